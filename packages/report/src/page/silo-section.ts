import type { Assessment } from "@hubwright/core/assess"
import { drawContactMatrix, type MatrixCell } from "../pictures/contact-matrix.ts"
import type { Survey } from "../survey/survey.ts"
import { columns, figure, type NamedPicture, paragraph, type Section, second, table } from "./blocks.ts"

/** The score of sealed silos. */
const greatestScore = 100
/** From so many contacts a week on two units are in contact every working day. */
const daily = 5
/** The most units that a matrix holds. */
const mostUnitsInMatrix = 40
/** The most brokers that are told. */
const mostBrokers = 8

const strengthOf = (contactsPerWeek: number | undefined): MatrixCell["strength"] =>
  contactsPerWeek === undefined || contactsPerWeek < 1 ? "some" : contactsPerWeek < daily ? "weekly" : "daily"

const titleOf = ({ words }: Survey, { silo, units, contacts }: Assessment): string =>
  words.sentences.siloTitle({
    ...silo.score,
    most: greatestScore,
    tied: { count: contacts.length, of: (units.length * (units.length - 1)) / 2 }
  })

/** The matrix of who is in contact with whom; nothing where there are too few or too many units. */
export const contactPicture = (survey: Survey, assessment: Assessment): NamedPicture | undefined => {
  const { units, contacts } = assessment
  const { words, naming } = survey
  if (units.length < 2 || units.length > mostUnitsInMatrix) return undefined
  const cells = contacts.map(
    ({ units: [a, b], ties, contactsPerWeek }): MatrixCell => ({
      units: [a, b],
      strength: strengthOf(contactsPerWeek),
      says: words.sentences.contactSays({ from: naming.unit(a), to: naming.unit(b), ties, contactsPerWeek })
    })
  )
  return {
    name: "contacts",
    draw: (breadth) =>
      drawContactMatrix(
        { units: units.map((id) => ({ id, label: naming.unit(id) })), cells },
        { breadth, title: titleOf(survey, assessment), description: cells.map(({ says }) => says).join("; ") }
      )
  }
}

/** How far the organization is a company of silos: who is in contact with whom, the vector with what it is made from, the brokers. */
export const siloSection = (survey: Survey, assessment: Assessment): Section => {
  const { words, naming } = survey
  const { labels } = words.terms
  const { silo, brokers } = assessment
  const picture = contactPicture(survey, assessment)
  const number = (value: number): string => words.number(value, Number.isInteger(value) ? 0 : 2)
  return {
    id: "silo",
    title: titleOf(survey, assessment),
    content: [
      ...(picture === undefined
        ? []
        : [figure(picture, words.sentences.contactCaption({ often: daily, most: greatestScore }))]),
      table({
        id: "silo-table",
        caption: labels["silo-vector"],
        columns: columns([labels.component, labels["made-from"]], [labels.value, labels.weight]),
        rows: silo.components.map(({ name, meaning, value, weight, inputs }) => ({
          id: `silo-${name}`,
          cells: [
            [name.replaceAll("-", " "), second(meaning)],
            inputs.map((input) =>
              second(`${input.name}: ${input.value === undefined ? labels.unknown : number(input.value)}`)
            ),
            words.sentences.interval(value),
            words.number(weight, 2)
          ]
        }))
      }),
      ...paragraph(words.sentences.siloFormula({ formula: silo.formula }), "note"),
      ...(brokers.length === 0
        ? []
        : [
            table({
              id: "broker-table",
              caption: labels.brokers,
              columns: columns([labels.unit], [labels.share]),
              rows: brokers
                .slice(0, mostBrokers)
                .map(({ id, share }) => ({ cells: [naming.unit(id), `${words.number(share * 100, 0)} %`] }))
            })
          ])
    ]
  }
}

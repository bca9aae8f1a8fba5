import { element, type Markup } from "../markup/markup.ts"
import { type LedgerEntry, ledgerOf } from "../survey/ledger.ts"
import type { Survey } from "../survey/survey.ts"
import { columns, firstRows, paragraph, type Row, type Section, second, table, wanting, withCode } from "./blocks.ts"

const isBinding = ({ policy }: LedgerEntry): boolean => policy?.status === "law" || policy?.status === "regulation"

const asksOf = ({ naming, words }: Survey, { duties }: LedgerEntry): string => {
  const named = (list: typeof duties.notify): readonly string[] =>
    (list ?? []).map((one) =>
      typeof one === "string" ? naming.holder(one) : words.sentences.discipline({ discipline: one.discipline })
    )
  const within = (term: NonNullable<typeof duties.within>): string => (typeof term === "string" ? term : term.within)
  const { training = [], languages = [], skills = [], authority = [] } = duties.requires ?? {}
  return naming.text(
    words.sentences.duties({
      notify: named(duties.notify),
      consult: named(duties.consult),
      approve: named(duties.approve),
      due: [
        ...(duties.within === undefined ? [] : [["first-reply", within(duties.within)] as const]),
        ...Object.entries(duties.due ?? {}).map(([duty, term]) => [duty, within(term)] as const)
      ],
      publicReply: duties.reply?.public ?? "full",
      privateReply: duties.reply?.private ?? "full",
      onlyResponsible: duties.answeredBy === "responsible",
      forbid: duties.forbid ?? [],
      capture: duties.capture ?? [],
      disclose: duties.disclose ?? [],
      requires: [...training, ...languages, ...skills, ...authority],
      retainFor: duties.retainFor,
      eraseWithin: duties.eraseWithin,
      priority: duties.priority ?? 0
    })
  )
}

const sourceOf = ({ naming, words }: Survey, { policy }: LedgerEntry): readonly Markup[] => {
  if (policy === undefined) return ["–"]
  const { jurisdictions, verified, source } = policy
  const where = words.sentences.ledgerSource({ jurisdictions, isVerified: verified })
  return [naming.text(source.title), ...(where === "" ? [] : [verified ? second(where) : wanting(where)])]
}

const rowOf = (survey: Survey, entry: LedgerEntry): Row => {
  const { naming, words } = survey
  const { labels, statuses } = words.terms
  const { name, groups, when, policy } = entry
  const title = policy?.title
  return {
    id: `duty-${name}`,
    cells: [
      [
        naming.text(title ?? name),
        ...(groups.length === 0 ? [] : [second(naming.text(groups.join(" › ")))]),
        ...(title === undefined ? [] : [second(naming.text(name))])
      ],
      when === "" ? labels.always : withCode(naming.text(when)),
      asksOf(survey, entry),
      policy === undefined ? labels["own-rule"] : statuses[policy.status],
      sourceOf(survey, entry)
    ]
  }
}

/** What must be done with messages, whoever answers: by which rule or policy, how binding that is and where it is written. */
export const obligationsSection = (survey: Survey): Section => {
  const { words, organization, at } = survey
  const { labels } = words.terms
  const entries = ledgerOf(organization, at)
  return {
    id: "obligations",
    title: words.sentences.ledgerTitle({
      entries: entries.length,
      binding: entries.filter(isBinding).length,
      unverified: entries.filter(({ policy }) => policy !== undefined && !policy.verified).length
    }),
    content:
      entries.length === 0
        ? paragraph(words.sentences.noDuties({}), "note")
        : [
            table({
              id: "ledger-table",
              breadth: "page",
              caption: labels["ledger-table"],
              columns: columns([labels.rule, labels.when, labels.asks, labels.status, labels.source]),
              rows: firstRows(
                words,
                entries.map((entry) => rowOf(survey, entry))
              )
            }),
            ...(entries.some(({ policy }) => policy !== undefined)
              ? [element("p", { class: "note" }, [notAdvice(survey)])]
              : [])
          ]
  }
}

const notAdvice = ({ words }: Survey): string => words.sentences.ledgerNote({})

import { neutralize } from "@hubwright/core"
import type { ActivityAnswer, Evidence, Interval, MaturityActivity, Stage } from "@hubwright/core/assess"
import { entry, listItem, mark, type Page, wrap } from "../page/page.ts"
import { formatTable } from "../page/table.ts"
import type { AssessedMaturity } from "./maturity.ts"

/** Says how mature an organization is by each of several models. */
export const formatMaturity = (page: Page, assessed: readonly AssessedMaturity[]): string =>
  assessed.map((one) => formatOne(page, one)).join("\n\n\n")

const formatOne = (page: Page, assessed: AssessedMaturity): string =>
  [
    `${mark(page, "heading", wrap(page, neutralize(assessed.assessment.title)))}\n${wrap(page, standing(assessed))}`,
    dimensionTable(page, assessed),
    answerTable(page, assessed),
    ...nextStage(page, assessed),
    ...disputes(page, assessed),
    ...roadmapLines(page, assessed),
    ...stray(page, assessed),
    ...(assessed.assessment.notice === undefined
      ? []
      : [mark(page, "quiet", wrap(page, neutralize(assessed.assessment.notice)))])
  ].join("\n\n")

const stageName = ({ name }: Stage): string => (name === undefined ? "before the first stage" : neutralize(name))

const standing = ({ assessment, model }: AssessedMaturity): string => {
  const { least, most } = assessment.stage
  const stage =
    least.place === most.place
      ? least.place === -1
        ? `It stands before the first stage, ${neutralize(model.levels[0]?.name ?? "")}.`
        : `It has reached stage ${least.place + 1} of ${model.levels.length}: ${stageName(least)}.`
      : `It has reached ${least.place === -1 ? "no stage" : `stage ${least.place + 1} of ${model.levels.length}, ${stageName(least)},`} for sure, and ${stageName(most)} at most: that depends on what is not known.`
  return `${stage} ${sources(assessment.answers)}`
}

/** Who answered how many questions. */
const sources = (answers: readonly ActivityAnswer[]): string => {
  const open = answers.filter(({ value }) => value.low < value.high).length
  const people = answers.filter((one) => one.value.low === one.value.high && isByPeople(one)).length
  return `Of ${answers.length} questions the model answers ${answers.length - open - people}, people answer ${people}, and ${open} are open.`
}

const isByPeople = ({ coverageBy, criteria }: ActivityAnswer): boolean =>
  coverageBy === "person" || criteria.some(({ by }) => by === "person")

const shown = ({ low, high }: Interval): string =>
  low === high ? low.toFixed(2) : `${low.toFixed(2)} to ${high.toFixed(2)}`

const percent = ({ low, high }: Interval): string => {
  const [least, most] = [Math.floor(low * 100), Math.floor(high * 100)]
  return least === most ? `${least} %` : `${least} to ${most} %`
}

const dimensionTable = (page: Page, { assessment: { profile, distance } }: AssessedMaturity): string => {
  const byGap = [...profile.dimensions].sort((a, b) => b.most - b.score.low - (a.most - a.score.low))
  const target = distance.targets === "goals" ? "its goals" : "the next stage"
  return [
    formatTable(page, {
      headings: ["Dimension", "Score", "Of"],
      rows: [
        ...byGap.map(({ name, score, most }) => [neutralize(name), shown(score), most.toFixed(0)]),
        ["all", shown(profile.score), profile.most.toFixed(2).replace(/\.00$/u, "")]
      ],
      numeric: [1, 2]
    }),
    wrap(page, `It is ${percent(distance.percentToTarget)} of the way to ${target}.`)
  ].join("\n")
}

const answerTable = (page: Page, { assessment, model }: AssessedMaturity): string => {
  const levels = new Map(model.levels.map(({ id, name }) => [id, name]))
  return formatTable(page, {
    headings: ["Stage", "Activity", "Done", "Known from"],
    rows: model.levels.flatMap(({ id: level }) =>
      assessment.answers.flatMap((answer): readonly (readonly string[])[] => {
        const activity = activityOf(model, answer.activity)
        return activity?.level === level
          ? [
              [
                neutralize(levels.get(level) ?? level),
                neutralize(activity.title),
                shown(answer.value),
                knownFrom(answer)
              ]
            ]
          : []
      })
    ),
    numeric: [2]
  })
}

/** Who answered: the model, a person by what they named as their source, or both; nobody where it is open. */
const knownFrom = (answer: ActivityAnswer): string => {
  const by = new Set([answer.coverageBy, ...answer.criteria.map((criterion) => criterion.by)])
  return [
    ...(by.has("evidence") ? ["model"] : []),
    ...(by.has("person") ? [neutralize(answer.said?.source ?? "")] : [])
  ].join(", ")
}

const nextStage = (page: Page, { assessment, model }: AssessedMaturity): readonly string[] => {
  const next = model.levels[assessment.stage.least.place + 1]
  if (next === undefined) return []
  const heading = mark(page, "heading", `What stands before ${neutralize(next.name)}`)
  const lines = assessment.stage.blocking.map(({ activity: id, because }) => {
    const activity = activityOf(model, id)
    const answer = assessment.answers.find((one) => one.activity === id)
    const title = neutralize(activity?.title ?? id)
    return because === "not-done"
      ? listItem(page, `${title} ${mark(page, "warning", "(not so)")}${reasons(activity, answer)}`)
      : listItem(page, `${title} ${mark(page, "warning", "(not known)")}: ${openQuestion(activity, answer)}`)
  })
  return [[heading, ...lines].join("\n")]
}

const activityOf = (model: AssessedMaturity["model"], id: string): MaturityActivity | undefined =>
  model.dimensions
    .flatMap(({ practices }) => practices.flatMap(({ activities }) => activities))
    .find((activity) => activity.id === id)

/** What speaks against an activity: criteria that are not met, and the elements that keep a share down. */
const reasons = (activity: MaturityActivity | undefined, answer: ActivityAnswer | undefined): string => {
  const unmet = (answer?.criteria ?? []).filter(({ isMet }) => isMet === "no").map(({ criterion }) => criterion)
  const texts = (activity?.criteria ?? []).filter(({ id }) => unmet.includes(id)).map(({ text }) => neutralize(text))
  const facts = (answer?.evidence ?? []).map(factWords)
  const because = [...texts.map((text) => `not met: ${text}`), ...facts].join("; ")
  return because === "" ? "" : `: ${because}`
}

/** The elements named at most, people never; `--json` has them all. */
const mostElements = 4

const factWords = ({ label, value, against }: Evidence): string => {
  const people = against.filter(([section]) => section === "people").length
  const others = against.filter(([section]) => section !== "people")
  const paths = others.slice(0, mostElements).map((path) => neutralize(path.slice(1).join(".")))
  const more = others.length - paths.length
  const names = [...paths, ...(more > 0 ? [`${more} more`] : []), ...(people > 0 ? [`${people} of the people`] : [])]
  const named = names.length === 0 ? "" : ` (not ${names.join(", ")})`
  return `${label}: ${valueWords(value)}${named}`
}

const valueWords = (value: Evidence["value"]): string => {
  if (value === undefined) return "not known"
  if (typeof value === "boolean") return value ? "yes" : "no"
  if (typeof value === "string") return neutralize(value)
  if ("low" in value) return shown(value)
  return value.length === 0 ? "none" : neutralize(value.join(", "))
}

/** What to ask: the criteria that are open, else the question. */
const openQuestion = (activity: MaturityActivity | undefined, answer: ActivityAnswer | undefined): string => {
  if (activity === undefined) return ""
  const open = (answer?.criteria ?? []).filter(({ isMet }) => isMet === "unknown").map(({ criterion }) => criterion)
  const isCoverageOpen = answer === undefined || answer.coverage.low < answer.coverage.high
  const criteria = activity.criteria
    .filter(({ id }) => open.includes(id))
    .map(({ id, text }) => `${neutralize(text)} (${id})`)
  return [...(isCoverageOpen ? [neutralize(activity.question)] : []), ...criteria].join(" ")
}

const disputes = (page: Page, { assessment, model }: AssessedMaturity): readonly string[] => {
  const disputed = assessment.answers.filter((answer) => answer.disputed.length > 0)
  if (disputed.length === 0) return []
  return [
    [
      mark(page, "heading", "Where people say otherwise than the model shows; the model counts"),
      ...disputed.map(({ activity, disputed: parts, said }) =>
        listItem(
          page,
          `${neutralize(activityOf(model, activity)?.title ?? activity)}: ${parts.join(", ")} (${neutralize(said?.source ?? "")}, ${said?.at ?? ""})`
        )
      )
    ].join("\n")
  ]
}

const roadmapLines = (page: Page, { roadmap }: AssessedMaturity): readonly string[] =>
  roadmap.phases.map(({ steps, effort, stage }, index) =>
    [
      mark(
        page,
        "heading",
        `Phase ${index + 1}, effort ${effort}: ${stage.place === -1 ? "no stage yet" : stageName(stage)} then`
      ),
      ...steps.map(({ title, isUnknown, effort: each }) =>
        entry(page, {
          label: `  ${String(each).padStart(2)}`,
          text: `${neutralize(title)}${isUnknown ? " (find out first)" : ""}`,
          at: 6
        })
      )
    ].join("\n")
  )

const stray = (page: Page, { assessment }: AssessedMaturity): readonly string[] =>
  assessment.stray.length === 0
    ? []
    : [
        mark(
          page,
          "warning",
          wrap(
            page,
            `The model has no activity ${assessment.stray.map(neutralize).join(", ")}, which answers or goals name.`
          )
        )
      ]

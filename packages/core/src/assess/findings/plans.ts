import type { Campaign, Consent } from "../../model/organization.ts"
import type { DocumentKind } from "../../model/vocabulary.ts"
import { coordinatorOf, daysSince, departmentsFor, type Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { counted, named } from "./wording.ts"

/** A document without a date of review is taken to be out of date after so many days. */
const staleDays = 730

/** The day a number of days after a date. */
const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const missing =
  (kind: DocumentKind, words: string) =>
  (subject: Subject): readonly Found[] => {
    const documents = Object.values(subject.organization.documents)
    const author = coordinatorOf(subject)
    if (documents.some((document) => document.kind === kind)) return []
    const id = [kind, `${kind}-document`].find((one) => !Object.hasOwn(subject.organization.documents, one))
    return [
      {
        about: kind,
        sentence: `There is no ${words}`,
        evidence: [["documents"]],
        values: { documents: documents.length },
        ...(id === undefined
          ? {}
          : {
              remedy: {
                kind: "add",
                section: "documents",
                id,
                element: { kind, version: "1", date: subject.at, ...(author === undefined ? {} : { author }) }
              } as const
            })
      }
    ]
  }

const outdated = (subject: Subject): readonly Found[] => {
  const { organization, at } = subject
  return Object.values(organization.documents).flatMap(({ id, reviewBy, date }): readonly Found[] => {
    const due = reviewBy ?? (date === undefined ? undefined : dayAfter(date, staleDays))
    if (due === undefined || due >= at) return []
    return [
      {
        about: id,
        sentence:
          reviewBy === undefined
            ? `${named(id)} was written more than two years ago and never reviewed`
            : `${named(id)} was to be reviewed by ${reviewBy}`,
        evidence: [["documents", id, reviewBy === undefined ? "date" : "reviewBy"]],
        remedy: {
          kind: "update",
          section: "documents",
          id,
          fields: { date: at, reviewBy: dayAfter(at, staleDays / 2) }
        }
      }
    ]
  })
}

const campaignsWithout =
  (lacks: (campaign: Campaign) => boolean, words: string, mend?: (subject: Subject) => object | undefined) =>
  (subject: Subject): readonly Found[] =>
    Object.values(subject.organization.campaigns)
      .filter(({ until }) => until === undefined || until >= subject.at)
      .filter(lacks)
      .map(({ id }) => {
        const fields = mend?.(subject)
        return {
          about: id,
          sentence: `The campaign ${named(id)} ${words}`,
          evidence: [["campaigns", id]],
          ...(fields === undefined ? {} : { remedy: { kind: "update", section: "campaigns", id, fields } as const })
        }
      })

const firstGoal = ({ organization }: Subject): object | undefined => {
  const [goal] = Object.keys(organization.goals)
  return goal === undefined ? undefined : { objectives: [goal] }
}

/** Whether no campaign at all that runs goes back to something that was heard. */
const baseless = ({ organization, at }: Subject): readonly Found[] => {
  const running = Object.values(organization.campaigns).filter(({ until }) => until === undefined || until >= at)
  const [first] = running
  const [insight] = Object.keys(organization.insights)
  if (first === undefined || running.some(({ insights }) => insights.length > 0)) return []
  return [
    {
      about: "campaigns",
      sentence:
        running.length === 1
          ? "The only campaign goes back to nothing that was heard"
          : `None of ${running.length} campaigns goes back to something that was heard`,
      evidence: running.map(({ id }) => ["campaigns", id]),
      values: { campaigns: running.length },
      ...(insight === undefined
        ? {}
        : { remedy: { kind: "update", section: "campaigns", id: first.id, fields: { insights: [insight] } } as const })
    }
  ]
}

const marketing = (subject: Subject): object | undefined => {
  const [unit] = departmentsFor(subject, "marketing", "advertising")
  return unit === undefined ? undefined : { lead: unit.id }
}

const noGoals = ({ organization, channels }: Subject): readonly Found[] =>
  Object.keys(organization.goals).length > 0
    ? []
    : [
        {
          about: "goals",
          sentence: "Nobody said what social media is to achieve: there are no goals",
          evidence: [["campaigns"]],
          values: { channels: channels.length }
        }
      ]

const unmeasured = ({ organization }: Subject): readonly Found[] =>
  Object.values(organization.goals)
    .filter(({ measure, target }) => measure === undefined || target === undefined)
    .map(({ id, measure }) => ({
      about: id,
      sentence: `Whether the goal ${named(id)} is reached cannot be told: it has no ${measure === undefined ? "measure" : "target"}`,
      evidence: [["goals", id]]
    }))

/** The five disciplines whose goals social media helps to reach (Quesenberry). */
const goalDisciplines = ["marketing", "advertising", "public-relations", "sales", "customer-service"] as const

const disciplinesWithoutGoal = (subject: Subject): readonly Found[] => {
  const goals = Object.values(subject.organization.goals)
  return goalDisciplines.flatMap((discipline): readonly Found[] => {
    const units = departmentsFor(subject, discipline)
    const [unit] = units
    const isServed = goals.some(
      (goal) =>
        goal.discipline === discipline ||
        units.some(({ id }) => goal.for !== undefined && subject.unitOf(goal.for) === id)
    )
    return unit === undefined || isServed
      ? []
      : [
          {
            about: unit.id,
            sentence: `No goal is for ${named(unit.id)}`,
            evidence: [["departments", unit.id], ["goals"]],
            values: { goals: goals.length }
          }
        ]
  })
}

/** What a consent has to allow so that a post of a campaign of some kind may go out: advertising takes more than a repost. */
const neededScopes = (kind: Campaign["kind"] | undefined): readonly Consent["scope"][number][] =>
  kind === "campaign" || kind === "launch" ? ["advertise"] : ["repost", "advertise"]

const withoutConsent = ({ organization, at }: Subject): readonly Found[] =>
  organization.publications.flatMap(({ consent: id, at: day, campaign, channel }, place): readonly Found[] => {
    const consent = id === undefined ? undefined : organization.consents[id]
    const kind = campaign === undefined ? undefined : organization.campaigns[campaign]?.kind
    const found = (sentence: string): readonly Found[] => [
      {
        about: `${day} ${channel}`,
        sentence,
        evidence: [["publications", place], ...(id === undefined ? [] : [["consents", id]])],
        remedy: { kind: "unset", path: ["publications", place] }
      }
    ]
    if (consent === undefined)
      return kind === "user-content"
        ? found(`A post of somebody else goes out on ${named(channel)} without their consent`)
        : []
    const ends = [consent.until, consent.revoked].filter((date) => date !== undefined).sort()[0]
    const isOver = ends !== undefined && (day.slice(0, 10) > ends || (consent.revoked !== undefined && at >= ends))
    const consented = `The consent ${named(id ?? "")} for a post on ${named(channel)}`
    if (isOver) return found(`${consented} ended on ${ends}`)
    const needed = neededScopes(kind)
    return needed.some((scope) => consent.scope.includes(scope))
      ? []
      : found(`${consented} does not allow to ${needed[0] ?? ""} it`)
  })

/** A business case of the last year is one that still had to be made. */
const recentDays = 365

const stillSelling = (subject: Subject): readonly Found[] => {
  const { documents, goals } = subject.organization
  const cases = Object.values(documents).filter(
    ({ kind, date }) => kind === "business-case" && (date === undefined || daysSince(subject, date) < recentDays)
  )
  const results = Object.values(goals).filter(({ current }) => current !== undefined)
  if (cases.length <= results.length) return []
  return [
    {
      about: "business-case",
      sentence: `Social media is argued for in ${counted(cases.length, "business case")} of the last year, and shown to work by ${results.length === 0 ? "no goal" : counted(results.length, "goal")} with a result`,
      evidence: cases.map(({ id }) => ["documents", id]),
      values: { cases: cases.length, results: results.length }
    }
  ]
}

/** The rules about documents, campaigns, goals and consents. */
export const planRules: readonly FindingRule[] = [
  {
    code: "HF0801",
    severity: "major",
    title: "no voice guide",
    why: "One voice needs to be written down, or every department has its own.",
    sources: ["S0-16", "S2-27", "S4-23"],
    needs: ["documents"],
    find: missing("voice-guide", "guide to style and tone")
  },
  {
    code: "HF0802",
    severity: "minor",
    title: "no dos and don'ts",
    why: "In a difficult situation nobody has time to think about what is allowed.",
    sources: ["S2-28", "S4-19"],
    needs: ["documents"],
    find: missing("dos-and-donts", "list of dos and don'ts")
  },
  {
    code: "HF0803",
    severity: "major",
    title: "no policy",
    why: "Training, tone of voice and policy are instrumental together; the policy says what holds.",
    sources: ["S4-05", "S4-23", "S1-08"],
    needs: ["documents"],
    find: missing("policy", "social media policy")
  },
  {
    code: "HF0804",
    severity: "minor",
    title: "no procedure",
    why: "Clear processes are written down, with a version and a date.",
    sources: ["S1-24", "S0-14"],
    needs: ["documents"],
    find: missing("procedure", "standard operating procedure")
  },
  {
    code: "HF0805",
    severity: "minor",
    title: "no common messages",
    why: "Consistent messages begin with knowing which they are.",
    sources: ["S0-10", "S0-13"],
    needs: ["documents"],
    find: missing("key-messages", "list of key messages")
  },
  {
    code: "HF0806",
    severity: "minor",
    title: "no shared calendar",
    why: "Departments that do not see each other's plans post the same, or the opposite, on one day.",
    sources: ["S1-08", "S0-10"],
    needs: ["documents"],
    find: missing("content-calendar", "content calendar that departments share")
  },
  {
    code: "HF0807",
    severity: "minor",
    title: "no strategy",
    why: "Somebody has to have said what social media is for.",
    sources: ["S0-21", "S4-01"],
    needs: ["documents"],
    find: missing("strategy", "social media strategy")
  },
  {
    code: "HF0808",
    severity: "minor",
    title: "outdated document",
    why: "People follow what is written, or stop believing it.",
    sources: ["S1-24", "S4-23"],
    needs: ["documents"],
    find: outdated
  },
  {
    code: "HF0811",
    severity: "major",
    title: "campaign without objectives",
    why: "Whoever makes it, a campaign begins with what it is to achieve.",
    sources: ["S4-18", "S4-16"],
    needs: ["campaigns"],
    find: campaignsWithout(({ objectives }) => objectives.length === 0, "has no objectives", firstGoal)
  },
  {
    code: "HF0812",
    severity: "major",
    title: "campaign without an audience",
    why: "The second step of a campaign is to know its audience.",
    sources: ["S4-18", "S1-05"],
    needs: ["campaigns"],
    find: campaignsWithout(({ audience }) => audience === undefined, "says nothing of whom it is for")
  },
  {
    code: "HF0813",
    severity: "minor",
    title: "campaign without content",
    why: "The third step is content that is worth sharing.",
    sources: ["S4-18", "S2-26"],
    needs: ["campaigns"],
    find: campaignsWithout(({ content }) => content === undefined, "says nothing of its content")
  },
  {
    code: "HF0814",
    severity: "minor",
    title: "campaign that stands alone",
    why: "Campaigns belong into the marketing mix.",
    sources: ["S4-16", "S4-18"],
    needs: ["campaigns"],
    find: campaignsWithout(
      ({ integratedWith }) => integratedWith.length === 0,
      "stands alone, beside all other marketing"
    )
  },
  {
    code: "HF0815",
    severity: "note",
    title: "campaigns without an insight",
    why: "Monitoring shows what interests the audience.",
    sources: ["S4-17"],
    needs: ["campaigns"],
    find: baseless
  },
  {
    code: "HF0816",
    severity: "minor",
    title: "campaign left to an agency",
    why: "Marketing that keeps social media at arm's length does not learn it.",
    sources: ["S1-11", "S4-18"],
    needs: ["campaigns"],
    find: campaignsWithout(
      ({ agency, lead }) => agency !== undefined && lead === undefined,
      "is left to an agency; nobody inside leads it",
      marketing
    )
  },
  {
    code: "HF0821",
    severity: "major",
    title: "no goals",
    why: "The first step is to define goals; without them nobody can say whether it was worth it.",
    sources: ["S2-21", "S3-07", "S1-29"],
    needs: ["campaigns"],
    find: noGoals
  },
  {
    code: "HF0822",
    severity: "minor",
    title: "goal that cannot be measured",
    why: "Executives ask how content performs; a goal without a number cannot answer.",
    sources: ["S2-21", "S0-27", "S1-16"],
    needs: ["goals"],
    find: unmeasured
  },
  {
    code: "HF0823",
    severity: "note",
    title: "discipline without a goal",
    why: "Social media serves marketing, advertising, public relations, sales and service, and each has its own goal.",
    sources: ["S3-30", "S3-37"],
    needs: ["goals"],
    find: disciplinesWithoutGoal
  },
  {
    code: "HF0824",
    severity: "critical",
    title: "post without consent",
    why: "To use what a customer has posted takes the customer's permission, for what it allows and as long as it is given.",
    sources: ["S3-25", "S3-26"],
    needs: ["publications"],
    find: withoutConsent
  },
  {
    code: "HF0825",
    severity: "minor",
    title: "still selling social media inside",
    why: "Whoever still has to justify social media inside is very far behind; what it achieves is the better argument.",
    sources: ["S0-23", "S1-29"],
    needs: ["documents"],
    find: stillSelling
  }
]

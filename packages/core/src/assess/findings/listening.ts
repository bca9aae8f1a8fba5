import type { Change } from "../../change/change.ts"
import type { ListeningQuery } from "../../model/organization.ts"
import { type Discipline, type ListeningObject, stages } from "../../model/vocabulary.ts"
import { departmentsFor, type Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { counted, named } from "./wording.ts"

const queriesOf = ({ organization }: Subject): readonly ListeningQuery[] =>
  Object.values(organization.listening.queries)

/** The names by which an organization and its brands are spoken of, as a listening query. */
const brandQuery = ({ organization }: Subject): string =>
  [organization.organization.name, ...Object.values(organization.brands).map(({ id, name }) => name ?? id)]
    .map((text) => text.replaceAll(/[^\p{Letter}\p{Number} ]/gu, " ").trim())
    .filter((text) => text !== "")
    .map((text) => `"${text}"`)
    .join(" OR ")

const productQuery = ({ organization }: Subject): string =>
  Object.values(organization.products)
    .map(({ id, name }) => `"${(name ?? id).replaceAll(/[^\p{Letter}\p{Number} ]/gu, " ").trim()}"`)
    .join(" OR ")

const addQuery = (subject: Subject, wanted: string, value: object): Change => {
  const taken = Object.keys(subject.organization.listening.queries)
  const id = taken.includes(wanted) ? `${wanted}-listening` : wanted
  return { kind: "set", path: ["listening", "queries", id], value }
}

const unheard = (subject: Subject): readonly Found[] => {
  const { organization, channels } = subject
  const { packs, queries } = organization.listening
  if (packs.length > 0 || Object.keys(queries).length > 0) return []
  return [
    {
      about: "listening",
      sentence: `Nobody listens: there is no query for what is said outside of ${channels.length === 0 ? "its channels" : counted(channels.length, "channel")}`,
      evidence: [["organization"]],
      values: { channels: channels.length },
      remedy: addQuery(subject, "own-name", { query: brandQuery(subject), about: ["brand"] })
    }
  ]
}

/** What has to be listened for: Quesenberry's four kinds, and what Linda adds. */
const objects: readonly {
  readonly object: ListeningObject
  readonly says: string
  readonly sources: readonly string[]
}[] = [
  { object: "brand", says: "its brands", sources: ["S3-10", "S4-12"] },
  { object: "competitor", says: "its competitors", sources: ["S3-10"] },
  { object: "industry", says: "its industry", sources: ["S3-10", "S2-09"] },
  { object: "product", says: "its products", sources: ["S3-10", "S4-12"] },
  { object: "service", says: "its services", sources: ["S3-10", "S4-12"] },
  { object: "staff", says: "its staff", sources: ["S4-12", "S4-13"] }
]

const missingObjects = (subject: Subject): readonly Found[] => {
  const queries = queriesOf(subject)
  const heard = new Set(queries.flatMap(({ about }) => about))
  if (queries.length === 0) return []
  return objects
    .filter(({ object }) => !heard.has(object))
    .map(({ object, says }): Found => {
      const query = object === "brand" ? brandQuery(subject) : object === "product" ? productQuery(subject) : ""
      return {
        about: object,
        sentence: `Nobody listens for what is said about ${says}`,
        evidence: [["listening", "queries"]],
        values: { queries: queries.length },
        ...(query === "" ? {} : { remedy: addQuery(subject, object, { query, about: [object] }) })
      }
    })
}

/** The disciplines that monitoring is for (Linda), by what they should hear. */
const listeners: readonly { readonly discipline: Discipline; readonly topics: readonly ListeningObject[] }[] = [
  { discipline: "public-relations", topics: ["brand", "industry", "crisis"] },
  { discipline: "investor-relations", topics: ["investors"] },
  { discipline: "human-resources", topics: ["staff", "recruiting"] }
]

const deafUnits = (subject: Subject): readonly Found[] => {
  const queries = queriesOf(subject)
  const subscribed = new Set(queries.flatMap(({ subscribers }) => subscribers.map((id) => subject.unitOf(id))))
  const [first] = queries
  if (first === undefined) return []
  return listeners.flatMap(({ discipline, topics }): readonly Found[] => {
    const units = departmentsFor(subject, discipline)
    const [unit] = units
    if (unit === undefined || units.some(({ id }) => subscribed.has(id))) return []
    const query = queries.find(({ about }) => about.some((one) => topics.includes(one))) ?? first
    return [
      {
        about: unit.id,
        sentence: `${named(unit.id)} gets nothing of what is heard`,
        evidence: [
          ["departments", unit.id],
          ["listening", "queries"]
        ],
        values: { queries: queries.length },
        remedy: {
          kind: "set",
          path: ["listening", "queries", query.id, "subscribers"],
          value: [...query.subscribers, unit.id]
        }
      }
    ]
  })
}

/** What is done at a stage of the buying cycle: listening, publishing and answering (Quesenberry). */
const emptyStages = (subject: Subject): readonly Found[] => {
  const { organization } = subject
  const asked = JSON.stringify(organization.routing.responsible)
  const queries = queriesOf(subject)
  const hasStages =
    queries.some(({ stage }) => stage !== undefined) ||
    Object.values(organization.campaigns).some((campaign) => campaign.stages.length > 0) ||
    asked.includes('"stage"')
  if (!hasStages) return []
  return stages.flatMap((stage): readonly Found[] => {
    const isHeard =
      queries.some((query) => query.stage === stage) || organization.listening.packs.includes("buying-stage")
    const isServed = Object.values(organization.campaigns).some((campaign) => campaign.stages.includes(stage))
    const isAnswered = asked.includes(`"${stage}"`)
    const missing = [
      ...(isHeard ? [] : ["listens"]),
      ...(isServed ? [] : ["publishes"]),
      ...(isAnswered ? [] : ["answers"])
    ]
    if (missing.length === 0) return []
    return [
      {
        about: stage,
        sentence: `At the stage ${named(stage)} nobody ${missing.join(" or ")}`,
        evidence: [["organization"]],
        values: { missing: missing.length, of: 3 }
      }
    ]
  })
}

const unusedInsights = (subject: Subject): readonly Found[] =>
  Object.values(subject.organization.insights)
    .filter(({ changed }) => changed === undefined)
    .map(({ id }) => ({
      about: id,
      sentence: `Nothing was changed because of what was heard as ${named(id)}`,
      evidence: [["insights", id]]
    }))

const crisisUnheard = (subject: Subject): readonly Found[] => {
  const { organization } = subject
  const plans = Object.values(organization.playbooks).filter(({ kind }) => kind === "crisis")
  const queries = queriesOf(subject)
  const isHeard = queries.some(
    ({ about }) => about.includes("crisis") || about.includes("brand") || about.includes("safety")
  )
  const [plan] = plans
  if (plan === undefined || isHeard) return []
  return [
    {
      about: plan.id,
      sentence: `${named(plan.id)} is a plan for a crisis that nobody would hear coming`,
      evidence: [["playbooks", plan.id]],
      values: { queries: queries.length },
      remedy: addQuery(subject, "own-name", { query: brandQuery(subject), about: ["brand", "crisis"] })
    }
  ]
}

/** The rules about listening and learning. */
export const listeningRules: readonly FindingRule[] = [
  {
    code: "HF0701",
    severity: "major",
    title: "no monitoring",
    why: "Monitoring is the cornerstone: a crisis is heard of in social media before the news has it.",
    sources: ["S4-08", "S4-10", "S4-11", "S4-14"],
    needs: ["routing", "documents", "playbooks", "targets"],
    find: unheard
  },
  {
    code: "HF0702",
    severity: "minor",
    title: "not listened for",
    why: "Brand, competitors, industry and products each bring other consumers and other insights.",
    sources: ["S3-09", "S3-10", "S3-19", "S4-12", "S2-09"],
    needs: ["listening"],
    find: missingObjects
  },
  {
    code: "HF0703",
    severity: "minor",
    title: "department that hears nothing",
    why: "Communications, investor relations, human resources and the crisis team need what monitoring hears.",
    sources: ["S4-11", "S4-13", "S4-15"],
    needs: ["listening"],
    find: deafUnits
  },
  {
    code: "HF0704",
    severity: "note",
    title: "stage that nobody serves",
    why: "Consumers need different things before, during and after a purchase: listening, content and answers at each stage.",
    sources: ["S3-04", "S3-05", "S3-08"],
    find: emptyStages
  },
  {
    code: "HF0705",
    severity: "note",
    title: "insight without a change",
    why: "What is heard pays only where something changes because of it.",
    sources: ["S0-24", "S4-13", "S1-05"],
    needs: ["insights"],
    find: unusedInsights
  },
  {
    code: "HF0706",
    severity: "major",
    title: "crisis plan without monitoring",
    why: "A plan comes into force when somebody notices.",
    sources: ["S4-14", "S1-17"],
    needs: ["playbooks"],
    find: crisisUnheard
  }
]

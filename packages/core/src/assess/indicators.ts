import { builtInRoles } from "../model/built-in-roles.ts"
import { densityOf } from "../topology/graph.ts"
import { type Behavior, behaviorOf } from "./behavior.ts"
import { trainingOfSpeakers } from "./findings/people.ts"
import { countsBy, effectiveNumber, gini } from "./spread.ts"
import { daysSince, departmentsFor, headsOf, mayAnswer, type Subject } from "./subject.ts"

/** A number about an organization that the documents ask for. */
export interface Indicator {
  /** Its id, which does not change. */
  readonly name: string
  /** What it is, with the unit or range it has. */
  readonly meaning: string
  /** Nothing where it is not known. */
  readonly value: number | undefined
  /** The ids of the claims of the source documents that ask for it. */
  readonly sources: readonly string[]
}

type Definition = Omit<Indicator, "value"> & {
  readonly of: (subject: Subject, behavior: Behavior | undefined) => number | undefined
}

const shareOf = <Item>(items: readonly Item[], has: (item: Item) => boolean): number | undefined =>
  items.length === 0 ? undefined : items.filter(has).length / items.length

/** A share of people, where they are enough to be counted out. */
const peopleShare = ({ people, smallestGroup }: Subject, has: (person: Subject["people"][number]) => boolean) => {
  const all = people.reduce((sum, { count }) => sum + count, 0)
  const some = people.filter(has).reduce((sum, { count }) => sum + count, 0)
  return all < smallestGroup ? undefined : some / all
}

/** 1 - Σ share², of accounts over platforms' departments: how far each platform is divided, on average over accounts. */
const accountFragmentation = ({ channels, holdersOf, unitOf }: Subject): number | undefined => {
  const platforms = [...new Set(channels.map(({ platform }) => platform))]
  if (channels.length === 0) return undefined
  const sum = platforms.reduce((all, platform) => {
    const alike = channels.filter((channel) => channel.platform === platform)
    const effective = effectiveNumber(
      countsBy(alike, (channel) => holdersOf(channel, "operators").map((id) => unitOf(id) ?? id)[0])
    )
    return all + (effective === undefined ? 0 : (1 - 1 / effective) * alike.length)
  }, 0)
  return sum / channels.length
}

/** Standard deviation over mean of how often units post a week: how uneven they are. */
const postingVariation = ({ organization, holdersOf, unitOf }: Subject): number | undefined => {
  const counts = countsBy(organization.publications, ({ by, channel }) => {
    const place = Object.hasOwn(organization.channels, channel) ? organization.channels[channel] : undefined
    const who = by ?? (place === undefined ? undefined : holdersOf(place, "operators")[0])
    return who === undefined ? undefined : unitOf(who)
  })
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  if (counts.length < 2) return undefined
  return Math.sqrt(counts.reduce((sum, count) => sum + (count - mean) * (count - mean), 0) / counts.length) / mean
}

const yearly = (subject: Subject, days: readonly (string | undefined)[]): number =>
  days.filter((day) => day !== undefined && daysSince(subject, day) >= 0 && daysSince(subject, day) < 365).length

const rolesWithCompetency = ({ organization, people }: Subject): number | undefined => {
  const required = new Set<string>(Object.values(organization.competencies).flatMap(({ requiredOf }) => requiredOf))
  const roles = [...new Set(people.flatMap((person): readonly string[] => person.roles))]
  return required.size === 0 ? undefined : shareOf(roles, (role) => required.has(role))
}

const budgetShare = ({ departments }: Subject): number | undefined => {
  const budgets = departments.flatMap(({ budget }) => (budget === undefined ? [] : [Number.parseFloat(budget)]))
  const all = budgets.reduce((sum, budget) => sum + budget, 0)
  return all === 0 ? undefined : Math.max(...budgets) / all
}

const enabledWith = (subject: Subject): number | undefined => {
  const { organization, people } = subject
  const messages = organization.demand.classes.reduce(
    (sum, { perWeek = 0, perDay = 0, perHour = 0 }) => sum + perWeek + perDay * 7 + perHour * 168,
    0
  )
  const enabled = people.filter((person) => person.enabled).reduce((sum, { count }) => sum + count, 0)
  return messages === 0 || enabled < subject.smallestGroup ? undefined : messages / enabled
}

/** How each number is worked out. */
export const indicatorDefinitions: readonly Definition[] = [
  {
    name: "tie-density",
    meaning: "share of pairs of units that work together, 0 to 1",
    sources: ["S2-01", "S0-04"],
    of: ({ network, organization }) => (organization.ties.length === 0 ? undefined : densityOf(network.graph))
  },
  {
    name: "top-broker-share",
    meaning: "share of all that runs between units which one unit carries, 0 to 1",
    sources: ["S0-04"],
    of: ({ brokers, organization }) => (organization.ties.length === 0 ? undefined : (brokers()[0]?.share ?? 0))
  },
  {
    name: "units-taking-part",
    meaning: "share of departments that take part in social media, 0 to 1",
    sources: ["S0-15", "S2-02"],
    of: ({ network, departments }) =>
      departments.length === 0 ? undefined : 1 - network.bystanders.length / departments.length
  },
  {
    name: "participation-gini",
    meaning: "how unevenly channels are spread over the units that take part: 0 evenly, toward 1 one has all",
    sources: ["S0-15"],
    of: ({ network: { graph, ownership } }) => {
      const shares = new Map(ownership.shares.map(({ unit, share }) => [unit, share]))
      return ownership.operated.length === 0 ? undefined : gini(graph.nodes.map((unit) => shares.get(unit) ?? 0))
    }
  },
  {
    name: "enabled-share",
    meaning: "share of people who may post, 0 to 1",
    sources: ["S2-02", "S2-12"],
    of: (subject) => peopleShare(subject, ({ enabled }) => enabled)
  },
  {
    name: "messages-per-responder",
    meaning: "expected messages a week for each person who may post",
    sources: ["S2-22", "S3-28"],
    of: enabledWith
  },
  {
    name: "account-fragmentation",
    meaning: "how far the accounts of a platform are divided among units: 1 - Σ share², mean over accounts, 0 to 1",
    sources: ["S0-08"],
    of: accountFragmentation
  },
  {
    name: "in-house-ratio",
    meaning: "share of channels that no agency works on, 0 to 1",
    sources: ["S0-22", "S3-36", "S0-11"],
    of: ({ channels, isAgency }) => shareOf(channels, ({ operators }) => !operators.some(({ unit }) => isAgency(unit)))
  },
  {
    name: "credentials-in-house",
    meaning: "share of channels whose custodian is inside, 0 to 1",
    sources: ["S0-11", "S0-22", "S4-06"],
    of: ({ channels, holdersOf, unitOf, isAgency }) =>
      shareOf(channels, (channel) =>
        holdersOf(channel, "custodian").some((id) => unitOf(id) !== undefined && !isAgency(unitOf(id)))
      )
  },
  {
    name: "campaigns-with-agency",
    meaning: "share of campaigns that an agency makes, 0 to 1",
    sources: ["S1-11"],
    of: ({ organization }) => shareOf(Object.values(organization.campaigns), ({ agency }) => agency !== undefined)
  },
  {
    name: "topics-with-expert",
    meaning: "share of topics with a named expert, 0 to 1",
    sources: ["S0-05", "S0-03"],
    of: ({ organization }) => shareOf(Object.values(organization.topics), ({ experts }) => experts.length > 0)
  },
  {
    name: "listening-coverage",
    meaning: "kinds of things listened for, of brand, competitor, industry, product, service and staff, 0 to 1",
    sources: ["S2-09", "S3-10", "S4-12"],
    of: ({ organization: { listening } }) => {
      const queries = Object.values(listening.queries)
      const heard = new Set(queries.flatMap(({ about }) => about))
      const wanted = ["brand", "competitor", "industry", "product", "service", "staff"] as const
      return queries.length === 0 ? undefined : shareOf(wanted, (object) => heard.has(object))
    }
  },
  {
    name: "changes-from-insights",
    meaning: "changes in the last year that go back to what was heard",
    sources: ["S0-24", "S4-13"],
    of: (subject) => {
      const insights = Object.values(subject.organization.insights)
      return insights.length === 0
        ? undefined
        : yearly(
            subject,
            insights.map(({ changedOn }) => changedOn)
          )
    }
  },
  {
    name: "learnings",
    meaning: "insights noted in the last year",
    sources: ["S0-19", "S1-05"],
    of: (subject) => {
      const insights = Object.values(subject.organization.insights)
      return insights.length === 0
        ? undefined
        : yearly(
            subject,
            insights.map(({ at }) => at)
          )
    }
  },
  {
    name: "roles-with-competency",
    meaning: "share of roles that require a social media competency, 0 to 1",
    sources: ["S0-25"],
    of: rolesWithCompetency
  },
  {
    name: "training-valid",
    meaning: "share of people who may post and have a valid course on social media, 0 to 1",
    sources: ["S4-19", "S0-25"],
    of: (subject) => {
      const { speakers, courses, lacking } = trainingOfSpeakers(subject)
      return courses.length === 0 || headsOf(speakers) < subject.smallestGroup
        ? undefined
        : 1 - headsOf(lacking) / headsOf(speakers)
    }
  },
  {
    name: "goals-with-number",
    meaning: "share of goals with a measure and a target, 0 to 1",
    sources: ["S1-16", "S1-29", "S3-07"],
    of: ({ organization }) =>
      shareOf(Object.values(organization.goals), ({ measure, target }) => measure !== undefined && target !== undefined)
  },
  {
    name: "content-sources",
    meaning: "how many units contribute to publications, counted as if each contributed alike",
    sources: ["S2-06", "S2-26"],
    of: ({ organization, unitOf }) =>
      effectiveNumber(
        countsBy(organization.publications, ({ from, by }) => {
          const who = from ?? by
          return who === undefined ? undefined : unitOf(who)
        })
      )
  },
  {
    name: "topic-diversity",
    meaning: "how many topics publications are about, counted as if each were as frequent",
    sources: ["S2-06"],
    of: ({ organization }) => effectiveNumber(countsBy(organization.publications, ({ topic }) => topic))
  },
  {
    name: "interactive-share",
    meaning: "share of publications that are part of a conversation, 0 to 1",
    sources: ["S1-10"],
    of: ({ organization }) => shareOf(organization.publications, ({ kind }) => kind === "interactive")
  },
  {
    name: "posting-variation",
    meaning: "how unevenly units post: standard deviation over mean",
    sources: ["S3-33"],
    of: postingVariation
  },
  {
    name: "voice-guide-coverage",
    meaning: "share of channels that a voice guide is for, 0 to 1",
    sources: ["S0-16", "S3-33"],
    of: ({ organization, channels }) => {
      const guides = Object.values(organization.documents).filter(({ kind }) => kind === "voice-guide")
      if (Object.keys(organization.documents).length === 0) return undefined
      return shareOf(channels, ({ id }) =>
        guides.some((guide) => guide.channels === undefined || guide.channels.includes(id))
      )
    }
  },
  {
    name: "crisis-roles",
    meaning: "share of departments that take part and have a role in a crisis plan, 0 to 1",
    sources: ["S1-17"],
    of: ({ organization, network, isAgency }) => {
      const plans = Object.values(organization.playbooks).flatMap((plan) => (plan.kind === "crisis" ? [plan] : []))
      if (plans.length === 0) return undefined
      const units = network.graph.nodes.filter((unit) => !isAgency(unit))
      return shareOf(units, (unit) => plans.some(({ roles }) => Object.hasOwn(roles, unit)))
    }
  },
  {
    name: "responsible-product-teams",
    meaning: "share of product teams in which somebody may answer, 0 to 1",
    sources: ["S1-14", "S1-20"],
    of: (subject) =>
      subject.people.length === 0
        ? undefined
        : shareOf(
            subject.departments.filter(({ kind }) => kind === "product-team"),
            ({ id }) => subject.staffOf(id).some((person) => mayAnswer(subject, person))
          )
  },
  {
    name: "care-people",
    meaning: "people in customer service",
    sources: ["S2-25"],
    of: (subject) => {
      const care = departmentsFor(subject, "customer-service")
      const listed = care.flatMap(({ id }) => subject.staffOf(id)).reduce((sum, { count }) => sum + count, 0)
      return care.length === 0 || listed < subject.smallestGroup ? undefined : listed
    }
  },
  {
    name: "largest-budget-share",
    meaning: "largest share of one department in all department budgets, 0 to 1",
    sources: ["S3-29"],
    of: budgetShare
  },
  {
    name: "responsibilities-known",
    meaning: "share of the roles people have that say what they answer for, 0 to 1",
    sources: ["S2-23", "S3-40"],
    of: ({ organization, people }) =>
      shareOf([...new Set(people.flatMap((person): readonly string[] => person.roles))], (id) => {
        const role = Object.hasOwn(organization.roles, id) ? organization.roles[id] : builtInRoles.get(id)
        return (role?.responsibilities ?? []).length > 0
      })
  },
  {
    name: "response-rate",
    meaning: "share of messages that were answered, 0 to 1",
    sources: ["S0-09", "S0-27", "S2-07"],
    of: (_, behavior) => (behavior === undefined ? undefined : behavior.answered / behavior.messages)
  },
  {
    name: "minutes-to-answer-median",
    meaning: "minutes until the first answer, for half of those answered",
    sources: ["S0-09", "S2-17"],
    of: (_, behavior) => behavior?.minutesToAnswer?.median
  },
  {
    name: "minutes-to-answer-ninth-decile",
    meaning: "minutes until the first answer, for nine of ten of those answered",
    sources: ["S0-09", "S2-17"],
    of: (_, behavior) => behavior?.minutesToAnswer?.ninthDecile
  },
  {
    name: "unanswered-after-72-hours",
    meaning: "share of messages without an answer after 72 hours, 0 to 1",
    sources: ["S2-19"],
    of: (_, behavior) => behavior?.unansweredAfter72Hours
  },
  {
    name: "waiting-share",
    meaning: "share of the time until an answer in which messages wait for other units, 0 to 1",
    sources: ["S2-20", "S0-17", "S0-12"],
    of: (_, behavior) => behavior?.waitingShare
  },
  {
    name: "shared-messages",
    meaning: "share of messages that more than one unit has a hand in, 0 to 1",
    sources: ["S2-14", "S0-05", "S0-13"],
    of: (_, behavior) => behavior?.sharedMessages
  },
  {
    name: "bounced-share",
    meaning: "share of messages that are handed on more than twice, 0 to 1",
    sources: ["S0-07"],
    of: (_, behavior) => behavior?.bouncedShare
  },
  {
    name: "largest-answer-share",
    meaning: "largest share of one unit in all answers, 0 to 1",
    sources: ["S3-38", "S0-02"],
    of: (_, behavior) => behavior?.answering[0]?.share
  },
  {
    name: "praise-after-answer",
    meaning: "share of authors who praise after an answer they needed, of all who had one, 0 to 1",
    sources: ["S3-21", "S3-07"],
    of: (_, behavior) => behavior?.praiseAfterAnswer
  },
  {
    name: "barriers-answered",
    meaning: "share of complaints before or at a purchase that were answered, 0 to 1",
    sources: ["S3-18"],
    of: (_, behavior) => behavior?.barriersAnswered
  },
  {
    name: "justification-share",
    meaning:
      "share of business cases among business cases and goals with a result, 0 to 1: how much is still argued for",
    sources: ["S0-23"],
    of: ({ organization: { documents, goals } }) => {
      const cases = Object.values(documents).filter(({ kind }) => kind === "business-case").length
      const results = Object.values(goals).filter(({ current }) => current !== undefined).length
      return cases + results === 0 ? undefined : cases / (cases + results)
    }
  },
  {
    name: "channel-mix",
    meaning: "how many channels messages come by, counted as if each brought as many",
    sources: ["S2-16"],
    of: ({ observations }) => effectiveNumber(countsBy(observations.messages ?? [], ({ channel }) => channel))
  }
]

/** The numbers that the documents ask for, in a fixed order. */
export const indicatorsOf = (subject: Subject): readonly Indicator[] => {
  const behavior = behaviorOf(subject)
  return indicatorDefinitions.map(({ of, ...indicator }) => ({ ...indicator, value: of(subject, behavior) }))
}

import { type Distribution, type Organization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"

/** Hours in the words of a model. */
const hours = (count: number): string => `${Number((count * 60).toFixed(6))} min`

/** An exponential distribution with a rate an hour. */
export const exponential = (perHour: number): Distribution => ({ exponential: { mean: hours(1 / perHour) } })

/** Any part of a model as it is written, of which what is left out is usual. */
export type Part = { readonly [key: string]: unknown }

/** One department that answers what arrives on its channel, around the clock: the queue of the textbooks. */
export interface Desk {
  readonly people?: number
  readonly perHour?: number
  readonly service?: Distribution
  readonly queue?: Part
  readonly patience?: Distribution
  readonly demand?: Part
  /** More of the class of messages. */
  readonly arriving?: Part
  /** More of the entry of work. */
  readonly working?: Part
  /** More of the model. */
  readonly more?: Part
}

/** The organization of a desk, as a text that is read like any other. */
export const desk = (wish: Desk): Organization => {
  const { people = 1, perHour = 0.8, service = exponential(1), queue, patience } = wish
  return organizationOf({
    departments: { desk: queue === undefined ? {} : { queue } },
    people: { agents: { departments: ["desk"], count: people } },
    channels: { inbox: { platform: "email", operators: ["desk"] } },
    work: [{ act: "answer", time: service, ...wish.working }],
    demand: {
      start: "2026-01-05T00:00:00Z",
      classes: [
        {
          name: "letters",
          channel: "inbox",
          perHour,
          ...(patience === undefined ? {} : { patience }),
          ...wish.arriving
        }
      ],
      ...wish.demand
    },
    ...wish.more
  })
}

/** The organization that sections say, with whoever operates a channel answering what no rule sends elsewhere. */
export const organizationOf = (sections: Part): Organization => {
  const text = JSON.stringify({ hubwright: 1, organization: { name: "Truth" }, ...sections })
  return orThrow(readOrganization({ "truth.json": text }))
}

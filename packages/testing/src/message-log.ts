import { forms, intents, type Organization, stages } from "@hubwright/core"
import type { ObservedMessage } from "@hubwright/core/assess"
import * as fc from "fast-check"
import {
  type DrawnBy,
  directoryOf,
  one,
  present,
  reference,
  references,
  several,
  sometimes
} from "./organization/directory.ts"

const entry = fc.record({
  minute: fc.nat({ max: 60 * 24 * 28 - 1 }),
  /** After how many minutes it is answered: soon, within three days, or later than anybody waits. */
  answeredAfter: sometimes(
    80,
    fc.oneof(fc.nat({ max: 120 }), fc.nat({ max: 3 * 1440 }), fc.integer({ min: 3 * 1440 + 1, max: 9 * 1440 }))
  ),
  channel: sometimes(90, reference),
  by: reference,
  handedTo: references(3),
  waits: fc.array(fc.record({ unit: reference, minutes: fc.nat({ max: 5000 }) }), { maxLength: 2 }),
  topic: sometimes(50, reference),
  intent: sometimes(50, fc.constantFrom(...intents)),
  stage: sometimes(20, fc.constantFrom(...stages)),
  form: sometimes(30, fc.constantFrom(...forms))
})

const firstMinute = Date.UTC(2026, 9, 5)
const momentOf = (minute: number): string => new Date(firstMinute + minute * 60_000).toISOString()

/**
 * Logs of messages as an organization could have kept them for four weeks: when each came, on which channel, who answered
 * and when, to whom it was handed and on whom it waited, all by ids that there are. They are in order of arrival, short
 * more often than long, and shrink to fewer messages of which less is known.
 *
 * Of messages about 20 in 100 were never answered, 25 after more than 72 hours, 75 were handed on, and 10 lack their
 * channel.
 */
export const messageLog = (organization: Organization): fc.Arbitrary<readonly ObservedMessage[]> => {
  const { channels, departments, agencies, people, topics } = directoryOf(organization)
  const answering = [...departments, ...agencies, ...people]
  const write = (drawn: DrawnBy<typeof entry>): ObservedMessage => {
    const { minute, answeredAfter, form, intent, stage } = drawn
    const handedTo = several([...departments, ...agencies], drawn.handedTo)
    const units = several(
      departments,
      drawn.waits.map(({ unit }) => unit)
    )
    const waitedOn = units.flatMap((unit, index) =>
      drawn.waits.slice(index, index + 1).map(({ minutes }) => ({ unit, minutes }))
    )
    return {
      arrived: momentOf(minute),
      ...present({
        answered: answeredAfter === undefined ? undefined : momentOf(minute + answeredAfter),
        channel: one(channels, drawn.channel),
        by: answeredAfter === undefined ? undefined : one(answering, drawn.by),
        handedTo: handedTo.length === 0 ? undefined : handedTo,
        waitedOn: waitedOn.length === 0 ? undefined : waitedOn,
        topic: one(topics, drawn.topic),
        form,
        intent,
        stage
      })
    }
  }
  return fc.array(entry, { maxLength: 40 }).map((drawn) => [...drawn].sort((a, b) => a.minute - b.minute).map(write))
}

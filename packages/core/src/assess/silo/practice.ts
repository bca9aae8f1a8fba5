import { speaksAlone } from "../../topology/scores.ts"
import { behaviorOf } from "../behavior.ts"
import { conflictsOf, duplicatesOf } from "../findings/alike.ts"
import { sure } from "../interval.ts"
import type { Subject } from "../subject.ts"
import { anything, clipped, type SiloComponent, type SiloReading } from "./component.ts"

const fragmentation = (subject: Subject): SiloReading => {
  const { length: channels } = subject.channels
  if (channels === 0) return { value: anything, inputs: [{ name: "channels", value: undefined }], needs: "channels" }
  const doubles = duplicatesOf(subject.channels).length
  return {
    value: sure(doubles / channels),
    inputs: [
      { name: "channels", value: channels },
      { name: "channels that double another", value: doubles }
    ]
  }
}

const accessMonopoly = ({ classification: { measures }, network }: Subject): SiloReading =>
  network.ownership.operated.length === 0 || measures.units < 2
    ? { value: anything, inputs: [{ name: "operated channels", value: undefined }], needs: "channels" }
    : {
        value: sure(clipped(speaksAlone(measures))),
        inputs: [
          { name: "concentration of channels", value: measures.concentration },
          { name: "openness to other units", value: measures.openness }
        ]
      }

const custodyOutside = ({ channels, holdersOf, unitOf, isAgency }: Subject): SiloReading => {
  if (channels.length === 0)
    return { value: anything, inputs: [{ name: "channels", value: undefined }], needs: "channels" }
  const held = channels.map((channel) => holdersOf(channel, "custodian").map((id) => unitOf(id)))
  const outside = held.filter((units) => units.length > 0 && units.every((unit) => isAgency(unit))).length
  const unknown = held.filter((units) => units.length === 0).length
  return {
    value: { low: outside / channels.length, high: (outside + unknown) / channels.length },
    inputs: [
      { name: "channels", value: channels.length },
      { name: "held outside", value: outside },
      { name: "custodian unknown", value: unknown }
    ],
    ...(unknown > 0 ? { needs: "channels" } : {})
  }
}

const agencyShare = ({ channels, isAgency }: Subject): SiloReading => {
  const operated = channels.filter(({ operators }) => operators.length > 0)
  if (channels.length === 0)
    return { value: anything, inputs: [{ name: "channels", value: undefined }], needs: "channels" }
  const outside = operated.reduce(
    (sum, { operators }) => sum + operators.filter(({ unit }) => isAgency(unit)).length / operators.length,
    0
  )
  const unknown = channels.length - operated.length
  return {
    value: { low: outside / channels.length, high: (outside + unknown) / channels.length },
    inputs: [
      { name: "channels", value: channels.length },
      { name: "in the hands of agencies", value: outside },
      { name: "operators unknown", value: unknown }
    ],
    ...(unknown > 0 ? { needs: "channels" } : {})
  }
}

const observed = (name: string, value: number | undefined): SiloReading =>
  value === undefined
    ? { value: anything, inputs: [{ name, value }], needs: "message log" }
    : { value: sure(clipped(value)), inputs: [{ name, value }] }

const contradictions = (subject: Subject): SiloReading => {
  const { publications } = subject.organization
  if (publications.length === 0)
    return { value: anything, inputs: [{ name: "publications", value: undefined }], needs: "publications" }
  const conflicts = conflictsOf(subject)
  const involved = new Set(conflicts.flatMap(({ first, second }) => [first.place, second.place])).size
  return {
    value: sure(involved / publications.length),
    inputs: [
      { name: "publications", value: publications.length },
      { name: "uncoordinated", value: involved }
    ]
  }
}

/** The components that channels, agencies and observations show. */
export const practiceComponents: readonly SiloComponent[] = [
  {
    name: "fragmentation",
    weight: 0.1,
    meaning: "the share of channels that double another",
    read: fragmentation
  },
  {
    name: "access-monopoly",
    weight: 0.1,
    meaning: "how far one unit speaks on all channels and no other may",
    read: accessMonopoly
  },
  {
    name: "custody-outside",
    weight: 0.05,
    meaning: "the share of channels whose credentials nobody inside holds",
    read: custodyOutside
  },
  {
    name: "agency-share",
    weight: 0.05,
    meaning: "the share of the work on channels that agencies do",
    read: agencyShare
  },
  {
    name: "waiting-for-others",
    weight: 0.05,
    meaning: "the share of the time until an answer in which messages wait for other units",
    read: (subject) => observed("share of the time", behaviorOf(subject)?.waitingShare)
  },
  {
    name: "unanswered-after-72-hours",
    weight: 0.1,
    meaning: "the share of messages that have no answer after 72 hours",
    read: (subject) => observed("share of messages", behaviorOf(subject)?.unansweredAfter72Hours)
  },
  {
    name: "contradictions",
    weight: 0.05,
    meaning: "the share of publications that another unit crosses within a day",
    read: contradictions
  }
]

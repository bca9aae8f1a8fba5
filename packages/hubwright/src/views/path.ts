import type { Organization } from "@hubwright/core"
import { type Act, type DeadEndKind, findPath, type Missing, type Path } from "@hubwright/core/topology"
import { entry, mark, type Page, wrap } from "../page/page.ts"
import { tieVerbs } from "./ties.ts"
import type { Scene, View } from "./view.ts"

/** Where a path begins and where it should lead. */
export interface Ends {
  /** A channel, or a unit for a message that arrives with it. */
  readonly from: string
  /** A department, an agency or a person. */
  readonly to: string
}

/** How a message gets from a channel or a unit to a unit: every act in order, or why it does not get there. */
export const pathView = (scene: Scene, { from, to }: Ends): View => {
  const { organization, channel } = arrivingAt(scene.organization, from)
  const path = findPath(organization, { facts: { channel }, to, at: scene.at })
  const { problems: _, ...told } = path
  return {
    data: { from, to, path: told },
    text: (page) =>
      path.kind === "path" ? formatWay(page, path, { from, to }) : formatDeadEnd(page, path, { from, to })
  }
}

/** The organization with the channel that is meant; for a unit one is made up that it alone works on. */
const arrivingAt = (
  organization: Organization,
  from: string
): { readonly organization: Organization; readonly channel: string } => {
  if (Object.hasOwn(organization.channels, from)) return { organization, channel: from }
  let channel = "any"
  while (Object.hasOwn(organization.channels, channel)) channel = `${channel}-channel`
  const added = { id: channel, platform: "other" as const, operators: [{ unit: from }], contributors: [] }
  return { organization: { ...organization, channels: { ...organization.channels, [channel]: added } }, channel }
}

const formatWay = (page: Page, path: Extract<Path, { readonly kind: "path" }>, { from, to }: Ends): string => {
  const hops = path.hops === 0 ? "no hop" : path.hops === 1 ? "1 hop" : `${path.hops} hops`
  const speaker = path.speaker === undefined ? "nobody replies" : `${path.speaker} replies`
  return [
    wrap(page, `${mark(page, "heading", `${from} → ${to}`)}: ${hops}, ${speaker}.`),
    formatActs(page, path.acts)
  ].join("\n\n")
}

const why: { readonly [K in DeadEndKind]: string } = {
  "no-operator": "nobody works on the channel",
  "no-path": "no chain of ties leads there",
  "no-voice": "nobody who may reply there would have the answer",
  nobody: "it stands for no unit"
}

const fate: { readonly [W in Extract<Path, { readonly kind: "dead-end" }>["withoutPath"]]: string } = {
  hold: "The message stays where it is, and is forgotten.",
  "ask-cold": "People look for somebody without a tie.",
  "answer-alone": "It is answered without whoever knows."
}

const formatDeadEnd = (page: Page, path: Extract<Path, { readonly kind: "dead-end" }>, { from, to }: Ends): string => {
  const missing = path.missing.map((one) => wrap(page, missingText(one), 2))
  return [
    wrap(
      page,
      `${mark(page, "heading", `${from} → ${to}`)}: ${mark(page, "error", "dead end")}, ${why[path.deadEnd]}.`
    ),
    ...(missing.length === 0 ? [] : [["It would take:", ...missing].join("\n")]),
    wrap(page, fate[path.withoutPath]),
    ...(path.acts.length === 0 ? [] : [formatActs(page, path.acts)])
  ].join("\n\n")
}

const missingText = (missing: Missing): string => {
  if (missing.kind === "right") return `the right of ${missing.unit} to reply on ${missing.channel}`
  const { tie } = missing
  const [from, to] = "between" in tie ? tie.between : [tie.from, tie.to]
  return `a tie: ${from} ${tieVerbs[tie.kind]} ${to}`
}

const formatActs = (page: Page, acts: readonly Act[]): string => {
  const widest = Math.max(...acts.map(({ by }) => by.length))
  const at = Math.min(widest, 30) + 8
  return acts
    .map((act, index) => {
      const label = `${String(index + 1).padStart(4)}  ${act.by}`
      return entry(page, { label, text: actText(act), at })
    })
    .join("\n")
}

const actText = (act: Act): string => {
  switch (act.act) {
    case "triage":
      return "sees the message"
    case "answer":
      return "says what is to be answered"
    case "signpost":
      return "posts where it is answered"
    case "hand-over":
      return `hands it over to ${act.to}${act.cold ? ", without a tie" : ""}`
    case "consult":
      return `asks ${act.to}${act.cold ? ", without a tie" : ""}`
    case "notify":
      return `tells ${act.to}`
    case "approve":
      return `approves what ${act.for} says`
    case "reply":
      return `replies in ${act.where}`
  }
}

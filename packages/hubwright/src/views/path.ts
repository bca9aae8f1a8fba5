import {
  type Act,
  type DeadEndKind,
  findHops,
  findPath,
  type Hops,
  type Missing,
  type Path
} from "@hubwright/core/topology"
import { entry, mark, type Page, wrap } from "../page/page.ts"
import { tieVerbs } from "./ties.ts"
import type { Scene, View } from "./view.ts"

/** Where a path begins and where it should lead. */
export interface Ends {
  /** A channel, or a unit. */
  readonly from: string
  /** A department, an agency or a person. */
  readonly to: string
}

/** How a message gets from a channel to a unit: every act in order, or why it does not get there. */
export const pathView = (scene: Scene, { from, to }: Ends): View => {
  const path = findPath(scene.organization, { facts: { channel: from }, to, at: scene.at })
  const { problems: _, ...told } = path
  return {
    data: { from, to, path: told },
    text: (page) =>
      path.kind === "path" ? formatWay(page, path, { from, to }) : formatDeadEnd(page, path, { from, to })
  }
}

/** Over which ties one unit gets to another, whatever the message; nothing where one of them is no unit. */
export const walkView = ({ organization }: Scene, { from, to }: Ends): View | undefined => {
  const found = findHops(organization, { from, to })
  if (!found.ok) return undefined
  const { value: path } = found
  return { data: { from, to, path }, text: (page) => formatWalk(page, path, { from, to }) }
}

const formatWalk = (page: Page, path: Hops, { from, to }: Ends): string => {
  const title = mark(page, "heading", `${from} → ${to}`)
  if (path.kind === "no-walk")
    return [
      wrap(page, `${title}: ${mark(page, "error", "no way")}, no chain of ties leads there.`),
      ...missingLines(page, path.missing)
    ].join("\n\n")
  const steps = path.hops.map(({ from: by, to: next, over }): Act => ({ act: over, by, to: next }))
  return [
    wrap(page, `${title}: ${hopCount(path.hops.length)}.`),
    ...(steps.length === 0 ? [] : [formatActs(page, steps)])
  ].join("\n\n")
}

const hopCount = (hops: number): string => (hops === 0 ? "no hop" : hops === 1 ? "1 hop" : `${hops} hops`)

const missingLines = (page: Page, missing: readonly Missing[]): readonly string[] =>
  missing.length === 0 ? [] : [["It would take:", ...missing.map((one) => wrap(page, missingText(one), 2))].join("\n")]

const formatWay = (page: Page, path: Extract<Path, { readonly kind: "path" }>, { from, to }: Ends): string => {
  const speaker = path.speaker === undefined ? "nobody replies" : `${path.speaker} replies`
  return [
    wrap(page, `${mark(page, "heading", `${from} → ${to}`)}: ${hopCount(path.hops)}, ${speaker}.`),
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
  return [
    wrap(
      page,
      `${mark(page, "heading", `${from} → ${to}`)}: ${mark(page, "error", "dead end")}, ${why[path.deadEnd]}.`
    ),
    ...missingLines(page, path.missing),
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

import { quoted, suggest } from "@hubwright/core"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { answer } from "../answer.ts"
import { Misuse } from "../misuse.ts"
import { atFlag, loadModel, modelArgument, momentOf } from "../model/load.ts"
import { organizationOf } from "../model/organization.ts"
import type { Scene, View } from "../views/view.ts"

/** `hubwright show`: says what a model says, in tables. */
export const show = Command.make(
  "show",
  {
    model: modelArgument,
    what: Argument.String("what").pipe(
      Argument.withDescription(
        "departments, people, channels, ties, facets, channel ID or path FROM TO; an overview where it is left out."
      ),
      Argument.variadic()
    ),
    names: Flag.Boolean("names").pipe(
      Flag.withDescription("Call people by their names; without it they appear by role and unit."),
      Flag.withDefault(false)
    ),
    at: atFlag
  },
  Effect.fnUntraced(function* ({ model: name, what, names, at }) {
    const organization = yield* organizationOf(yield* loadModel(name, at))
    const scene: Scene = { organization, at: yield* momentOf(at), names: names ? "shown" : "hidden" }
    yield* answer(yield* viewOf(scene, what))
  })
).pipe(
  Command.withDescription(
    "Says what a model says, in tables: its units, people, channels and ties, who answers for what, and how a message travels from one unit to another."
  ),
  Command.withShortDescription("Says what a model says, in tables."),
  Command.withExamples([
    { command: "hubwright show acme", description: "What there is, and how it is arranged" },
    { command: "hubwright show acme channels", description: "Who works on which account" },
    { command: "hubwright show acme channel acme-x", description: "Who answers for what of one account" },
    { command: "hubwright show acme path acme-x legal", description: "How a message there gets to legal" },
    { command: "hubwright show acme facets", description: "The table of responsibilities (RACI)" }
  ])
)

/** The views that take no more words, each loaded when it is asked for. */
const plainViews: { readonly [name: string]: () => Promise<(scene: Scene) => View> } = {
  departments: async () => (await import("../views/departments.ts")).departmentsView,
  people: async () => (await import("../views/people.ts")).peopleView,
  channels: async () => (await import("../views/channels.ts")).channelsView,
  ties: async () => (await import("../views/ties.ts")).tiesView,
  facets: async () => (await import("../views/facets.ts")).facetsView
}

const viewOf = Effect.fnUntraced(function* (scene: Scene, what: readonly string[]) {
  const [name, ...words] = what
  if (name === undefined) {
    const { overviewView } = yield* Effect.promise(() => import("../views/overview.ts"))
    return overviewView(scene)
  }
  if (name === "channel") return yield* channel(scene, words)
  if (name === "path") return yield* path(scene, words)
  const load = Object.hasOwn(plainViews, name) ? plainViews[name] : undefined
  if (load === undefined) return yield* unknownView(name)
  if (words.length > 0)
    return yield* new Misuse({ message: `there is no place for ${words.map(quoted).join(", ")} after \`${name}\`` })
  return (yield* Effect.promise(load))(scene)
})

const unknownView = (name: string): Misuse => {
  const views = [...Object.keys(plainViews), "channel", "path"]
  const meant = suggest(name, views)
  return new Misuse({
    message: `there is no view ${quoted(name)}`,
    help: meant === undefined ? `there are ${views.join(", ")}` : `did you mean \`${meant}\`?`
  })
}

const channel = Effect.fnUntraced(function* (scene: Scene, words: readonly string[]) {
  const [id] = words
  if (id === undefined || words.length > 1)
    return yield* new Misuse({
      message: "`channel` takes the id of one channel",
      help: "such as `show acme channel acme-x`"
    })
  if (!Object.hasOwn(scene.organization.channels, id))
    return yield* unknownId(id, "channel", Object.keys(scene.organization.channels))
  const { channelView } = yield* Effect.promise(() => import("../views/channel.ts"))
  return channelView(scene, id)
})

const path = Effect.fnUntraced(function* (scene: Scene, words: readonly string[]) {
  const [from, to] = words
  if (from === undefined || to === undefined || words.length > 2)
    return yield* new Misuse({
      message: "`path` takes where a message arrives and where it should get to",
      help: "such as `show acme path acme-x legal`"
    })
  const { departments, agencies, people, channels } = scene.organization
  const units = [...Object.keys(departments), ...Object.keys(agencies), ...Object.keys(people)]
  const starts = [...Object.keys(channels), ...units]
  if (!starts.includes(from)) return yield* unknownId(from, "channel, department, agency or person", starts)
  if (!units.includes(to)) return yield* unknownId(to, "department, agency or person", units)
  const { pathView, walkView } = yield* Effect.promise(() => import("../views/path.ts"))
  if (Object.hasOwn(channels, from)) return pathView(scene, { from, to })
  return walkView(scene, { from, to }) ?? (yield* unknownId(to, "unit", units))
})

const unknownId = (id: string, what: string, known: readonly string[]): Misuse => {
  const meant = suggest(id, known)
  return new Misuse({
    message: `unknown ${what} ${quoted(id)}`,
    help: meant === undefined ? `there are ${listed(known)}` : `did you mean \`${meant}\`?`
  })
}

const listed = (ids: readonly string[]): string => {
  const more = ids.length - mostListed
  return more > 1 ? `${ids.slice(0, mostListed).join(", ")} and ${more} more` : ids.join(", ")
}

const mostListed = 8

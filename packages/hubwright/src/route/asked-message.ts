import { type Fact, factsOf, type Organization, quoted, suggest } from "@hubwright/core"
import type { Refusal } from "../help/refusal.ts"

/** A message as flags say it; lists are empty where a flag was left out. */
export interface AskedMessage {
  readonly text: string | undefined
  readonly channel: string | undefined
  readonly platform: string | undefined
  readonly language: string | undefined
  readonly market: string | undefined
  readonly form: string | undefined
  readonly author: string | undefined
  readonly customer: string | undefined
  readonly intents: readonly string[]
  readonly topics: readonly string[]
  readonly products: readonly string[]
  readonly stages: readonly string[]
  /** Each `name=value`. */
  readonly facts: readonly string[]
}

/** The message as a file would say it, or why there is none. */
export type MadeMessage =
  | { readonly kind: "message"; readonly data: { readonly [key: string]: unknown } }
  | { readonly kind: "refused"; readonly refusal: Refusal }

/** Makes a message of flags: where no channel is named it is that of the platform, or the only one there is. */
export const messageOf = (organization: Organization, asked: AskedMessage): MadeMessage => {
  const channel = channelOf(organization, asked)
  if (typeof channel !== "string") return { kind: "refused", refusal: channel }
  const facts = factsIn(organization, asked.facts)
  if (facts.kind === "refused") return facts
  const { text, language, market, form, customer, author, intents, topics, products, stages } = asked
  const said = { text, language, market, form, customer, author: author === undefined ? undefined : { kind: author } }
  const lists = { intents, topics, products, stages }
  return {
    kind: "message",
    data: {
      channel,
      ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
      ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
      ...(Object.keys(facts.data).length === 0 ? {} : { facts: facts.data })
    }
  }
}

const channelOf = ({ channels }: Organization, { channel, platform }: AskedMessage): string | Refusal => {
  if (channel !== undefined) return channel
  const all = Object.values(channels)
  const fitting = platform === undefined ? all : all.filter((one) => one.platform === platform)
  const [only] = fitting
  if (only !== undefined && fitting.length === 1) return only.id
  const where = platform === undefined ? "" : ` on ${quoted(platform)}`
  if (only === undefined) {
    const meant = platform === undefined ? undefined : suggest(platform, [...new Set(all.map((one) => one.platform))])
    return {
      message: `there is no channel${where}`,
      ...(meant === undefined ? {} : { help: `did you mean \`${meant}\`?` })
    }
  }
  return {
    message: `there are several channels${where}: ${fitting.map(({ id }) => id).join(", ")}`,
    help: "name one with `--channel`"
  }
}

const factsIn = (organization: Organization, given: readonly string[]): MadeMessage => {
  const declared = factsOf(organization).filter(({ source }) => source === "declared")
  const values = new Map<string, unknown>()
  for (const text of given) {
    const cut = text.indexOf("=")
    const name = cut < 0 ? text : text.slice(0, cut)
    const fact = declared.find((one) => one.name === name)
    if (cut < 0 || fact === undefined) return { kind: "refused", refusal: noFact(text, name, declared) }
    values.set(name, factValue(fact.type, text.slice(cut + 1)))
  }
  return { kind: "message", data: Object.fromEntries(values) }
}

const noFact = (text: string, name: string, declared: readonly Fact[]): Refusal => {
  if (!text.includes("=")) return { message: `${quoted(text)} gives no fact`, help: "write it as `--fact tier=gold`" }
  const names = declared.map((fact) => fact.name)
  const meant = suggest(name, names)
  return {
    message: `the model declares no fact ${quoted(name)}`,
    help:
      meant !== undefined
        ? `did you mean \`${meant}\`?`
        : `it declares ${names.length === 0 ? "none" : names.join(", ")}`
  }
}

/** A value as text in the form that a fact of a type has; what does not fit stays text, and is a problem of the decision. */
export const factValue = (type: Fact["type"], text: string): unknown => {
  switch (type) {
    case "boolean":
      return text === "true" || text === "yes" ? true : text === "false" || text === "no" ? false : text
    case "integer":
    case "number":
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text
    case "tags":
      return listIn(text)
    default:
      return text
  }
}

/** The items of a list in one cell or flag, parted by commas, semicolons or bars. */
export const listIn = (text: string): readonly string[] =>
  text
    .split(/[,;|]/u)
    .map((item) => item.trim())
    .filter((item) => item !== "")

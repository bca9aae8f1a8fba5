import type { ListeningQuery } from "../model/organization.ts"
import { type Intent, type Stage, stages } from "../model/vocabulary.ts"
import { type Listener, listen, type MessageFields, type TextSpan } from "./listening/listen.ts"
import type { Given, Message } from "./message.ts"

/** Something that was found to be so of a message: by a listening query, with the text that showed it, or by its sender. */
export interface Detection<Name extends string = string> {
  readonly name: Name
  readonly from: "listening" | "given"
  /** The listening query. */
  readonly query?: string
  /** From 0 to 1, where the sender gave one. */
  readonly confidence?: number
  readonly spans: readonly TextSpan[]
}

/** What was found of a message: by listening to its text, and as it was given. */
export interface Detected {
  readonly topics: readonly Detection[]
  readonly intents: readonly Detection<Intent>[]
  readonly products: readonly Detection[]
  readonly stages: readonly Detection<Stage>[]
  readonly authorKinds: readonly Detection[]
}

/** Finds what a message is about: what its text says to the listening queries, joined with what is given. */
export const detect = (
  listening: { readonly listener: Listener; readonly queries: { readonly [id: string]: ListeningQuery } },
  message: Message,
  fields: MessageFields
): Detected => {
  const hits = message.text === undefined ? [] : listen(listening.listener, message.text, fields)
  const heard = hits.flatMap(({ name, spans }) => {
    const query = listening.queries[name]
    return query === undefined ? [] : [{ query, spans }]
  })
  const found = <Name extends string>(
    nameOf: (query: ListeningQuery) => Name | undefined
  ): readonly Detection<Name>[] =>
    heard.flatMap(({ query, spans }) => {
      const name = nameOf(query)
      return name === undefined ? [] : [{ name, from: "listening", query: query.id, spans }]
    })
  return {
    topics: [...given(message.topics), ...found(({ topic }) => topic)],
    intents: [...given(message.intents), ...found(({ intent }) => intent)],
    products: [...given(message.products), ...found(({ product }) => product)],
    stages: [...given(message.stages), ...found(({ stage }) => stage)],
    authorKinds: found(({ authorKind }) => authorKind)
  }
}

const given = <Name extends string>(items: readonly (Name | Given<Name>)[] | undefined): readonly Detection<Name>[] =>
  (items ?? []).map((item) => {
    if (typeof item === "string") return { name: item, from: "given", spans: [] }
    const { name, confidence } = item
    return { name, from: "given", spans: [], ...(confidence === undefined ? {} : { confidence }) }
  })

/** The names of what was detected, each once. */
export const namesOf = <Name extends string>(detections: readonly Detection<Name>[]): readonly Name[] => [
  ...new Set(detections.map(({ name }) => name))
]

/** Of several stages the latest. */
export const latestStage = (detections: readonly Detection<Stage>[]): Stage | undefined => {
  const found = new Set(detections.map(({ name }) => name))
  return stages.findLast((stage) => found.has(stage))
}

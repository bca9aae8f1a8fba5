import { isList, isMap, isSameData } from "../model/plain-data.ts"
import type { ModelPath } from "../problem/problem.ts"
import type { ChangeDescription, Versions } from "./description.ts"
import { andList, type Label, labelsOf } from "./label.ts"
import { valueAt } from "./value-at.ts"

const facetWords: { readonly [facet: string]: string } = {
  lead: "leads",
  accountable: "is accountable for",
  custodian: "holds the credentials of",
  deputy: "holds the credentials as deputy of",
  voice: "decides the voice of",
  objectives: "sets the objectives of",
  data: "keeps the data of"
}

/** Who holds a facet from now on, and in whose place. */
export const describeFacet = ({ before, after }: Versions, path: ModelPath): ChangeDescription => {
  const facet = String(path.at(-1))
  const of = path.length === 2 ? "the organization" : String(path[1])
  const [was, is] = [valueAt(before, path), valueAt(after, path)].map((holder) =>
    typeof holder === "string" ? holder : undefined
  )
  const label = labelsOf(after, before)
  const words = facetWords[facet] ?? facet
  const whose = path.length === 2 ? of : label(of)
  const sentence =
    is === undefined
      ? `${was === undefined ? "nobody" : label(was)} no longer ${words} ${whose}, and nobody else does`
      : `${label(is)} ${words} ${whose}${was === undefined ? "" : ` in place of ${label(was)}`}`
  return {
    code: "facet",
    values: { facet, of, ...holder("before", was, { before, after }), ...holder("after", is, { before, after }) },
    sentence
  }
}

/** A holder under a name: units by id, people by what they are called. */
const holder = (
  name: string,
  id: string | undefined,
  { before, after }: Versions
): { readonly [name: string]: string } => {
  if (id === undefined) return {}
  const isPerson = Object.hasOwn(before.people, id) || Object.hasOwn(after.people, id)
  return { [name]: isPerson ? labelsOf(after, before)(id) : id }
}

/** What is to be said of a field of a channel; undefined where there are no words of its own for it. */
export const describeChannel = (versions: Versions, path: ModelPath): ChangeDescription | undefined => {
  const [, channel, field] = path
  const { before, after } = versions
  const label = labelsOf(after, before)
  const id = String(channel)
  switch (field) {
    case "operators":
      return describeOperators(versions, id, label)
    case "contributors":
      return describeContributors(versions, id, label)
    case "closed": {
      const on = after.channels[id]?.closed
      return on === undefined
        ? { code: "closed", values: { channel: id }, sentence: `${label(id)} is open again` }
        : { code: "closed", values: { channel: id, on }, sentence: `${label(id)} closes on ${on}` }
    }
    case "credentials": {
      const [was, is] = [before, after].map(({ channels }): unknown => channels[id]?.credentials ?? {})
      const keys =
        isMap(was) && isMap(is)
          ? Object.keys({ ...was, ...is }).filter((key) => !isSameData(was[key] ?? none(key), is[key] ?? none(key)))
          : []
      return {
        code: "credentials",
        values: { channel: id, keys },
        sentence: isMap(is)
          ? credentialWords(keys, is, { channel: label(id), label }).join("; ") ||
            `the credentials of ${label(id)} are described`
          : ""
      }
    }
    default:
      return undefined
  }
}

/** What a key says where it is left out: of who else holds credentials, nobody. */
const none = (key: string): unknown => (key === "access" ? [] : undefined)

/** Where credentials are kept, in words. */
const storages: { readonly [storage: string]: string } = {
  vault: "a vault",
  "management-tool": "a management tool",
  "shared-document": "a shared document",
  personal: "somebody's own place"
}

/** What is said of credentials, one clause for each key that says something else. */
const credentialWords = (
  keys: readonly string[],
  credentials: { readonly [key: string]: unknown },
  { channel, label }: { readonly channel: string; readonly label: Label }
): readonly string[] =>
  keys.map((key) => {
    const value = credentials[key]
    switch (key) {
      case "mfa":
        if (value === undefined) return `whether a second factor protects ${channel} is no longer said`
        return value === true ? `a second factor protects ${channel}` : `no second factor protects ${channel}`
      case "rotated":
        return value === undefined
          ? `when the credentials of ${channel} were changed is no longer said`
          : `the credentials of ${channel} were last changed on ${String(value)}`
      case "storage":
        return value === undefined
          ? `where the credentials of ${channel} are kept is no longer said`
          : `the credentials of ${channel} are kept in ${storages[String(value)] ?? String(value)}`
      case "access": {
        const holders = isList(value) ? value.map((one) => label(String(one))) : []
        return holders.length === 0
          ? `nobody else holds the credentials of ${channel}`
          : `${andList(holders)} ${holders.length === 1 ? "holds" : "hold"} the credentials of ${channel}, too`
      }
      case "shared":
        if (value === undefined) return `whether several people use one password for ${channel} is no longer said`
        return value === true
          ? `several people use one password for ${channel}`
          : `everybody has a password of their own for ${channel}`
      case "personalAccount":
        return value === undefined
          ? `${channel} is linked to nobody's personal account`
          : `${channel} is linked to the personal account of ${label(String(value))}`
      default:
        return `the ${key} of the credentials of ${channel} changes`
    }
  })

const describeOperators = ({ before, after }: Versions, channel: string, label: Label): ChangeDescription => {
  const [was = [], is = []] = [before, after].map(({ channels }) => [
    ...new Set((channels[channel]?.operators ?? []).map(({ unit }) => unit))
  ])
  const gone = was.filter((unit) => !is.includes(unit))
  const names = andList(is.map(label))
  const instead = gone.length === 0 ? "" : ` in place of ${andList(gone.map(label))}`
  return {
    code: "operators",
    values: { channel, before: was, after: is },
    sentence:
      is.length === 0
        ? `nobody operates ${label(channel)} any more`
        : `${names} ${is.length === 1 ? "operates" : "operate"} ${label(channel)}${instead}`
  }
}

const describeContributors = ({ before, after }: Versions, channel: string, label: Label): ChangeDescription => {
  const [was = [], is = []] = [before, after].map(({ channels }) => channels[channel]?.contributors ?? [])
  const added = is.filter((unit) => !was.includes(unit))
  const removed = was.filter((unit) => !is.includes(unit))
  const parts = [
    ...(added.length === 0 ? [] : [`${andList(added.map(label))} may reply on ${label(channel)} too`]),
    ...(removed.length === 0 ? [] : [`${andList(removed.map(label))} may no longer reply on ${label(channel)}`])
  ]
  const sentence =
    parts.length === 0
      ? `those who may reply on ${label(channel)} are now, in this order: ${is.map(label).join(", ")}`
      : parts.join("; ")
  return { code: "contributors", values: { channel, added, removed }, sentence }
}

import type { Organization } from "../model/organization.ts"
import { isList, isMap } from "../model/plain-data.ts"
import type { InsertValue, SetValue, UnsetValue } from "./change.ts"

/** The changes that all others come down to: one value at one path. */
export type Edit = SetValue | InsertValue | UnsetValue

/** An organization that is being edited. What it was made of stays as it is, and what is not edited is shared with it. */
export interface Draft {
  /** The organization so far: valid until the next edit, and for good after the last. */
  readonly organization: Organization
  /** Makes an edit and gives the one that takes it back; nothing where the path leads nowhere. */
  readonly edit: (edit: Edit) => Edit | undefined
}

/** A container that belongs to the draft alone, so that it may be changed in place. */
type Container =
  | { readonly kind: "root"; readonly value: Organization }
  | { readonly kind: "map"; readonly value: { [key: string]: unknown } }
  | { readonly kind: "list"; readonly value: unknown[] }

/** Begins to edit an organization. Each container on the way to an edit is copied once, however many edits it takes. */
export const draftOf = (original: Organization): Draft => {
  const organization = { ...original }
  const root: Container = { kind: "root", value: organization }
  const copies = new Map<unknown, Container>()
  const own = (parent: Container, key: string | number): Container | undefined => {
    const child = valueIn(parent, key)
    const known = copies.get(child)
    if (known !== undefined) return known
    const copy = copyOf(child)
    if (copy === undefined) return undefined
    copies.set(copy.value, copy)
    put(parent, key, copy.value)
    return copy
  }
  return {
    organization,
    edit: (edit) => {
      const key = edit.path.at(-1)
      let container: Container | undefined = root
      for (const step of edit.path.slice(0, -1)) container = container === undefined ? undefined : own(container, step)
      return container === undefined || key === undefined ? undefined : editIn(container, key, edit)
    }
  }
}

const copyOf = (value: unknown): Container | undefined => {
  if (isList(value)) return { kind: "list", value: [...value] }
  return isMap(value) ? { kind: "map", value: { ...value } } : undefined
}

const valueIn = ({ value }: { readonly value: unknown }, key: string | number): unknown => {
  if (isList(value)) return typeof key === "number" ? value[key] : undefined
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

const put = (container: Container, key: string | number, value: unknown): void => {
  if (container.kind === "list") {
    if (typeof key === "number") container.value[key] = value
  } else define(container.value, String(key), value)
}

/** Assigning to `__proto__` would not make a key. */
const define = (target: object, key: string, value: unknown): void => {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
}

const editIn = (container: Container, key: string | number, edit: Edit): Edit | undefined =>
  container.kind === "list" ? editList(container.value, key, edit) : editMap(container, String(key), edit)

const editMap = (container: Exclude<Container, { kind: "list" }>, key: string, edit: Edit): Edit | undefined => {
  const { path } = edit
  const isThere = Object.hasOwn(container.value, key)
  const before = valueIn(container, key)
  switch (edit.kind) {
    case "set":
      define(container.value, key, edit.value)
      return isThere ? { kind: "set", path, value: before } : { kind: "unset", path }
    case "unset":
      if (!isThere || container.kind === "root") return undefined
      delete container.value[key]
      return { kind: "set", path, value: before }
    case "insert":
      return undefined
  }
}

const editList = (list: unknown[], index: string | number, edit: Edit): Edit | undefined => {
  const { path } = edit
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0 || index > list.length) return undefined
  const isThere = index < list.length
  const before = list[index]
  switch (edit.kind) {
    case "set":
      list[index] = edit.value
      return isThere ? { kind: "set", path, value: before } : { kind: "unset", path }
    case "unset":
      if (!isThere) return undefined
      list.splice(index, 1)
      return { kind: "insert", path, value: before }
    case "insert":
      list.splice(index, 0, edit.value)
      return { kind: "unset", path }
  }
}

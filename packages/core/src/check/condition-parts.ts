import { isList, isMap } from "../model/plain-data.ts"
import type { ModelPath } from "../problem/problem.ts"

/** A test of a fact, in a condition. */
export interface FactTest {
  readonly name: string
  readonly test: unknown
  readonly path: ModelPath
}

/** What a condition is made of, whatever joins it. */
export type Part =
  | ({ readonly kind: "test" } & FactTest)
  | { readonly kind: "named"; readonly name: string; readonly path: ModelPath }
  | { readonly kind: "no-alternative"; readonly path: ModelPath }

/** The tests and uses of named conditions in a condition, in the order written. */
export const partsOf = (condition: unknown, path: ModelPath): readonly Part[] =>
  !isMap(condition)
    ? []
    : Object.entries(condition).flatMap(([key, value]): readonly Part[] => {
        const place = [...path, key]
        switch (key) {
          case "all":
          case "any":
            if (key === "any" && isList(value) && value.length === 0) return [{ kind: "no-alternative", path: place }]
            return isList(value) ? value.flatMap((inner, index) => partsOf(inner, [...place, index])) : []
          case "not":
            return partsOf(value, place)
          case "is":
            return isList(value)
              ? value.map((name, index) => ({ kind: "named", name: String(name), path: [...place, index] }))
              : [{ kind: "named", name: String(value), path: place }]
          default:
            return [{ kind: "test", name: key, test: value, path: place }]
        }
      })

import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem, ProblemCode } from "../problem/problem.ts"
import { type Source, type Stretch, spanOf } from "./source.ts"

/** Where a problem of a file stands: a place in its data or a piece of its text. */
type Place = { readonly path: ModelPath; readonly part?: "key" } | Stretch

/** An error in a file, at its place. */
export const errorIn = (
  source: Source,
  place: Place,
  rest: { readonly code: ProblemCode; readonly message: string } & Partial<Pick<Problem, "help" | "related" | "fixes">>
): Problem => {
  const stretch = "path" in place ? source.locate(place.path, place.part ?? "value") : place
  return {
    severity: "error",
    path: "path" in place ? place.path : [],
    ...("path" in place && place.part !== undefined ? { part: place.part } : {}),
    span: spanOf(source, stretch),
    related: [],
    fixes: [],
    ...rest
  }
}

/** Why the content of a file cannot be read. */
export type Unreadable =
  | { readonly kind: "too large" }
  /** It is not UTF-8, or not text, from this line on. */
  | { readonly kind: "not UTF-8" | "not text"; readonly line: number }

/** What is said of a file that cannot be read. */
export const sayUnreadable = (file: string, { kind }: Unreadable): Pick<Problem, "code" | "message" | "help"> => {
  switch (kind) {
    case "too large":
      return {
        code: "HW0103",
        message: `${quoted(file)} is larger than 2 MiB`,
        help: "split it into several files and name them under `include`, or keep people and ties in CSV"
      }
    case "not UTF-8":
      return {
        code: "HW0104",
        message: `${quoted(file)} is not encoded in UTF-8`,
        help: file.endsWith(".csv") ? 'save it as UTF-8, in Excel as "CSV UTF-8"' : "save it as plain text in UTF-8"
      }
    case "not text":
      return {
        code: "HW0104",
        message: `${quoted(file)} has control characters in it`,
        help: "save it as plain text in UTF-8"
      }
  }
}

import * as Console from "effect/Console"
import * as Flag from "effect/cli/Flag"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as TerminalCapabilities from "effect/cli/TerminalCapabilities"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import { type Page, widestPage } from "./page/page.ts"

/** What a command found, as data and in words. */
export interface Answer {
  /** What `--json` prints; `docs/reference/json.md` documents its shape. */
  readonly data: object
  /** What people read: lines that fit the page. */
  readonly text: (page: Page) => string
  /** Whether something is wrong with what was looked at: the command then ends with 1. */
  readonly verdict?: "fine" | "problems"
}

/** The flag `--json`, which every command has. */
export const Json = GlobalFlag.Setting("json")({
  flag: Flag.Boolean("json").pipe(
    Flag.withDescription("Print the result as JSON, in the shape that docs/reference/json.md describes."),
    Flag.withDefault(false)
  )
})

/** How a command ends that did what it was asked and found problems. They have been printed. */
export class ProblemsFound extends Data.TaggedError("ProblemsFound") {}

/** The page that text for people is written on now. */
export const currentPage: Effect.Effect<Page> = Effect.map(
  TerminalCapabilities.TerminalCapabilities,
  ({ canColor }) => ({ columns: widestPage, colors: canColor ? "shown" : "left out" })
)

/** Prints an answer, and fails with {@link ProblemsFound} where it is about problems. */
export const answer = Effect.fnUntraced(function* ({ data, text, verdict = "fine" }: Answer) {
  const page = yield* currentPage
  const words = (yield* Json) ? JSON.stringify(data, undefined, 2) : text(page)
  if (words !== "") yield* Console.log(words)
  if (verdict === "problems") return yield* new ProblemsFound()
})

import * as Data from "effect/Data"
import type { Refusal } from "./help/refusal.ts"

/** A command that cannot be carried out as it was given: a file that is not there, flags that exclude each other. */
export class Misuse extends Data.TaggedError("Misuse")<
  Refusal & {
    /** What is wrong besides. */
    readonly others?: readonly Refusal[]
  }
> {}

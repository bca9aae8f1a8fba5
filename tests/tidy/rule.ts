import type { Fault, Source } from "./source.ts"

/** What a rule may know besides the one source: all paths, and which files are published as entry points. */
export interface Workspace {
  readonly paths: ReadonlySet<string>
  readonly entryPoints: ReadonlySet<string>
}

/** A rule of style that a machine can check. */
export interface Rule {
  /** A sentence that is true of a tidy workspace; it is the name of the rule's test. */
  readonly name: string
  /** The breaches in one source. */
  readonly find: (source: Source, workspace: Workspace) => readonly Fault[]
}

import * as Schema from "effect/Schema"
import { key } from "./field.ts"

/** What `hubwright packs --json` prints. */
export const PacksResult = Schema.Struct({
  packs: key(
    Schema.Array(
      Schema.Struct({
        id: key(Schema.String, "Its id, by which a model names it."),
        title: key(Schema.String, "What it is called."),
        kind: key(Schema.Literals(["listening", "policy", "playbook", "rules"]), "What it holds."),
        version: key(Schema.String, "Which version of it this is."),
        entries: key(Schema.Finite, "How many queries, policies, triage graphs and groups of rules it holds.")
      })
    ),
    "The packs, by kind."
  ),
  benchmarks: key(Schema.Finite, "How many benchmarks there are."),
  departments: key(Schema.Finite, "How many departments there are to start a model from.")
})
export type PacksResult = typeof PacksResult.Type

/** What `hubwright packs ID --json` prints. */
export const PackResult = Schema.Struct({
  pack: key(
    Schema.Record(Schema.String, Schema.Unknown),
    "The whole pack; its policies, playbooks and rules are as docs/reference/model.md describes them."
  ),
  yaml: key(Schema.String, "What to write into a model to have it.")
})
export type PackResult = typeof PackResult.Type

/** What `hubwright packs departments --json` prints. */
export const PackDepartmentsResult = Schema.Struct({
  departments: key(
    Schema.Array(
      Schema.Struct({
        id: key(Schema.String, "Its id."),
        name: key(Schema.String, "What people call it."),
        discipline: key(Schema.String, "What it is there for."),
        does: key(Schema.String, "What it does in social media."),
        claims: key(Schema.Array(Schema.String), "Where that is written.")
      })
    ),
    "The departments to start a model from."
  ),
  yaml: key(Schema.String, "What to write into a model to have them.")
})

/** What `hubwright packs benchmarks --json` prints. */
export const PackBenchmarksResult = Schema.Struct({
  benchmarks: key(
    Schema.Array(Schema.Record(Schema.String, Schema.Unknown)),
    "The benchmarks: `id`, `title`, `value`, `unit`, `n`, `year`, `source`, `verified`, `note`, `claims`."
  )
})

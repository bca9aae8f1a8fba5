import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { formatProblems } from "../problem/format.ts"
import { readOrganization } from "./read.ts"

const sketch = join(import.meta.dirname, "../../../../../shared/reference/model-sketch.yaml")

/** What the format says otherwise than the sketch it grew from. */
const adapted = (text: string): string =>
  text
    .replaceAll(", about: message", "")
    .replace(/listening:\n([\s\S]*?) {2}(packs: .*)\n/u, (_, queries: string, packs: string) => {
      const indented = queries.replaceAll(/^/gmu, "  ").trimEnd()
      return `listening:\n  ${packs}\n  queries:\n${indented}\n`
    })
    .replaceAll("notify: safety,", "notify: [safety],")
    .replaceAll(/always: \{ when: (\{.*?\}), must: (.*) \} \}$/gmu, "when: $1, must: $2 }")
    .replaceAll(/never: \{ when: (\{.*?\}), (.*) \} \}$/gmu, "when: $1, never: { $2 } }")

// the sketch is no part of the product: where it is not at hand there is nothing to compare with
test.skipIf(!existsSync(sketch))(
  "the sketch of the format reads without errors, once it is written in today's words",
  () => {
    const files = { "hubwright.yaml": adapted(readFileSync(sketch, "utf8")) }
    const result = readOrganization(files, { at: "2026-03-01" })
    expect(
      formatProblems(
        result.problems.filter(({ severity }) => severity === "error"),
        { files }
      )
    ).toBe("")
    expect(result.ok && Object.keys(result.value.departments)).toHaveLength(14)
  }
)

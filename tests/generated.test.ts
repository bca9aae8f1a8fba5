import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { generatedFiles } from "../scripts/generate/files.ts"

const workspace = join(import.meta.dirname, "..")

/** The text as the formatter leaves it; Markdown is written as it stays. */
const formatted = (path: string, text: string): string =>
  path.endsWith(".ts")
    ? spawnSync(join(workspace, "node_modules/.bin/biome"), ["check", "--write", `--stdin-file-path=${path}`], {
        input: text,
        encoding: "utf8",
        cwd: workspace
      }).stdout
    : text

test.each(Object.entries(generatedFiles()))("%s is what `npm run generate` writes", (path, text) => {
  expect(readFileSync(join(workspace, path), "utf8")).toBe(formatted(path, text))
})

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { workspace } from "../scripts/command.ts"
import { blocksOfMarkdown, blocksOfSource } from "./examples/block.ts"
import { checkBlocks, type Finding } from "./examples/check.ts"
import { documents } from "./examples/documents.ts"
import { brokenLinks } from "./examples/links.ts"
import { readSources } from "./tidy/source.ts"

const pages = documents(workspace)
const blocks = [
  ...pages.flatMap((path) => blocksOfMarkdown(path, readFileSync(join(workspace, path), "utf8"))),
  ...readSources(workspace, "packages").flatMap(blocksOfSource)
]

const told = (path: string, findings: readonly Finding[]): readonly string[] =>
  findings.map(({ line, message }) => `${path}:${line}  ${message}`)

describe.skipIf(blocks.length === 0)("examples", () => {
  let findings: readonly (readonly Finding[])[] = []

  beforeAll(async () => {
    findings = await checkBlocks(blocks)
  }, 300_000) // all of them are compiled and run at once

  test.each(blocks.map((block, index) => ({ ...block, index })))(
    "$path:$line compiles, runs and shows what it says",
    (block) => {
      expect(told(block.path, findings[block.index] ?? [])).toEqual([])
    }
  )
})

describe.skipIf(pages.length === 0)("links", () => {
  test.each(pages)("every relative link of %s leads somewhere", (path) => {
    expect(told(path, brokenLinks(workspace, path))).toEqual([])
  })
})

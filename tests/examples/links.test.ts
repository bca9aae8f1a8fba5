import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { brokenLinks } from "./links.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-links-"))
afterAll(() => rmSync(folder, { recursive: true }))

const page = `# One & \`two\`

[file](other.md), [heading](other.md#a-heading), [second](other.md#a-heading-1), [here](#one--two), [web](https://example.org/x)
\`[code](nowhere.md)\`

[no file](nowhere.md) and [no heading](other.md#nowhere)

![no picture](nowhere.svg)

<img src="nowhere.png">
`

test("links to files and headings that exist pass, and all others are told with their line", () => {
  writeFileSync(join(folder, "page.md"), page)
  writeFileSync(join(folder, "other.md"), "## A heading\n\n## A heading\n")
  expect(brokenLinks(folder, "page.md")).toEqual([
    { line: 6, message: "`nowhere.md` leads to nowhere.md, which does not exist" },
    { line: 6, message: "`other.md#nowhere`: other.md has no heading `#nowhere`" },
    { line: 8, message: "`nowhere.svg` leads to nowhere.svg, which does not exist" },
    { line: 10, message: "`nowhere.png` leads to nowhere.png, which does not exist" }
  ])
})

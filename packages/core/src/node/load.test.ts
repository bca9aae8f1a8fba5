import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { formatProblems } from "../problem/format.ts"
import { readOrganization } from "../read/read.ts"
import { loadFiles, loadModel, loadOrganization } from "./load.ts"

const head = "hubwright: 1\norganization: { name: Acme }\n"
let root = ""

const write = async (files: { readonly [path: string]: string | Uint8Array }): Promise<string> => {
  const folder = await mkdtemp(join(root, "model-"))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "hubwright-load-"))
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe("a model on disk", () => {
  const files = {
    "hubwright.yaml": `${head}include: [units/all.yaml]\npeople: { csv: staff.csv }\n`,
    "units/all.yaml": "departments: { care: {} }\n",
    "staff.csv": "id,departments\nada,care\n"
  }

  test("is read by its folder, its file or its address, alike", async () => {
    const folder = await write(files)
    const results = await Promise.all(
      [folder, join(folder, "hubwright.yaml"), pathToFileURL(`${folder}/`)].map((path) => loadOrganization(path))
    )
    for (const result of results) expect(result.ok && Object.keys(result.value.people)).toEqual(["ada"])
  })

  test("gives the files it was read from, which read the same again", async () => {
    const folder = await write({ ...files, "other.yaml": "not: read\n" })
    const { files: read, entry, asked, organization } = await loadModel(folder)
    expect(Object.keys(read)).toEqual(["hubwright.yaml", "staff.csv", "units/all.yaml"])
    expect(asked).toEqual(Object.keys(read))
    expect(readOrganization(read, { entry })).toEqual(organization)
    expect((await loadFiles(folder)).files).toEqual(read)
  })

  test("names what to watch even where it is missing", async () => {
    const folder = await write({ "hubwright.yaml": `${head}include: [gone.yaml]\n` })
    const { asked, organization } = await loadModel(folder)
    expect(asked).toEqual(["hubwright.yaml", "gone.yaml"])
    expect(organization.problems.map(({ code }) => code)).toEqual(["HW0101"])
    const nowhere = await loadOrganization(join(root, "nowhere"))
    expect(nowhere.problems.map(({ message }) => message)).toEqual(["there is no file `nowhere`"])
  })

  test("is not followed out of its folder, by no link", async () => {
    const outside = await write({ "secret.yaml": "brands: [secret]\n" })
    const folder = await write({
      "hubwright.yaml": `${head}include: [link.yaml, folder/secret.yaml, inside.yaml]\n`,
      "real.yaml": "brands: [a]\n"
    })
    await symlink(join(outside, "secret.yaml"), join(folder, "link.yaml"))
    await symlink(outside, join(folder, "folder"))
    await symlink(join(folder, "real.yaml"), join(folder, "inside.yaml"))
    const { organization, files: read } = await loadModel(folder)
    expect(organization.problems.map(({ code, span }) => `${code} ${span?.column}`)).toEqual(["HW0108 11", "HW0108 22"])
    expect(formatProblems(organization.problems, { files: read })).not.toContain("[secret]")
  })

  test("may lie behind a link itself", async () => {
    const folder = await write(files)
    await symlink(folder, join(root, "link"))
    expect((await loadOrganization(join(root, "link"))).ok).toBe(true)
  })

  test("is told apart from folders, and from files that are too large", async () => {
    const folder = await write({
      "hubwright.yaml": `${head}include: [units, big.yaml]\n`,
      "units/a.yaml": "brands: [a]\n",
      "big.yaml": new Uint8Array(2 * 1024 * 1024 + 1).fill(35)
    })
    const { problems } = await loadOrganization(folder)
    expect(problems.map(({ code, span }) => `${code} ${span?.column}`)).toEqual(["HW0101 11", "HW0103 18"])
  })
})

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { defineOrganization, type Organization } from "@hubwright/core"
import { loadOrganization } from "@hubwright/core/node"
import ts from "typescript"
import { describe, expect, test } from "vitest"
import { idsModule } from "./ids-type.ts"

const folder = import.meta.dirname
const examples = join(folder, "..", "..", "..", "..", "examples")

/** What the compiler says of modules that lie beside this file, given by name; the workspace's own are read from disk. */
const errorsIn = (modules: { readonly [name: string]: string }): readonly string[] => {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    customConditions: ["hubwright-src"],
    types: []
  }
  const texts = new Map(Object.entries(modules).map(([name, text]) => [join(folder, name), text]))
  const host = ts.createCompilerHost(options)
  const readFile = (path: string): string | undefined => texts.get(path) ?? ts.sys.readFile(path)
  const program = ts.createProgram([...texts.keys()], options, {
    ...host,
    readFile,
    fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
    getSourceFile: (path, languageVersion) => {
      const text = readFile(path)
      return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion)
    }
  })
  return [...texts.keys()].flatMap((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
  )
}

const hostile = (name: string): Organization =>
  defineOrganization({
    hubwright: 1,
    organization: { name },
    departments: { legal: {} },
    facts: { tier: ["gold`", 'a"b', "*/ x", "\u2028"], total: { type: "number", min: 0, label: "*/" } }
  })

describe("idsModule", () => {
  test("writes what loadOrganization takes, so that a misspelt id does not compile", { timeout: 60_000 }, async () => {
    const checked = await loadOrganization(join(examples, "pharma"))
    if (!checked.ok) throw new Error("the example has errors")
    const { name, text } = idsModule(checked.value)
    expect(name).toBe("NovagenIds")
    const errors = errorsIn({
      "novagen-ids.ts": text,
      "hostile-ids.ts": idsModule(hostile("Evil */ export const x = `1` \u202e // Co")).text,
      "use.ts": `
        import type { Ids, Organization } from "@hubwright/core"
        import type { NovagenIds } from "./novagen-ids.ts"
        const ids: NovagenIds["department"] = "communications"
        const wrong: NovagenIds["department"] = "comunications"
        const person: NovagenIds["person"] = "communications"
        import { orThrow } from "@hubwright/core"
        import { loadOrganization } from "@hubwright/core/node"
        const novagen = orThrow(await loadOrganization<NovagenIds>("novagen"))
        const loose: Organization = novagen
        const unit = novagen.departments.communications.id satisfies NovagenIds["department"]
        export { ids, wrong, person, loose, unit }
      `
    })
    expect(errors).toEqual([
      expect.stringMatching(/"comunications"' is not assignable/u),
      expect.stringMatching(/"communications"' is not assignable/u)
    ])
  })

  test("writes the same ids as the same text, whatever their order", () => {
    const one = defineOrganization({ hubwright: 1, organization: { name: "A" }, departments: { b: {}, a: {} } })
    const other = defineOrganization({ hubwright: 1, organization: { name: "A" }, departments: { a: {}, b: {} } })
    expect(idsModule(one)).toEqual(idsModule(other))
  })

  test.each([
    ["Acme & Sons", "AcmeSonsIds"],
    ["3M", "Organization3MIds"],
    ["Müller", "MuellerIds"],
    ["日本", "OrganizationIds"]
  ])("calls the ids of `%s` %s", (organization, name) => {
    expect(idsModule(hostile(organization)).name).toBe(name)
  })

  test("keeps a hostile name inside its comment", () => {
    expect(idsModule(hostile("x */ evil() /*")).text).toContain("/** The ids of x *\\/ evil() /*. */\n")
  })

  test("knows the roles that are built in, and the names of all rules", async () => {
    const checked = await loadOrganization(join(examples, "pharma"))
    if (!checked.ok) throw new Error("the example has errors")
    const { text } = idsModule(checked.value)
    expect(text).toContain('"community-manager"')
    const rules = readFileSync(join(examples, "pharma", "hubwright.yaml"), "utf8").match(
      /otherwise: \{ name: ([\w-]+)/u
    )
    expect(text).toContain(`"${rules?.[1]}"`)
  })
})

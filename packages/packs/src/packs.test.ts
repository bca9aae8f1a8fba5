import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { addPacks, defineOrganization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { compileRouter } from "@hubwright/core/routing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { benchmarks } from "./benchmarks/benchmarks.ts"
import { departmentCatalogue } from "./departments/department-catalogue.ts"
import { packOf, packs } from "./packs.ts"

const heard = packs.filter(({ kind }) => kind === "listening").map(({ id }) => id)
const bound = packs.filter(({ kind }) => kind === "policy" || kind === "playbook").map(({ id }) => id)

describe("packs", () => {
  test("have ids of their own, which they can be found by", () => {
    expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length)
    for (const pack of packs) expect(packOf(pack.id)).toBe(pack)
    expect(packOf("constructor")).toBeUndefined()
  })

  test("say what they are not, how they were made and what they cannot do, in sentences", () => {
    for (const { id, notice, made, limits } of packs)
      for (const text of [notice, made, limits]) expect(text, id).toMatch(/^[A-Z].{20,}\.$/s)
  })

  test("hold nothing under an id that another pack gives something else", () => {
    const seen = new Map<string, unknown>()
    for (const { queries, policies, playbooks, topics, facts } of packs)
      for (const [id, element] of [
        ...Object.entries(queries),
        ...policies.map((policy) => [policy.id, policy] as const),
        ...Object.entries(playbooks),
        ...Object.entries(topics).map(([id, topic]) => [`topic ${id}`, topic.risk] as const),
        ...Object.entries(facts).map(([name, fact]) => [`fact ${name}`, fact] as const)
      ]) {
        if (seen.has(id)) expect(element, id).toEqual(seen.get(id))
        seen.set(id, element)
      }
  })

  test("declare every topic and fact that they speak of, so that each can be brought in alone", () => {
    for (const { id, kind } of packs.filter((pack) => pack.kind !== "rules")) {
      const names = Object.keys(packOf(id)?.names ?? {})
      const asking = JSON.stringify({
        hubwright: 1,
        organization: { name: "Acme", markets: { all: { jurisdictions: ["EU", "US", "GB", "CA"] } } },
        departments: { desk: {} },
        products: { cardivex: { prescriptionOnly: true } },
        channels: { x: { platform: "x", operators: ["desk"], custodian: "desk" } },
        ...(kind === "listening"
          ? { listening: { packs: [id] } }
          : { policies: { packs: [id], bind: Object.fromEntries(names.map((name) => [name, "desk"])) } })
      })
      const { problems } = readOrganization({ "hubwright.yaml": asking }, { packs })
      expect(
        problems.map(({ message }) => message),
        id
      ).toEqual([])
    }
  })

  test("are looked at as plain data", () => {
    expect(JSON.parse(JSON.stringify(packs))).toEqual(packs)
  })
})

const examples = join(import.meta.dirname, "../../../examples")

const filesOf = (name: string): { readonly [file: string]: string } =>
  Object.fromEntries(
    readdirSync(join(examples, name))
      .filter((file) => /\.(?:yaml|csv)$/u.test(file))
      .map((file) => [file, readFileSync(join(examples, name, file), "utf8")])
  )

/** The files with more packs under `packs:` of a section. */
const asking = (
  files: ReturnType<typeof filesOf>,
  more: { readonly [section: string]: readonly string[] }
): ReturnType<typeof filesOf> =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      Object.entries(more).reduce(
        (written, [section, ids]) =>
          written.replace(
            new RegExp(`^(${section}:\\n {2}packs: \\[)`, "mu"),
            `$1${ids.map((id) => `${id}, `).join("")}`
          ),
        text
      )
    ])
  )

/** The examples that are a model; others only use one. */
const models = readdirSync(examples, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && Object.hasOwn(filesOf(entry.name), "hubwright.yaml") ? [entry.name] : []
)

test.each(models)("any packs can be brought into the example %s", (name) => {
  const files = filesOf(name)
  fc.assert(
    fc.property(fc.subarray(heard), fc.subarray(bound), (listening, policies) => {
      const changed = asking(files, { listening, policies })
      const read = readOrganization(changed, { entry: "hubwright.yaml", at: "2026-11-21", packs })
      expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([])
      const organization = orThrow(read)
      for (const id of listening) expect(organization.listening.packs).toContain(id)
      for (const id of policies) expect(organization.policies.packs).toContain(id)
      expect(compileRouter(organization).ok).toBe(true)
    }),
    { numRuns: 4 }
  )
})

test("every query of every pack can be listened with at once", () => {
  const organization = orThrow(
    addPacks(
      defineOrganization({
        hubwright: 1,
        organization: { name: "Acme" },
        departments: { desk: {} },
        listening: { packs: heard }
      }),
      packs
    )
  )
  expect(Object.keys(organization.listening.queries).length).toBeGreaterThan(30)
  expect(compileRouter(organization).problems).toEqual([])
})

const requirements = join(import.meta.dirname, "../../../../shared/requirements.md")

test.skipIf(!existsSync(requirements))("the claims that packs name are claims (needs the list of them)", () => {
  const known = new Set(
    readFileSync(requirements, "utf8")
      .match(/\*\*S[0-4]-\d\d\*\*/gu)
      ?.map((mark) => mark.slice(2, -2))
  )
  const named = [
    ...packs.flatMap(({ claims, queries }) => [...claims, ...Object.values(queries).flatMap((query) => query.claims)]),
    ...benchmarks.flatMap(({ claims }) => claims),
    ...departmentCatalogue.departments.flatMap(({ claims }) => claims)
  ]
  expect(named.filter((claim) => !known.has(claim))).toEqual([])
})

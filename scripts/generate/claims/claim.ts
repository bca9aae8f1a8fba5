import { readFileSync } from "node:fs"
import { join } from "node:path"
import { benchmarks, departmentCatalogue, packs } from "@hubwright/packs"
import { parse } from "yaml"
import { findingCatalogue } from "../../../packages/core/src/assess/findings/catalogue.ts"
import { indicatorDefinitions } from "../../../packages/core/src/assess/indicators.ts"
import {
  crisisReadiness,
  groupHeadDuties,
  groupHeadMeans,
  hubDuties,
  teamReadiness
} from "../../../packages/core/src/assess/strategy/duties.ts"
import { pillars } from "../../../packages/core/src/assess/strategy/pillars.ts"

/** A claim of one of the five source documents, and what became of it here. */
export interface Claim {
  /** `S3-35` is the 35th of the fourth document. */
  readonly id: string
  /** What it says, in our words. */
  readonly says: string
  /** What makes it real, as `kind name`: `finding HF0301`, `key Channel.lead`. */
  readonly by: readonly string[]
  /** The tests that fail when that is taken away, by the short names of `claimTests`. */
  readonly shown: readonly string[]
  /** What of it is not built, and why; nothing where all of it is. */
  readonly open?: string
}

/** A test that claims name: its file, and its title as it is written there. */
export interface ClaimTest {
  readonly file: string
  /** Of a test, or of what its tests stand under. */
  readonly title: string
  /** The things that it shows, as `kind name`, whichever claim names them. */
  readonly shows: readonly string[]
}

const written = (file: string): string => readFileSync(join(import.meta.dirname, file), "utf8")

/** The tests that claims name, by their short names. */
export const claimTests: ReadonlyMap<string, ClaimTest> = new Map(
  Object.entries<readonly [string, string, (readonly string[])?]>(parse(written("tests.yaml"))).map(
    ([name, [file, title, shows = []]]) => [name, { file, title, shows }]
  )
)

/** The topics whose checks say how a group is set up. */
export const strategyTopics = [...pillars, groupHeadDuties, groupHeadMeans, hubDuties, crisisReadiness, teamReadiness]

/** What names the claims it makes real in its own source, as `kind name` by claim. */
const selfNamed = (): readonly (readonly [claims: readonly string[], thing: string])[] => [
  ...findingCatalogue.map(({ rule }) => [rule.sources, `finding ${rule.code}`] as const),
  ...indicatorDefinitions.map(({ name, sources }) => [sources, `indicator ${name}`] as const),
  ...strategyTopics.flatMap(({ id, criteria }) =>
    criteria.map((criterion) => [criterion.sources, `check ${id}/${criterion.id}`] as const)
  ),
  ...packs.map(
    ({ id, claims, queries }) =>
      [[...claims, ...Object.values(queries).flatMap((query) => query.claims)], `pack ${id}`] as const
  ),
  ...departmentCatalogue.departments.map(({ id, claims }) => [claims, `department ${id}`] as const),
  ...benchmarks.map(({ id, claims }) => [claims, `benchmark ${id}`] as const)
]

/** The test that shows all things of a kind, whichever claim names them. */
const testsOfKinds: Readonly<Record<string, string>> = {
  indicator: "apart",
  component: "apart",
  check: "apart",
  key: "read",
  department: "generated",
  benchmark: "generated",
  maturity: "named",
  example: "named",
  page: "named"
}

const shownBy = ({ shown, by }: Pick<Claim, "shown" | "by">): readonly string[] => {
  const ofKinds = by
    .map((thing) => (thing.startsWith("key Condition.") ? "condition" : testsOfKinds[thing.split(" ")[0] ?? ""]))
    .filter((name) => name !== undefined)
  const ofThings = [...claimTests].filter(([, { shows }]) => shows.some((thing) => by.includes(thing)))
  return [...new Set([...shown, ...ofThings.map(([name]) => name), ...ofKinds])]
}

/** At most so many benchmarks are named by the claim they bear on: all are on one page. */
const mostBenchmarks = 3

/** All claims, in the order of the documents, with what names them in its own source. */
export const claims = (): readonly Claim[] => {
  const named = selfNamed()
  const entries = Object.entries<Omit<Claim, "id">>(parse(written("claims.yaml")))
  return entries.map(([id, claim]) => {
    const own = named.filter(([ids]) => ids.includes(id)).map(([, thing]) => thing)
    const figures = own.filter((thing) => thing.startsWith("benchmark ")).slice(0, mostBenchmarks)
    const others = own.filter((thing) => !thing.startsWith("benchmark "))
    const by = [...new Set([...claim.by, ...others, ...figures])]
    return { ...claim, id, by, shown: shownBy({ shown: claim.shown, by }) }
  })
}

import * as fc from "fast-check"
import { expect, test } from "vitest"
import type { Organization, Tie } from "../packages/core/src/model/organization.ts"
import { findDeadEnds } from "../packages/core/src/topology/dead-ends.ts"
import { findPath } from "../packages/core/src/topology/find-path.ts"
import type { Missing, Path } from "../packages/core/src/topology/path.ts"
import { byDefinition, type Told } from "./paths/definition.ts"
import { type Question, questions, tie } from "./paths/questions.ts"

const pathOf = ({ organization, request }: Question): Path => findPath(organization, request)

/** What the product says, in the words of the definition. */
const byProduct = (question: Question): Told => {
  const path = pathOf(question)
  const branches = path.branches.map((branch) =>
    branch.kind === "path"
      ? `${branch.duty} ${branch.units.join(" ")}`
      : [branch.duty, branch.to, branch.deadEnd].filter((word) => word !== undefined).join(" ")
  )
  const common = { kind: path.kind, branches: [...new Set(branches)].sort() }
  if (path.kind === "dead-end") return { ...common, why: path.deadEnd }
  const { units, keeper, speaker } = path
  return {
    ...common,
    units,
    ...(keeper === undefined ? {} : { keeper }),
    ...(speaker === undefined ? {} : { speaker })
  }
}

test("a path is the least of all walks there are, and every branch too", () => {
  fc.assert(
    fc.property(questions, (question) => {
      expect(byProduct(question)).toEqual(byDefinition(question))
    }),
    { numRuns: 2000 }
  )
})

/** With ties that hold whatever was measured: one that was declared only would be dead where 0 contacts were seen. */
const withTies = (organization: Organization, ties: readonly Tie[]): Organization => ({
  ...organization,
  ties: [...organization.ties, ...ties.map((one): Tie => ({ ...one, origin: "observed" }))]
})

test("another tie never makes unreachable what was reachable", () => {
  const added = tie.map(({ strength: _, ...one }): Tie => one)
  fc.assert(
    fc.property(questions, added, ({ organization, request }, one) => {
      const after = findPath(withTies(organization, [one]), request).kind
      expect([findPath(organization, request).kind, after]).not.toEqual(["path", "dead-end"])
    }),
    { numRuns: 300 }
  )
})

test("the declared topology changes nothing", () => {
  const topology = fc.constantFrom("decentralized", "centralized", "hub-and-spoke", "dandelion", "holistic")
  fc.assert(
    fc.property(questions, topology, ({ organization, request }, declared) => {
      const other = { ...organization, organization: { ...organization.organization, topology: declared } } as const
      expect(findPath(other, request)).toEqual(findPath(organization, request))
    }),
    { numRuns: 300 }
  )
})

/** Data in which every id of a unit or person, as a key or a value, has another name. */
const renamed = <Data>(data: Data, ids: ReadonlySet<string>): Data => {
  const name = (text: string): string => (ids.has(text) ? `z-${text}` : text)
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return name(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== "object" || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [name(key), walk(inner)]))
  }
  return walk(data) as Data // border: the walk keeps the shape
}

const withoutProblems = ({ problems: _, ...path }: Path) => path

test("other names in the same order change nothing but names", () => {
  fc.assert(
    fc.property(questions, (question) => {
      const { departments, agencies, people } = question.organization
      const ids = new Set([departments, agencies, people].flatMap((section) => Object.keys(section)))
      const before = withoutProblems(pathOf(question))
      expect(withoutProblems(pathOf(renamed(question, ids)))).toEqual(renamed(before, ids))
    }),
    { numRuns: 300 }
  )
})

const reversed = <Element>(section: { readonly [id: string]: Element }) =>
  Object.fromEntries(Object.entries(section).reverse())

test("the order of sections and ties changes nothing", () => {
  fc.assert(
    fc.property(questions, ({ organization, request }) => {
      const other = {
        ...organization,
        departments: reversed(organization.departments),
        agencies: reversed(organization.agencies),
        people: reversed(organization.people),
        channels: reversed(organization.channels),
        products: reversed(organization.products),
        topics: reversed(organization.topics),
        ties: [...organization.ties].reverse()
      }
      expect(findPath(other, request)).toEqual(findPath(organization, request))
    }),
    { numRuns: 300 }
  )
})

const tiesIn = (missing: readonly Missing[]): readonly Tie[] =>
  missing.flatMap((one) => (one.kind === "tie" ? [one.tie] : []))

const rightsIn = (organization: Organization, missing: readonly Missing[]): Organization["channels"] => {
  const channels = { ...organization.channels }
  for (const one of missing) {
    const channel = one.kind === "right" ? channels[one.channel] : undefined
    if (one.kind !== "right" || channel === undefined) continue
    channels[one.channel] = { ...channel, contributors: [...channel.contributors, one.unit] }
  }
  return channels
}

const checkDeadEnd = (
  { organization, request }: Question,
  path: Extract<Path, { readonly kind: "dead-end" }>
): void => {
  if (path.deadEnd === "no-path") {
    const ties = tiesIn(path.missing)
    expect(findPath(withTies(organization, ties), request).kind).toBe("path")
    for (const left of ties) {
      const fewer = ties.filter((one) => one !== left)
      expect(findPath(withTies(organization, fewer), request).kind).toBe("dead-end")
    }
  }
  const isInternal = path.responsible !== undefined && Object.hasOwn(organization.departments, path.responsible)
  if (path.deadEnd === "no-voice" && isInternal && request.situation === undefined) {
    const heard = findPath({ ...organization, channels: rightsIn(organization, path.missing) }, request)
    expect(heard.kind === "path" ? "path" : heard.deadEnd).toMatch(/^(?:no-)?path$/)
  }
}

test("the missing ties open a dead end, one fewer does not, and a missing right gives a voice", () => {
  fc.assert(
    fc.property(questions, (question) => {
      const path = pathOf(question)
      if (path.kind === "dead-end") checkDeadEnd(question, path)
    }),
    { numRuns: 300 }
  )
})

test("a missing tie opens its branch", () => {
  fc.assert(
    fc.property(questions, (question) => {
      const path = pathOf(question)
      for (const branch of path.branches) {
        if (branch.kind !== "dead-end" || branch.deadEnd !== "no-path") continue
        const opened = findPath(withTies(question.organization, tiesIn(branch.missing)), question.request)
        const again = opened.branches.find(({ duty, to }) => duty === branch.duty && to === branch.to)
        // a tie that opens a branch may also open the way to the answer, and then others have the message
        if (opened.kind === path.kind) expect(again?.kind).toBe("path")
      }
    }),
    { numRuns: 200 }
  )
})

/** An organization whose rules and obligations ask for what a question asks for. */
const expecting = ({ organization, request }: Question): Organization => {
  const { to, second = [], notify = [], consult = [], approve = [], reply = {}, answeredBy = "anyone" } = request
  return {
    ...organization,
    routing: {
      responsible: {
        hit: "first",
        rules: [{ name: "rule", to, second, reply, answeredBy, notify }],
        otherwise: { name: "fallback", to: "operator" }
      },
      obligations: { hit: "collect", rules: [{ name: "duty", notify, consult, approve }] }
    }
  }
}

test("the proposed ties open every dead end that lacks only a path, and leave none", () => {
  fc.assert(
    fc.property(questions, (question) => {
      const organization = expecting(question)
      const { at } = question.request
      const { needs, openings } = findDeadEnds(organization, { at })
      const lacking = needs.flatMap(({ result }, place) =>
        result.kind === "dead-end" && result.deadEnd === "no-path" ? [place] : []
      )
      expect(openings.flatMap(({ opens }) => opens)).toEqual(expect.arrayContaining(lacking))
      const mended = withTies(
        organization,
        openings.map(({ tie: one }) => one)
      )
      const left = findDeadEnds(mended, { at }).needs.filter(
        ({ result }) => result.kind === "dead-end" && result.deadEnd === "no-path"
      )
      expect(left).toEqual([])
    }),
    { numRuns: 200 }
  )
})

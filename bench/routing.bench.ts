import { ZenEngine } from "@gorules/zen-engine"
import { orThrow } from "@hubwright/core"
import { compileRouter, type Message, type Router, route } from "@hubwright/core/routing"
import { Engine } from "json-rules-engine"
import { listen } from "../packages/core/src/listening/listen.ts"
import { compileListener } from "../packages/core/src/listening/listener.ts"
import { parseQuery } from "../packages/core/src/listening/query.ts"
import { compare, type Row } from "./measure.ts"
import { messageOf, type WorkModel, workOrganization } from "./routing-model.ts"
import { compile } from "./sticks/routing-bitset.mjs"
import { DOMAIN, messages, rules, type WorkMessage, type WorkRule } from "./sticks/routing-workload.mjs"

const sizes = [10, 100, 1_000, 10_000]
const messageCount = 2_000
const start = Date.UTC(2026, 10, 24, 9)
const minuteMillis = 60_000

interface Work {
  readonly rules: readonly WorkRule[]
  readonly raw: readonly WorkMessage[]
  readonly given: readonly Message[]
  readonly router: Router
  readonly buildMillis: number
}

const prepare = (size: number, kind: WorkModel): Work => {
  const made = rules(size)
  const raw = messages(messageCount)
  const organization = workOrganization(made, kind)
  compileRouter(organization)
  const before = performance.now()
  const router = orThrow(compileRouter(organization))
  return { rules: made, raw, given: raw.map(messageOf), router, buildMillis: performance.now() - before }
}

/** Every decision must name the rule that the yardstick finds. */
const verify = ({ rules, raw, given, router }: Work): void => {
  const first = compile(rules)
  given.forEach((message, index) => {
    const found = raw[index] === undefined ? -1 : first(raw[index])
    const { rule, problems } = route(router, message, { at: start + index * minuteMillis })
    if (rule !== (rules[found]?.id ?? "fallback") || problems.length > 0)
      throw new Error(`message ${index}: ${rule} in place of rule ${found}`)
  })
}

const routeAll = ({ router, given }: Work): number => {
  let reasons = 0
  given.forEach((message, index) => {
    const decision = route(router, message, { at: start + index * minuteMillis })
    reasons += decision.reasons.length + decision.nearest.length
  })
  return reasons
}

const besideYardstick = (work: Work, name: string): Row => {
  const first = compile(work.rules)
  return compare({
    name,
    unit: "decision",
    n: messageCount,
    subject: { name: "route", work: () => routeAll(work) },
    yardstick: {
      name: "bitset",
      work: () => work.raw.reduce((sum, message) => sum + first(message), 0)
    },
    warmUpRounds: 20
  })
}

/** How long one router takes to compile, as routers a second beside decisions of the one compiled. */
const build = (work: Work): Row => ({
  name: `compileRouter, ${work.rules.length} rules`,
  subject: `${work.buildMillis.toFixed(0)} ms`,
  yardstick: "0.3 s",
  ratio: 300 / work.buildMillis,
  unit: "router",
  n: 1,
  subjectPerSecond: 1000 / work.buildMillis,
  yardstickPerSecond: 1000 / 300
})

const operators: { readonly [op: string]: string } = {
  in: "in",
  gte: "greaterThanInclusive",
  lt: "lessThan",
  containsAny: "containsAny",
  containsAll: "containsAll"
}

const isAny = (have: readonly string[], wanted: readonly string[]) => wanted.some((one) => have.includes(one))
const isAll = (have: readonly string[], wanted: readonly string[]) => wanted.every((one) => have.includes(one))

const jsonRulesEngine = (made: readonly WorkRule[]) => {
  const engine = new Engine()
  engine.addOperator("containsAny", isAny)
  engine.addOperator("containsAll", isAll)
  made.forEach(({ id, when }, index) => {
    engine.addRule({
      priority: made.length - index,
      event: { type: id },
      conditions: {
        all: when.map(({ fact, op, value }) => ({ fact, operator: operators[op] ?? op, value }))
      },
      onSuccess: () => {
        engine.stop()
      }
    })
  })
  return engine
}

const zenCell = ({ op, value }: WorkRule["when"][number]): string => {
  const list = () => JSON.stringify(value)
  switch (op) {
    case "in":
      return `$ in ${list()}`
    case "containsAny":
      return `some($, # in ${list()})`
    case "containsAll":
      return value.map((one) => `some($, # == ${JSON.stringify(one)})`).join(" and ")
    case "gte":
      return `>= ${value}`
    case "lt":
      return `< ${value}`
  }
}

const zenDecision = (made: readonly WorkRule[]) => {
  const facts = Object.keys(messages(1)[0] ?? {})
  const table = {
    hitPolicy: "first",
    inputs: facts.map((fact) => ({ id: fact, name: fact, field: fact })),
    outputs: [{ id: "rule", name: "rule", field: "rule" }],
    rules: made.map((rule) => ({
      _id: rule.id,
      ...Object.fromEntries(
        facts.map((fact) => [
          fact,
          rule.when
            .filter((one) => one.fact === fact)
            .map(zenCell)
            .join(" and ")
        ])
      ),
      rule: JSON.stringify(rule.id)
    }))
  }
  const content = {
    nodes: [
      { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
      { id: "table", name: "table", type: "decisionTableNode", position: { x: 1, y: 0 }, content: table },
      { id: "out", name: "out", type: "outputNode", position: { x: 2, y: 0 } }
    ],
    edges: [
      { id: "a", sourceId: "in", targetId: "table", type: "edge" },
      { id: "b", sourceId: "table", targetId: "out", type: "edge" }
    ]
  }
  return new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)))
}

const peerMessages = 60

/** Decisions a second of a peer that answers by promise, which `compare` cannot time. */
const besidePeer = async (work: Work, peer: Peer): Promise<Row> => {
  const raw = work.raw.slice(0, peerMessages)
  const first = compile(work.rules)
  const seconds: number[] = []
  for (let round = 0; round < 3; round++) {
    const before = performance.now()
    for (const message of raw) {
      const rule = await peer.decide(message)
      const expected = work.rules[first(message)]?.id
      if (rule !== expected) throw new Error(`${peer.name} says ${rule} in place of ${expected}`)
    }
    seconds.push((performance.now() - before) / 1000)
  }
  const theirs = peerMessages / Math.min(...seconds)
  const ours: number[] = []
  for (let round = 0; round < 5; round++) {
    const before = performance.now()
    if (routeAll(work) < 0) throw new Error("a decision has reasons")
    ours.push((performance.now() - before) / 1000)
  }
  const own = messageCount / Math.min(...ours)
  return {
    name: `route, ${work.rules.length} rules, beside a peer`,
    subject: "route",
    yardstick: peer.name,
    ratio: own / theirs,
    unit: "decision",
    n: peerMessages,
    subjectPerSecond: own,
    yardstickPerSecond: theirs
  }
}

interface Peer {
  readonly name: string
  readonly decide: (message: WorkMessage) => Promise<string | undefined>
}

const peersOf = (made: readonly WorkRule[]): readonly Peer[] => {
  const engine = jsonRulesEngine(made)
  const zen = zenDecision(made)
  return [
    {
      name: "json-rules-engine",
      decide: async (message) => (await engine.run({ ...message })).events[0]?.type
    },
    {
      name: "zen-engine",
      decide: async (message) => (await zen.evaluate({ ...message })).result.rule
    }
  ]
}

/** A thousand queries of two words each over texts of the workload, in megabytes a second beside a plain split into words. */
const listening = (): Row => {
  const words = [...DOMAIN.keywords, ...DOMAIN.filler]
  const listener = compileListener(
    Array.from({ length: 1_000 }, (_, index) => {
      const result = parseQuery(
        `${words[(index * 7) % words.length]} AND (${words[(index * 13 + 5) % words.length]} OR "no such*")`
      )
      if ("fault" in result) throw new Error(result.fault.message)
      return { name: `q${index}`, query: result.query, languages: [] }
    })
  )
  const texts = messages(messageCount).map((message) => message.words.join(" "))
  const bytes = texts.reduce((sum, text) => sum + text.length, 0)
  return compare({
    name: "listen, 1,000 queries",
    unit: "MB",
    n: bytes / 1e6,
    subject: { name: "listen", work: () => texts.reduce((sum, text) => sum + listen(listener, text, {}).length, 0) },
    yardstick: {
      name: "split",
      work: () => texts.reduce((sum, text) => sum + text.toLowerCase().split(/\W+/u).length, 0)
    }
  })
}

const tenants = 1_000
const tenantRules = 50
const kibibyte = 1024

/** The memory that a router takes besides its organization, after it has decided a little. */
const memory = (): Row => {
  const organization = workOrganization(rules(tenantRules), "obliging")
  const given = messages(20).map(messageOf)
  const routers: Router[] = []
  globalThis.gc?.()
  const before = process.memoryUsage()
  for (let tenant = 0; tenant < tenants; tenant++) {
    const router = orThrow(compileRouter(organization))
    for (const message of given) route(router, message, { at: start })
    routers.push(router)
  }
  globalThis.gc?.()
  const after = process.memoryUsage()
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  const each = bytes / routers.length / kibibyte
  return {
    name: `memory, ${tenants} routers of ${tenantRules} rules`,
    subject: `${each.toFixed(0)} KiB each`,
    yardstick: "64 KiB",
    ratio: 64 / each,
    unit: "router",
    n: tenants,
    subjectPerSecond: 0,
    yardstickPerSecond: 0
  }
}

/** Decisions with reasons and near misses: beside the bitset, two peers, and for size, time to build and memory. */
export const bench = async (): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const size of sizes) {
    for (const kind of ["plain", "obliging"] as const) {
      const work = prepare(size, kind)
      verify(work)
      const title = kind === "plain" ? "route" : "route with paths and obligations"
      rows.push(besideYardstick(work, `${title}, ${size} rules`))
      if (kind === "plain" && size >= 1_000) rows.push(build(work))
      if (kind === "plain" && size === 1_000)
        for (const peer of peersOf(work.rules)) rows.push(await besidePeer(work, peer))
    }
  }
  return [...rows, listening(), memory()]
}

// What a stranger writes. It loads every module of every package, uses some, and prints what came of it: engines must agree.
import { createHash } from "node:crypto"
import { orThrow } from "@hubwright/core"
import { loadOrganization } from "@hubwright/core/node"
import { compileRouter, packRouter, route, unpackRouter } from "@hubwright/core/routing"
import { checkRules } from "@hubwright/core/routing/proofs"
import { classifyTopology } from "@hubwright/core/topology"
import { renderReport } from "@hubwright/report"
import { estimateMeasure, measureNames, runStudy } from "@hubwright/simulate"

const modules = JSON.parse(process.argv[2])
const empty = []
for (const name of modules) if (Object.keys(await import(name)).length === 0) empty.push(name)

const hash = (value) => createHash("sha256").update(JSON.stringify(value)).digest("hex")
const at = "2026-11-21T09:00:00Z"
const organization = orThrow(await loadOrganization("node_modules/hubwright/dist/examples/charity", { at }))
const router = orThrow(compileRouter(organization))
const [channel] = Object.keys(organization.channels)
const decision = route(router, { channel, text: "Where does my donation go?" }, { at })
const unpacked = orThrow(unpackRouter(JSON.parse(JSON.stringify(packRouter(router)))))
const today = { name: "today", organization, days: 2, warmUpDays: 0 }
const [summary] = orThrow(await runStudy([today], { seed: 1, replications: 2 }))

console.log(
  JSON.stringify({
    loaded: modules.length,
    empty,
    responsible: decision.responsible,
    decision: hash(decision),
    isPackedEqual: hash(route(unpacked, { channel, text: "Where does my donation go?" }, { at })) === hash(decision),
    rules: hash(checkRules(organization)),
    topology: classifyTopology(organization).actual,
    study: hash(measureNames.map((name) => estimateMeasure(summary, name))),
    report: hash(renderReport({ organization }, { at: "2026-11-21" }))
  })
)

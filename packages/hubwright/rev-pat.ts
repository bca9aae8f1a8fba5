import { readFileSync } from "node:fs"
import { orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { runStudy, estimateMeasure } from "@hubwright/simulate"
const want = JSON.parse(readFileSync("/tmp/rev/pat.json", "utf8"))
const pats = {
  exponential: { exponential: { mean: "2 h" } }, erlang: { erlang: { mean: "2 h", phases: 3 } }, gamma: { gamma: { mean: "2 h", cv: 1.4142135623730951 } },
  lognormal: { lognormal: { mean: "2 h", cv: 1.5 } }, uniform: { uniform: { min: "1 h", max: "3 h" } },
  hyper: { hyperexponential: [{ share: 0.3, mean: "30 min" }, { share: 0.7, mean: "4 h" }] }, constant: "2 h", empirical: { empirical: ["30 min", "1 h", "4 h"] }
}
for (const [name, patience] of Object.entries(pats)) {
  const r = readOrganization({ "a.json": JSON.stringify({ hubwright: 1, organization: { name: "T" }, departments: { desk: {} }, people: { a: { departments: ["desk"] } }, channels: { inbox: { platform: "email", operators: ["desk"] } },
    work: [{ act: "answer", time: { exponential: { mean: "1 h" } } }], demand: { start: "2026-01-05T00:00:00Z", classes: [{ name: "l", channel: "inbox", perHour: 0.9, patience }] } }) })
  if (!r.ok) { console.log(name, r.problems.map((p) => p.message + " / " + p.help)); continue }
  const s = orThrow(await runStudy([{ name: "x", organization: orThrow(r), days: 1500, warmUpDays: 20 }], { seed: 77, replications: 12 }))
  const m = estimateMeasure(s[0], "share-abandoned"), alt = s[0].measures
  if (Number.isNaN(m.mean)) console.log(Object.keys(alt))
  const ab = estimateMeasure(s[0], "abandoned"), ar = estimateMeasure(s[0], "arrived")
  console.log(name, ab.mean / ar.mean, "theory", want[name], "z", (ab.mean / ar.mean - want[name]) / (ab.halfWidth / 2.2 / ar.mean))
}

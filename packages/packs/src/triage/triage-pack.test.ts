import type { TriagePlaybook } from "@hubwright/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { packs } from "../packs.ts"

const graphs = packs.flatMap(({ id, playbooks }) =>
  Object.values(playbooks).map((playbook) => ({ name: `${id}: ${playbook.id}`, playbook }))
)

interface Walk {
  /** The leaf that it ends in; nothing where it leads nowhere or goes on for ever. */
  readonly leaf: string | undefined
  readonly steps: readonly string[]
}

/** Where one gets who answers the questions in order; a question without an answer is answered no. */
const walk = ({ start, nodes }: TriagePlaybook, answers: readonly boolean[]): Walk => {
  const steps: string[] = []
  let asked = 0
  for (let at = start; steps.length <= Object.keys(nodes).length; ) {
    steps.push(at)
    const node = Object.hasOwn(nodes, at) ? nodes[at] : undefined
    if (node === undefined) break
    if ("leaf" in node) return { leaf: node.leaf, steps }
    at = "goto" in node ? node.goto : answers[asked++] === true ? node.yes : node.no
  }
  return { leaf: undefined, steps }
}

const questions = ({ nodes }: TriagePlaybook): number => Object.values(nodes).filter((node) => "ask" in node).length

test("there are graphs of triage packs and of policy packs", () => {
  expect(graphs.length).toBeGreaterThan(4)
})

describe.each(graphs)("$name", ({ playbook }) => {
  test("ends every walk in exactly one leaf, whatever is answered", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: questions(playbook) }), (answers) => {
        expect(walk(playbook, answers).leaf).toBeDefined()
      }),
      { numRuns: 500 }
    )
  })

  test("reaches every step by some answers", () => {
    const count = questions(playbook)
    const reached = new Set<string>()
    for (let code = 0; code < 2 ** count; code++)
      for (const step of walk(
        playbook,
        Array.from({ length: count }, (_, bit) => Math.floor(code / 2 ** bit) % 2 === 1)
      ).steps)
        reached.add(step)
    expect([...reached].sort()).toEqual(Object.keys(playbook.nodes).sort())
  })

  test("says what to do at every end", () => {
    for (const node of Object.values(playbook.nodes)) if ("leaf" in node) expect(node.do).not.toEqual([])
  })
})

/** Somebody's message, what is answered about it, and the steps that they come to. */
const ways: readonly {
  readonly pack: string
  readonly situation: string
  readonly answers: readonly boolean[]
  readonly steps: readonly string[]
}[] = [
  {
    pack: "triage-air-force",
    situation: "a customer whom something bad happened to",
    answers: [false, false, false, false, true, true, true],
    steps: ["positive", "bashingSite", "rant", "erroneous", "unhappy", "rectify", "restore", "evaluate", "respond"]
  },
  {
    pack: "triage-air-force",
    situation: "a troll",
    answers: [false, true],
    steps: ["positive", "bashingSite", "trolls"]
  },
  {
    pack: "triage-common",
    situation: "somebody in danger",
    answers: [true, true],
    steps: ["ours", "safety", "protect"]
  },
  {
    pack: "triage-common",
    situation: "somebody for whom something went wrong that cannot be put right",
    answers: [true, false, true, false, true, false],
    steps: ["ours", "safety", "legitimate", "facts", "experience", "fixable", "regret"]
  },
  { pack: "triage-common", situation: "talk about others", answers: [false], steps: ["ours", "observe"] },
  { pack: "triage-health-trust", situation: "an emergency", answers: [true], steps: ["emergency", "signpost"] },
  {
    pack: "triage-health-trust",
    situation: "what is demonstrably false",
    answers: [false, false, true],
    steps: ["emergency", "excluded", "falseStatement", "correct"]
  }
]

test.each(ways)("$pack leads $situation to its end", ({ pack, answers, steps }) => {
  const graph = graphs.find(({ playbook }) => playbook.id === pack)?.playbook
  if (graph === undefined) throw new Error(`there is no graph of ${pack}`)
  expect(walk(graph, answers).steps).toEqual(steps)
})

test("who reports and who is ill decide what becomes of a case, never whether it is forwarded", () => {
  const graph = packs.find(({ id }) => id === "medicines-eu")?.playbooks["suspected-case"]
  if (graph === undefined) throw new Error("there is a graph of cases")
  for (const answers of [
    [true, true, true, true],
    [true, true, true, false],
    [true, true, false]
  ])
    expect(walk(graph, answers).steps).toContain("forward")
})

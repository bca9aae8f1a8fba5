import { once } from "node:events"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Worker } from "node:worker_threads"
import { studentQuantile } from "@hubwright/simulate"
import { afterAll, describe, expect, test } from "vitest"
import { workspace } from "../scripts/command.ts"
import { cases, type Found, found } from "./simulate/measured-case.ts"
import { observe } from "./simulate/observe.ts"

const quantityCount = cases.reduce((sum, { quantities }) => sum + quantities.length, 0)

/** All quantities together are to fail by chance in one of 10,000 choices of seeds. */
const certainty = 1 - 1e-4 / quantityCount / 2

/**
 * Replications run on a thread of their own, by the sources as they are: what Vitest makes of them to run in its place takes
 * three times as long.
 */
const thread = new Worker(new URL("./simulate/case-worker.ts", import.meta.url), {
  execArgv: ["--conditions=hubwright-src"]
})
afterAll(async () => {
  await thread.terminate()
})

const foundOnThread = async (index: number): Promise<readonly Found[]> => {
  const answered = once(thread, "message")
  thread.postMessage(index)
  const [answer] = await answered
  return answer
}

describe("ordinary organizations behave as queueing theory says", () => {
  test.each(cases.map((one, index) => ({ ...one, index })))("$id: $model", async ({ quantities, index }) => {
    const all = await foundOnThread(index)
    expect(all.length).toBe(quantities.length)
    const wrong = quantities.flatMap((quantity, place) => {
      const { estimate = Number.NaN, error = 0, degrees = 1 } = all[place] ?? {}
      const z = (estimate - quantity.value) / error
      return Math.abs(z) <= studentQuantile(certainty, degrees)
        ? []
        : [`${quantity.name}: ${estimate} in place of ${quantity.value}, z ${z.toFixed(2)}`]
    })
    expect(wrong).toEqual([])
  })
})

test("the intervals are narrow enough to find a value that is wrong by a quarter", () => {
  const one = cases.find(({ id }) => id === "Q04")
  if (one === undefined) throw new Error("Q04 is missing")
  const observations = observe(one.organization, { ...one.span, hours: 3_000, seed: 7 })
  for (const quantity of one.quantities.slice(0, 4)) {
    const { estimate, error, degrees } = found(quantity, observations)
    const off = Math.abs(estimate - 1.25 * quantity.value) / error
    expect(off, quantity.name).toBeGreaterThan(studentQuantile(0.999, degrees))
  }
})

const reference = join(workspace, "..", "shared", "reference", "queueing", "exact.json")

/** What cannot be said of an organization: customers do not see the queue, and are not a few who come back. */
const inexpressible: ReadonlySet<string> = new Set(["Q37", "Q38"])

test.skipIf(!existsSync(reference))(
  "no case of the collection of exact results is left out but what no organization does",
  () => {
    const { cases: known } = JSON.parse(readFileSync(reference, "utf8"))
    const ids = new Set<string>(
      known.map(({ id }: { readonly id: string }) => id).filter((id: string) => id[0] === "Q")
    )
    const done = new Set(cases.map(({ id }) => id))
    expect([...ids].filter((id) => !done.has(id))).toEqual([...inexpressible])
  }
)

test.skipIf(!existsSync(reference))("every value is that of the collection", () => {
  const { cases: known } = JSON.parse(readFileSync(reference, "utf8"))
  const values = new Set<number>(known.map(({ value }: { readonly value: number }) => value))
  const other = cases.flatMap(({ id, quantities }) =>
    quantities.filter(({ value }) => !values.has(value)).map(({ name, value }) => `${id} ${name} ${value}`)
  )
  expect(other).toEqual([])
})

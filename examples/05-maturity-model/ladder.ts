// Where the example organizations stand on a ladder of one's own, and what stands before the next rung.
import { readFile } from "node:fs/promises"
import { orThrow } from "@hubwright/core"
import { assessMaturity, type MaturityAssessment, planMaturity } from "@hubwright/core/assess"
import { loadOrganization } from "@hubwright/core/node"
import { readMaturityAnswers, readMaturityModel } from "@hubwright/core/read"
import { packs } from "@hubwright/packs"

const at = "2026-11-23"
const fileNamed = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), "utf8")

/** The maturity model of this folder. */
export const custody = orThrow(readMaturityModel({ "custody.maturity.yaml": await fileNamed("custody.maturity.yaml") }))

/** What people of the bank answered. */
export const bankAnswers = orThrow(
  readMaturityAnswers({ "bank.answers.yaml": await fileNamed("bank.answers.yaml") }, [custody])
)

const organizationNamed = async (name: string) =>
  orThrow(await loadOrganization(new URL(`../${name}`, import.meta.url), { packs }))

/** How mature an example organization is by the ladder, with what people answered. */
export const standingOf = async (
  name: string,
  answers = name === "bank" ? bankAnswers : []
): Promise<MaturityAssessment> => assessMaturity(await organizationNamed(name), custody, { at, answers })

if (import.meta.main)
  for (const name of ["pharma", "charity", "manufacturer", "retailer", "consumer-brand", "bank"]) {
    const standing = await standingOf(name)
    const { least, most, blocking } = standing.stage
    console.log(`${name}: at least ${least.name ?? "nothing"}, at most ${most.name ?? "nothing"}`)
    for (const { activity, because } of blocking) console.log(`  in the way: ${activity} (${because})`)
    for (const { steps } of planMaturity(custody, standing).phases)
      console.log(`  next: ${steps.map(({ activity }) => activity).join(", ")}`)
  }

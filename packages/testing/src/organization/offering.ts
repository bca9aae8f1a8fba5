import { risks } from "@hubwright/core"
import * as fc from "fast-check"
import {
  type Directory,
  type DrawnBy,
  elements,
  holdersIn,
  one,
  present,
  reference,
  references,
  type Section,
  several,
  sometimes
} from "./directory.ts"

/** A brand and who holds its facets. */
export const brand = fc.record({
  lead: sometimes(20, reference),
  voice: sometimes(20, reference),
  objectives: sometimes(10, reference),
  data: sometimes(10, reference)
})

/** A product: its brand and experts. */
export const product = fc.record({
  brand: sometimes(60, reference),
  experts: references(2),
  also: fc.subarray(["kardivex", "novastatin", "the kettle"]),
  prescriptionOnly: fc.boolean()
})

/** A topic: its experts, who answers for it, and its risk. */
export const topic = fc.record({
  experts: references(2),
  accountable: sometimes(20, reference),
  risk: fc.constantFrom(...risks)
})

/** The brands of an organization. */
export const writeBrands = (drawn: readonly DrawnBy<typeof brand>[], directory: Directory): Section<"brands"> =>
  elements(directory.brands, drawn, ({ lead, voice, objectives, data }) => {
    const holders = holdersIn(directory)
    return present({
      lead: one(holders, lead),
      voice: one(holders, voice),
      objectives: one(holders, objectives),
      data: one(holders, data)
    })
  })

/** The products of an organization. */
export const writeProducts = (drawn: readonly DrawnBy<typeof product>[], directory: Directory): Section<"products"> =>
  elements(directory.products, drawn, ({ brand, experts, also, prescriptionOnly }) => ({
    ...present({ brand: one(directory.brands, brand) }),
    experts: several(holdersIn(directory), experts),
    also,
    prescriptionOnly
  }))

/** The topics of an organization. */
export const writeTopics = (drawn: readonly DrawnBy<typeof topic>[], directory: Directory): Section<"topics"> =>
  elements(directory.topics, drawn, ({ experts, accountable, risk }) => ({
    ...present({ accountable: one(holdersIn(directory), accountable) }),
    experts: several(holdersIn(directory), experts),
    risk
  }))

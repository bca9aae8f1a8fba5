import { parseNotation } from "@hubwright/testing"
import { describe, expect, test } from "vitest"
import { answersByTopic } from "./answers-by-topic.ts"

const acme = parseNotation(`
  hub -- care pr; pr consults legal; press
  zoe in brightline; ana in care; ben in pr; eve in legal; kim in legal
  agency brightline; brightline > pr
  ana consults ben; ben consults eve
  legal expert lawsuit; eve expert recall; zoe expert campaign; topic rumor
`)

const hopsOf = (topic: string, options: Parameters<typeof answersByTopic>[1] = {}) => {
  const found = answersByTopic(acme, options).find((answers) => answers.topic === topic)
  return Object.fromEntries((found?.nodes ?? []).map(({ id, hops }) => [id, hops]))
}

describe("answers by topic", () => {
  test("follow the ties on which one may ask, only the way they run", () => {
    expect(hopsOf("lawsuit")).toEqual({ legal: 0, pr: 1, care: 2, hub: 2, brightline: 2, press: undefined })
    expect(hopsOf("campaign")).toMatchObject({ brightline: 0, pr: undefined, legal: undefined })
  })

  test("lift experts who are people to their unit, and among people stand for all of a unit", () => {
    const topics = (nodes: "departments" | "people") =>
      answersByTopic(acme, { nodes }).map(({ topic, holders }) => [topic, ...holders].join(" "))
    expect([...topics("departments")].sort()).toEqual(["campaign brightline", "lawsuit legal", "recall legal", "rumor"])
    expect([...topics("people")].sort()).toEqual(["campaign zoe", "lawsuit eve kim", "recall eve", "rumor"])
    expect(hopsOf("recall", { nodes: "people" })).toEqual({ ana: 2, ben: 1, eve: 0, kim: undefined, zoe: undefined })
  })

  test("count borders between companies alone where that is asked for", () => {
    const group = parseNotation(`
      acme (company); care sales under acme; novagen (company); legal under novagen; center
      care -- sales; sales -- legal; legal -- center; agency brightline; zoe in brightline; center > brightline
      legal expert lawsuit; zoe expert campaign
    `)
    const borders = (topic: string) => {
      const found = answersByTopic(group, { handOffs: "companies" }).find((answers) => answers.topic === topic)
      return Object.fromEntries((found?.nodes ?? []).map(({ id, handOffs }) => [id, handOffs]))
    }
    expect(borders("lawsuit")).toMatchObject({ care: 1, sales: 1, legal: 0, center: 1 })
    expect(borders("campaign")).toMatchObject({ care: 3, legal: 2, center: 1, brightline: 0 })
  })
})

import { expect, test } from "vitest"
import { readOrganization } from "../read/read.ts"

const model = (query: string) => `hubwright: 1
organization: { name: Acme }
departments: { care: {} }
topics: { refund: {} }
listening:
  queries:
    refunds: { query: ${query}, topic: refund }
`

test("a query that cannot be read is a problem at the piece of it that is wrong", () => {
  const { problems } = readOrganization({ "hubwright.yaml": model('"refund AND (late"') })
  expect(problems.map(({ code, span }) => [code, span?.line, span?.column])).toEqual([["HW0401", 7, 35]])
})

test("a query that can be read is none", () => {
  expect(readOrganization({ "hubwright.yaml": model('"refund AND (late OR never)"') }).problems).toEqual([])
})

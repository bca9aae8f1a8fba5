import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { enabledPeople } from "./enabled-people.ts"

const counted = (text: string) => {
  const { ids: _, ...counts } = enabledPeople(parseNotation(text))
  return counts
}

test("people count where they are at home, and a group for as many as it stands for", () => {
  expect(counted("ana in care pr (enabled); agents in pr (4, enabled); ben in hr (5)")).toEqual({
    enabled: 5,
    listed: 10,
    share: 0.5,
    units: ["care", "pr"]
  })
})

test("who works for an agency or has left does not count", () => {
  expect(counted("agency brightline; ana in brightline (enabled); ben in care")).toMatchObject({
    enabled: 0,
    listed: 1
  })
  const organization = parseNotation("ana in care (enabled); ben in care")
  const { ana, ben } = organization.people
  if (ana === undefined || ben === undefined) throw new TypeError("nobody there")
  const left = { ...organization, people: { ana: { ...ana, left: "2026-03-31" }, ben } }
  expect(enabledPeople(left).enabled).toBe(0)
  expect(enabledPeople(left, "2026-03-30").enabled).toBe(1)
  expect(enabledPeople(left, "2026-03-31T09:00:00Z").enabled).toBe(0)
})

test("a headcount is told where it says that not all are listed, and changes no share", () => {
  expect(counted("care (20); ana in care (enabled)")).toMatchObject({ listed: 1, share: 1, headcount: 20 })
  expect(counted("care (2); agents in care (5, enabled)")).not.toHaveProperty("headcount")
  const organization = parseNotation("care (20); pr; ana in care (enabled); ben in pr")
  expect(enabledPeople(organization)).toMatchObject({ headcount: 21, share: 0.5 })
  const large = { ...organization, organization: { ...organization.organization, headcount: 400 } }
  expect(enabledPeople(large)).toMatchObject({ headcount: 400, share: 0.5 })
})

test("where nobody is listed nobody is enabled", () => {
  expect(counted("care (20)")).toEqual({ enabled: 0, listed: 0, share: 0, headcount: 20, units: [] })
})

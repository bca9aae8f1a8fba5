import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { enabledPeople } from "./enabled-people.ts"

const counted = (text: string) => {
  const { enabled, people, units, isKnown } = enabledPeople(parseNotation(text))
  return { enabled, people, units, isKnown }
}

test("people count where they are at home, and a group for as many as it stands for", () => {
  expect(counted("ana in care pr (enabled); agents in pr (4, enabled); ben in hr (5)")).toEqual({
    enabled: 5,
    people: 10,
    units: ["care", "pr"],
    isKnown: true
  })
})

test("who works for an agency or has left does not count", () => {
  expect(counted("agency brightline; ana in brightline (enabled); ben in care")).toMatchObject({
    enabled: 0,
    people: 1
  })
  const organization = parseNotation("ana in care (enabled); ben in care")
  const { ana, ben } = organization.people
  if (ana === undefined || ben === undefined) throw new TypeError("nobody there")
  const left = { ...organization, people: { ana: { ...ana, left: "2026-03-31" }, ben } }
  expect(enabledPeople(left).enabled).toBe(0)
  expect(enabledPeople(left, "2026-03-30").enabled).toBe(1)
  expect(enabledPeople(left, "2026-03-31T09:00:00Z").enabled).toBe(0)
})

test("a headcount counts where it says more than the list", () => {
  expect(counted("care (20); ana in care (enabled)")).toMatchObject({ enabled: 1, people: 20 })
  expect(counted("care (2); agents in care (5, enabled)")).toMatchObject({ enabled: 5, people: 5 })
  const organization = parseNotation("care (20); ana in care (enabled)")
  const large = { ...organization, organization: { ...organization.organization, headcount: 400 } }
  expect(enabledPeople(large)).toMatchObject({ people: 400, share: 1 / 400 })
})

test("where nobody is listed nothing is known", () => {
  expect(counted("care (20)")).toMatchObject({ enabled: 0, people: 20, isKnown: false })
  expect(enabledPeople(parseNotation("care")).share).toBe(0)
})

import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { hidingPeople } from "./hiding.ts"

const organization = {
  ...parseNotation("care; ana in care; mark in care; ben in care"),
  people: {
    ...parseNotation("care; ana in care").people,
    ...Object.fromEntries(
      Object.entries(parseNotation("care; mark in care; ben in care").people).map(([id, person]) => [
        id,
        id === "ben" ? { ...person, name: "Ben O'Hara (jr)", email: "ben.ohara@example.org" } : person
      ])
    )
  }
}

const hide = hidingPeople(organization, (id) => `<${id.length}>`)

test("an id in backticks gives way to what the person is called, and its backticks fall", () => {
  expect(hide("`ana` left and still is its custodian; mark it")).toBe("<3> left and still is its custodian; mark it")
})

test("ids inside longer words of the model give way too, but not parts of ids", () => {
  expect(hide("unknown key `people.mark.left`; did you mean `ana-x` or `banana`?")).toBe(
    "unknown key `people.<4>.left`; did you mean `ana-x` or `banana`?"
  )
})

test("names and addresses give way everywhere, as whole words", () => {
  expect(hide("write to Ben O'Hara (jr), ben.ohara@example.org; not Ben O'Hara (jr)x")).toBe(
    "write to <3>, <3>; not Ben O'Hara (jr)x"
  )
})

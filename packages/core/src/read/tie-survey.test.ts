import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { orThrow } from "../problem/problem.ts"
import { readObservations } from "./observations.ts"
import { writeTieSurvey } from "./tie-survey.ts"

const acme = parseNotation("care -- press; lab expert recipe; care: x")

test("a tie survey asks every unit about every other, and comes back as contacts", () => {
  const form = writeTieSurvey(acme)
  const lines = form.trimEnd().split("\r\n")
  expect(lines[0]).toBe("from,to,question,answer")
  expect(lines).toHaveLength(1 + 3 * 2)
  const filled = form.replaceAll(/\?,/gu, "?,2")
  expect(orThrow(readObservations({ "survey.csv": filled }, acme)).contacts).toEqual([
    { from: "care", to: "lab", contactsPerWeek: 2 },
    { from: "care", to: "press", contactsPerWeek: 2 },
    { from: "lab", to: "press", contactsPerWeek: 2 }
  ])
  expect(orThrow(readObservations({ "survey.csv": form }, acme)).contacts).toBeUndefined()
})

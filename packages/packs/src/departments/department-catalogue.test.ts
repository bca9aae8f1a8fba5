import { defineOrganization } from "@hubwright/core"
import { expect, test } from "vitest"
import { departmentCatalogue } from "./department-catalogue.ts"

const { departments } = departmentCatalogue

test("the catalogue is a model to begin with", () => {
  const written = Object.fromEntries(departments.map(({ id, name, discipline }) => [id, { name, discipline }]))
  const organization = defineOrganization({ hubwright: 1, organization: { name: "Acme" }, departments: written })
  expect(Object.keys(organization.departments)).toEqual(departments.map(({ id }) => id))
})

test("it has every department in which somebody wanted to put social media (S4-02), and the usual silos (S2-13)", () => {
  const named = (claim: string) =>
    departments.filter(({ claims }) => claims.includes(claim)).map(({ discipline }) => discipline)
  expect(named("S4-02").sort()).toEqual([
    "customer-service",
    "human-resources",
    "investor-relations",
    "marketing",
    "public-affairs",
    "public-relations"
  ])
  expect(named("S2-13").sort()).toEqual(["customer-service", "marketing", "product", "sales"])
})

import type { Organization } from "@hubwright/core"
import { writeOrganization } from "@hubwright/core/read"
import * as fc from "fast-check"
import { toNotation } from "./notation.ts"

/** The value itself, which fast-check then shows by this text. The symbol is no part of the data. */
export const shownBy = <T extends object>(value: T, text: (value: T) => string): T =>
  Object.defineProperty(value, fc.toStringMethod, { value: () => text(value), enumerable: false })

/** An organization in the text notation, and below it as YAML where the notation leaves something out. */
export const organizationText = (organization: Organization): string => {
  const notation = toNotation(organization)
  return /# \+ \d+ more$/u.test(notation) ? `${notation}\n\n${yamlOf(organization)}` : notation
}

/** One section of an organization, as YAML that can stand in a model. */
export const sectionText = (organization: Organization, section: "demand" | "routing"): string => {
  const lines = yamlOf(organization).split("\n")
  const first = lines.findIndex((line) => line.startsWith(`${section}:`))
  if (first < 0) return `${section}: {}\n`
  const length = lines.slice(first + 1).findIndex((line) => /^\S/u.test(line))
  const own = length < 0 ? lines.slice(first) : lines.slice(first, first + 1 + length)
  return `${own.join("\n").trimEnd()}\n`
}

const yamlOf = (organization: Organization): string => Object.values(writeOrganization(organization)).join("\n")

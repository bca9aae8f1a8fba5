import type { Organization } from "@hubwright/core"
import { testedValues } from "./tested-values.ts"

/** The languages that an organization names anywhere: of its people and agencies, channels and markets, scopes and rules. */
export const languagesIn = (organization: Organization): readonly string[] => {
  const { people, agencies, channels, departments } = organization
  const { markets } = organization.organization
  return [
    ...new Set([
      ...[people, agencies, markets].flatMap((section) => Object.values(section).flatMap(({ languages }) => languages)),
      ...Object.values(channels).flatMap(({ language }) => language ?? []),
      ...Object.values(departments).flatMap(({ scope }) => scope?.languages ?? []),
      ...testedValues(organization, "language").map(String)
    ])
  ]
}

const primary = (language: string): string => language.toLowerCase().split("-")[0] ?? ""

const many = ["en", "de", "de-AT", "es", "fr-CA", "ja", "pt-BR", "sw", "is"]

/** Languages that an organization does not name, not even those of another region. */
export const foreignLanguages = (named: readonly string[]): readonly string[] => {
  const known = new Set(named.map(primary))
  return many.filter((language) => !known.has(primary(language)))
}

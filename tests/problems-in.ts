import { parse } from "yaml"
import { type CheckContext, checkOrganization } from "../packages/core/src/check/check.ts"
import type { Organization } from "../packages/core/src/model/organization.ts"
import { orThrow, type Problem } from "../packages/core/src/problem/problem.ts"
import { decodeOrganization } from "../packages/core/src/schema/decode.ts"

/** An organization written as YAML; version and name are added where they are missing. */
const organizationIn = (text: string): Organization =>
  orThrow(decodeOrganization({ hubwright: 1, organization: { name: "Acme" }, ...parse(text) }))

/** What the checks say of an organization written as YAML. */
export const problemsIn = (text: string, context: CheckContext = {}): readonly Problem[] =>
  checkOrganization(organizationIn(text), context)

/** What the checks say, a line a problem: `HW0203 channels.main.lead unknown department or person `ada``. */
export const sentencesIn = (text: string, context: CheckContext = {}): readonly string[] =>
  problemsIn(text, context).map(({ code, path, message }) => `${code} ${path.join(".")} ${message}`)

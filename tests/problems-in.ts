import { parse } from "yaml"
import { type CheckContext, checkOrganization } from "../packages/core/src/check/check.ts"
import { orThrow, type Problem } from "../packages/core/src/problem/problem.ts"
import { decodeOrganization } from "../packages/core/src/schema/decode.ts"

/** An organization written as YAML; its head is added where it has none. */
export const organizationIn = (text: string) =>
  orThrow(decodeOrganization(parse(/^organization:/mu.test(text) ? `hubwright: 1\n${text}` : `${head}${text}`)))

const head = "hubwright: 1\norganization: { name: Acme }\n"

/** What the checks say of an organization written as YAML. */
export const problemsIn = (text: string, context: CheckContext = {}): readonly Problem[] =>
  checkOrganization(organizationIn(text), context)

/** What the checks say, a line a problem: `HW0203 channels.x.lead unknown department or person `ada``. */
export const sentencesIn = (text: string, context: CheckContext = {}): readonly string[] =>
  problemsIn(text, context).map(({ code, path, message }) => `${code} ${path.join(".")} ${message}`)

import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaTransformation from "effect/SchemaTransformation"
import type { Organization } from "../model/organization.ts"
import { shorten } from "./complete.ts"
import { decodeOrganization } from "./decode.ts"
import { OrganizationInput } from "./organization.ts"

const isOrganization = (value: unknown): value is Organization =>
  decodeOrganization(shorten(OrganizationInput.ast, value)).ok

const Read: Schema.Codec<Organization> = Schema.declare(isOrganization, {
  identifier: "Organization",
  description: "An organization as it reads: ids and defaults are there, shorthands are written out."
})

/**
 * An organization as it reads, encoded as it is written in a file: what is needless is left out. Decoding looks at the
 * structure alone; whether what elements refer to exists is checked by `readOrganization`.
 */
export const OrganizationSchema: Schema.Codec<Organization, unknown> = Schema.Unknown.pipe(
  Schema.decodeTo(
    Read,
    SchemaTransformation.transformEffect({
      decode: (written: unknown) => {
        const result = decodeOrganization(written)
        if (result.ok) return Effect.succeed(result.value)
        const message = result.problems.map((problem) => `${problem.message} at ${problem.path.join(".")}`).join("\n")
        return Effect.fail(new SchemaIssue.InvalidValue({ message }, written))
      },
      encode: (organization: Organization) => Effect.succeed(shorten(OrganizationInput.ast, organization))
    })
  )
)

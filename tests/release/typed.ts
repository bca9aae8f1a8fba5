// What a stranger writes in TypeScript: names of the model are checked, and declarations stand on their own.
import { type Checked, defineOrganization, orThrow } from "@hubwright/core"
import { compileRouter, type Router, route } from "@hubwright/core/routing"
import { toSvg } from "@hubwright/report"
import { runStudy, type Summary } from "@hubwright/simulate"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { marketing: {}, care: {} },
  channels: { help: { platform: "x", operators: ["care"] } }
})
const router: Router = orThrow(compileRouter(acme))

/** Who answers a message of the only channel. */
export const responsible: string | undefined = route(
  router,
  { channel: "help" },
  { at: "2026-11-21T09:00:00Z" }
).responsible

/** What one day gives, or why it does not run. */
export const day: Promise<Checked<readonly Summary[]>> = runStudy([{ name: "today", organization: acme, days: 1 }], {
  seed: 1,
  replications: 1
})

/** How a picture becomes text. */
export const draw: typeof toSvg = toSvg

// @ts-expect-error [ts2820] -- a misspelt department does not compile in a stranger's project either
defineOrganization({ ...acmeText(), channels: { help: { platform: "x", operators: ["cares"] } } })

function acmeText() {
  return { hubwright: 1, organization: { name: "Acme" }, departments: { marketing: {}, care: {} } } as const
}

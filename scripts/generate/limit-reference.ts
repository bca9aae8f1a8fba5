import type { Limit } from "@hubwright/connect"
import { zendeskTarget } from "@hubwright/connect/zendesk"
import * as Effect from "effect/Effect"
import { limits as bluesky } from "../../packages/connect/src/bluesky/session.ts"
import { limits as mastodon } from "../../packages/connect/src/mastodon/session.ts"
import { limits as slack } from "../../packages/connect/src/slack/api.ts"
import { limits as x } from "../../packages/connect/src/x/x.ts"

const zendesk = Effect.runSync(zendeskTarget({ channel: "", service: "", email: "", token: "" }))

/** What the connectors hold themselves to where nobody tells them otherwise, by platform. */
export const platformLimits: Readonly<Record<string, readonly Limit[]>> = {
  bluesky,
  mastodon,
  slack,
  x,
  zendesk: zendesk.limits
}

/** The page `docs/reference/limits.md`: how much each platform allows, and where that was read. */
export const limitReference = (): string =>
  [
    "# Limits of platforms",
    "",
    "The connectors hold themselves to these, before anything is asked, by a token bucket each; what the headers of answers say counts besides. A figure that",
    "is not verified was read in somebody's account of the source, as Slack's for connections, of which two such accounts differ. E-mail, files, webhooks and Chatwoot name none: give `webhookTarget` and `chatwootTarget` your own.",
    "",
    "| platform | limit | units | in seconds | what costs how much | source | read | verified |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...Object.entries(platformLimits).flatMap(([platform, limits]) => limits.map((limit) => rowOf(platform, limit))),
    ""
  ].join("\n")

const rowOf = (
  platform: string,
  { name, amount, windowSeconds, costs, source, readOn = "", verified }: Limit
): string => {
  const each =
    costs === undefined
      ? "every request 1"
      : Object.entries(costs)
          .map(([what, cost]) => `${what} ${cost}`)
          .join(", ")
  const cells = [platform, name, amount, windowSeconds, each, source, readOn, verified === true ? "yes" : "no"]
  return `| ${cells.join(" | ")} |`
}

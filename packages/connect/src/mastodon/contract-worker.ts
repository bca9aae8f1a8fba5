import * as Schema from "effect/Schema"
import { work } from "../contract/work.ts"
import { mastodon } from "./mastodon.ts"

const Settings = Schema.Struct({ service: Schema.String, token: Schema.String })
const decode = Schema.decodeUnknownSync(Settings)

await work((settings) =>
  mastodon({ channel: "mastodon", everySeconds: 0.2, settleSeconds: 2, beginning: "all", ...decode(settings) })
)

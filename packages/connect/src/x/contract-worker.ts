import * as Schema from "effect/Schema"
import { work } from "../contract/work.ts"
import { x } from "./x.ts"

const Settings = Schema.Struct({
  api: Schema.String,
  consumerKey: Schema.String,
  consumerSecret: Schema.String,
  token: Schema.String,
  tokenSecret: Schema.String
})
const decode = Schema.decodeUnknownSync(Settings)

await work((settings) =>
  x({ channel: "x", everySeconds: 0.2, settleSeconds: 2, beginning: "all", ...decode(settings) })
)

import * as Schema from "effect/Schema"
import { work } from "../contract/work.ts"
import { slack } from "./slack.ts"

const Settings = Schema.Struct({
  inbox: Schema.String,
  port: Schema.Int,
  signingSecret: Schema.String,
  token: Schema.String,
  api: Schema.String
})
const decode = Schema.decodeUnknownSync(Settings)

await work((settings) => {
  const { port, ...rest } = decode(settings)
  return slack({ channel: "slack", listen: { port }, ...rest })
})

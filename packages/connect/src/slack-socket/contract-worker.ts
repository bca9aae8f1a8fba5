import * as Schema from "effect/Schema"
import { work } from "../contract/work.ts"
import { slackSocket } from "./slack-socket.ts"

const Settings = Schema.Struct({
  inbox: Schema.String,
  appToken: Schema.String,
  token: Schema.String,
  api: Schema.String
})
const decode = Schema.decodeUnknownSync(Settings)

await work((settings) => slackSocket({ channel: "slack", ...decode(settings) }))

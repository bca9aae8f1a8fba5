import * as Schema from "effect/Schema"
import { work } from "../contract/work.ts"
import { webhook } from "./webhook.ts"

const Settings = Schema.Struct({ inbox: Schema.String, port: Schema.Int, secret: Schema.String, url: Schema.String })
const decode = Schema.decodeUnknownSync(Settings)

await work((settings) => {
  const { inbox, port, secret, url } = decode(settings)
  return webhook({ channel: "inbox", inbox, listen: { port }, secret, replies: { url } })
})

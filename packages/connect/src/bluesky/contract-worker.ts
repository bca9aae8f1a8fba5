import * as Schema from "effect/Schema"
import { work } from "../contract/work.ts"
import { bluesky } from "./bluesky.ts"

const Settings = Schema.Struct({
  identifier: Schema.String,
  password: Schema.String,
  service: Schema.String,
  source: Schema.Union([
    Schema.Struct({
      kind: Schema.Literal("notifications"),
      everySeconds: Schema.Finite,
      beginning: Schema.Literal("all")
    }),
    Schema.Struct({
      kind: Schema.Literal("firehose"),
      service: Schema.String,
      plcUrl: Schema.String,
      beginning: Schema.Literal("all")
    })
  ])
})
const decode = Schema.decodeUnknownSync(Settings)

await work((settings) => bluesky({ channel: "bluesky", ...decode(settings) }))

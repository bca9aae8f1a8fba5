import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { work } from "../contract/work.ts"
import { files } from "../files/files.ts"
import { zendeskTarget } from "./zendesk.ts"

const Settings = Schema.Struct({
  path: Schema.String,
  service: Schema.String,
  email: Schema.String,
  token: Schema.String
})
const decode = Schema.decodeUnknownSync(Settings)

// it brings nothing in, so messages come from a file
await work((settings) =>
  Effect.gen(function* () {
    const { path, ...rest } = decode(settings)
    const target = yield* zendeskTarget({ channel: "zendesk", ...rest })
    const { ingest } = yield* files({ channel: "zendesk", path, replies: "", atEnd: "wait" })
    return { ...target, ingest }
  })
)

import * as Schema from "effect/Schema"
import { work } from "../contract/work.ts"
import { files } from "./files.ts"

const Settings = Schema.Struct({ path: Schema.String, replies: Schema.String })
const decode = Schema.decodeUnknownSync(Settings)

await work((settings) => files({ channel: "export", atEnd: "wait", ...decode(settings) }))

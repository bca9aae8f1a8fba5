// The connector in a process of its own, which the contract kills.
import { work } from "@hubwright/connect/contract"
import * as Schema from "effect/Schema"
import { dropFolder } from "./drop-folder.ts"

const decode = Schema.decodeUnknownSync(Schema.Struct({ folder: Schema.String }))

await work((settings) => dropFolder({ channel: "letters", ...decode(settings) }))

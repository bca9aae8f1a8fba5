import * as Schema from "effect/Schema"
import { work } from "../contract/work.ts"
import { email } from "./email.ts"

const Settings = Schema.Struct({
  address: Schema.String,
  imapPort: Schema.Int,
  smtpPort: Schema.Int,
  user: Schema.String,
  password: Schema.String
})
const decode = Schema.decodeUnknownSync(Settings)

await work((settings) => {
  const { address, imapPort, smtpPort, user, password } = decode(settings)
  return email({
    channel: "mail",
    address,
    imap: { host: "127.0.0.1", port: imapPort, encryption: "none", user, password },
    smtp: { host: "127.0.0.1", port: smtpPort, encryption: "none" },
    copyWithinSeconds: 2
  })
})

// A real SMTP server on loopback that takes what is sent and hands it to dovecot before it answers. It says where it is, and
// runs until its input ends. A line of input makes it keep its next answer to itself.
import { createInterface } from "node:readline"
import { createTransport } from "nodemailer"
import { SMTPServer } from "smtp-server"

const answer = (data) => process.stdout.write(`@ ${JSON.stringify(data)}\n`)

const lmtp = createTransport({ host: "127.0.0.1", port: Number(process.argv[2]), lmtp: true, ignoreTLS: true })
let isHolding = false

const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  disableReverseLookup: true,
  onData: async (stream, { envelope }, done) => {
    const chunks = []
    for await (const chunk of stream) chunks.push(chunk)
    const to = envelope.rcptTo.map(({ address }) => address)
    await lmtp.sendMail({ envelope: { from: envelope.mailFrom.address, to }, raw: Buffer.concat(chunks) })
    if (!isHolding) return done()
    isHolding = false
    answer({ held: true })
  }
})
server.on("error", () => undefined) // a client that is killed cuts its connection
server.listen(0, "127.0.0.1", () => answer({ port: server.server.address().port }))

for await (const _ of createInterface({ input: process.stdin })) {
  isHolding = true
  answer({ holding: true })
}
process.exit(0)

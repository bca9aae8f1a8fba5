// A real Bluesky PDS with a real directory of DIDs on loopback, and a fake of the AppView. It says where they are, and runs until its input ends. Each
// line of input is a command as JSON, each answered by a line.
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { mkdirSync } from "node:fs"
import { createServer } from "node:http"
import { createRequire } from "node:module"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { envToCfg, envToSecrets, PDS } from "@atproto/pds"
import { readCar } from "@atproto/repo"
import { startFakeAppView } from "./fake-appview.mjs"

// what the servers log must not mix with what is answered
const answer = (data) => process.stdout.write(`@ ${JSON.stringify(data)}\n`)

const [folder, rateLimits] = process.argv.slice(2)
const hex = () => randomBytes(32).toString("hex")

const listening = async (server) => {
  await once(server, "listening")
  return server.address().port
}

const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1")
  const port = await listening(server)
  server.close()
  await once(server, "close")
  return port
}

const plc = createRequire(import.meta.url)("@did-plc/server")
// its own `start` would listen on every interface
const directory = plc.PlcServer.create({ db: new plc.MockDatabase(), port: 0 }).app.listen(0, "127.0.0.1")
const plcUrl = `http://127.0.0.1:${await listening(directory)}`
const appView = await startFakeAppView(plcUrl)

const port = await freePort()
mkdirSync(join(folder, "blobs"), { recursive: true })
const environment = {
  hostname: "localhost",
  port,
  devMode: true,
  disableSsrfProtection: true,
  dataDirectory: folder,
  blobstoreDiskLocation: join(folder, "blobs"),
  didPlcUrl: plcUrl,
  serviceHandleDomains: [".test"],
  inviteRequired: false,
  rateLimitsEnabled: rateLimits === "limited",
  crawlers: [],
  bskyAppViewUrl: appView.url,
  bskyAppViewDid: appView.did,
  jwtSecret: hex(),
  dpopSecret: hex(),
  adminPassword: hex(),
  plcRotationKeyK256PrivateKeyHex: hex()
}

const start = async () => {
  const pds = await PDS.create(envToCfg(environment), envToSecrets(environment))
  const listen = pds.app.listen.bind(pds.app)
  pds.app.listen = (at) => listen(at, "127.0.0.1")
  await pds.start()
  return pds
}

let pds = await start()
const url = `http://127.0.0.1:${port}`
appView.read(url)
answer({ pds: url, plc: plcUrl })

const commands = {
  /** Ends the PDS and starts it on the same data. */
  restart: async () => {
    await pds.destroy()
    pds = await start()
    return {}
  },
  /** The bytes of a record as the repository holds them. */
  block: async ({ did, cid }) => {
    const car = await fetch(`${url}/xrpc/com.atproto.sync.getBlocks?did=${did}&cids=${cid}`)
    const { blocks } = await readCar(new Uint8Array(await car.arrayBuffer()))
    for (const [key, bytes] of blocks)
      if (key.toString() === cid) return { base64: Buffer.from(bytes).toString("base64") }
    return {}
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { command, ...rest } = JSON.parse(line)
  answer(await commands[command](rest))
}
process.exit(0)

import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { connect, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"

/** A dovecot that runs on loopback, with its own configuration and mails. */
export interface Dovecot {
  readonly imapPort: number
  readonly lmtpPort: number
  /** The mails of a user as the server keeps them, byte by byte. */
  readonly filesOf: (user: string) => readonly Uint8Array[]
  readonly stop: () => Promise<void>
}

/** The password of every user. */
export const password = "only-on-loopback"

/** The account that mails belong to: `mail` on Debian. */
const mailId = 8

/** Starts dovecot with some users. It takes root, since dovecot changes to other accounts itself. */
export const startDovecot = async (users: readonly string[]): Promise<Dovecot> => {
  const folder = mkdtempSync(join(tmpdir(), "hubwright-dovecot-"))
  const mails = join(folder, "mail")
  mkdirSync(mails)
  execFileSync("chown", ["-R", `${mailId}:${mailId}`, mails])
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, "users"), users.map((user) => `${user}:{PLAIN}${password}\n`).join(""))
  const [imapPort, lmtpPort] = [await freePort(), await freePort()]
  const settings = join(folder, "dovecot.conf")
  writeFileSync(settings, configuration({ folder, imapPort, lmtpPort }))
  const child = spawn("dovecot", ["-F", "-c", settings], { stdio: "ignore" })
  await once(child, "spawn")
  await Promise.all([imapPort, lmtpPort].map(accepting))
  return {
    imapPort,
    lmtpPort,
    filesOf: (user) =>
      ["new", "cur"].flatMap((kind) => {
        const place = join(mails, user, kind)
        return readdirSync(place).map((name) => readFileSync(join(place, name)))
      }),
    stop: async () => {
      child.kill("SIGTERM")
      await once(child, "close")
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Waits until a port takes connections. */
const accepting = async (port: number): Promise<void> => {
  for (let tries = 0; tries < 200; tries++) {
    const socket = connect(port, "127.0.0.1")
    const isOpen = await new Promise((resolve) =>
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false))
    )
    socket.destroy()
    if (isOpen === true) return
    await pause(50)
  }
  throw new Error(`nothing listens on ${port}`)
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

interface Places {
  readonly folder: string
  readonly imapPort: number
  readonly lmtpPort: number
}

const configuration = ({ folder, imapPort, lmtpPort }: Places): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = nobody
default_internal_group = nogroup
default_login_user = nobody
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
mail_uid = ${mailId}
mail_gid = ${mailId}
mail_max_userip_connections = 100
auth_mechanisms = plain
auth_username_format = %Ln
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${mailId} gid=${mailId} home=${folder}/mail/%u
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
  chroot =
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtpPort}
  }
}
service anvil {
  chroot =
}
`

import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { createTransport } from "nodemailer"
import { expect, test } from "vitest"
import { messageIdOf, readMail } from "./mail.ts"

const mailbox = { channel: "help", address: "care@acme.test" }

const read = (source: string | Uint8Array) =>
  Effect.runPromise(
    readMail(
      {
        uidValidity: "7",
        uid: 3,
        source: typeof source === "string" ? Buffer.from(source) : source,
        receivedAtMillis: Date.parse("2026-11-22T09:00:00Z")
      },
      mailbox
    )
  )

const composer = createTransport({ streamTransport: true, buffer: true })
const composed = async (mail: Parameters<typeof composer.sendMail>[0]): Promise<Uint8Array> =>
  Buffer.from((await composer.sendMail(mail)).message.toString())

test("a mail is a private message in the conversation of its first reference", async () => {
  const source = await composed({
    from: "Ada Lovelace <ada@example.test>",
    to: mailbox.address,
    replyTo: "desk@example.test",
    subject: "Grüße",
    text: "it broke",
    messageId: "<2@example.test>",
    inReplyTo: "<1@acme.test>",
    references: ["<0@example.test>", "<1@acme.test>"],
    date: new Date("2026-11-22T08:59:00Z")
  })
  expect(await read(source)).toEqual({
    id: "<2@example.test>",
    platform: "email",
    activity: "Create",
    message: {
      channel: "help",
      id: "<2@example.test>",
      text: "Grüße\nit broke",
      form: "email",
      visibility: "private"
    },
    conversation: "<0@example.test>",
    sender: { id: "ada@example.test", name: "Ada Lovelace" },
    publishedAt: "2026-11-22T08:59:00.000Z",
    receivedAt: "2026-11-22T09:00:00.000Z",
    address: {
      to: "desk@example.test",
      subject: "Grüße",
      messageId: "<2@example.test>",
      references: "<0@example.test> <1@acme.test> <2@example.test>",
      automatic: "no"
    },
    raw: { mediaType: "message/rfc822", bytes: source }
  })
})

test("without a Message-ID its place in the mailbox is its identity", async () => {
  expect(await read("From: ada@example.test\r\n\r\nhello\r\n")).toMatchObject({
    id: "uid:7:3",
    message: { text: "hello" }
  })
})

test("what machines send is told apart, and so is what we sent", async () => {
  const from = "From: robot@example.test\r\n"
  for (const header of ["Auto-Submitted: auto-replied", "Precedence: bulk", "Precedence: LIST"])
    expect(await read(`${from}${header}\r\n\r\nout of office\r\n`)).toMatchObject({
      facts: { automatic: true },
      address: { automatic: "yes" }
    })
  expect(await read(`${from}Auto-Submitted: no\r\n\r\nhello\r\n`)).toMatchObject({ address: { automatic: "no" } })
  expect(await read("From: Care <CARE@acme.test>\r\n\r\nwe look\r\n")).toBe("own")
})

test("what has no sender is unreadable, and no bytes are too odd to be told so", async () => {
  expect(await read("Subject: nobody\r\n\r\n")).toBe("unreadable")
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(await read(bytes)).toBeDefined()
    }),
    { numRuns: 50 }
  )
})

test("the Message-ID of a reply follows from its intent, at the domain of who replies", () => {
  const id = messageIdOf("reply:<2@example.test>", "care@acme.test")
  expect(id).toMatch(/^<reply\.[0-9a-f]{32}@acme\.test>$/u)
  expect(messageIdOf("reply:<2@example.test>", "care@acme.test")).toBe(id)
  expect(messageIdOf("notice:<2@example.test>", "care@acme.test")).not.toBe(id)
})

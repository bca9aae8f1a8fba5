import { contract } from "@hubwright/connect/contract"
import { afterAll, describe, test } from "vitest"
import { email } from "./email/subject.ts"

afterAll(email.stop)

describe("the contract of e-mail, by a real dovecot", () => {
  for (const { name, skipped = email.missing, run } of contract(email.subject))
    if (skipped === undefined) test(name, run)
    else test.skip(`${name} (${skipped})`, run)
})

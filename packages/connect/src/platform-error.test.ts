import { expect, test } from "vitest"
import { errorOfAnswer, isPassing, retryInstant } from "./platform-error.ts"

const answer = (status: number, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  header: (name: string) => headers[name],
  atMillis: Date.parse("2026-11-22T09:00:00Z")
})
const about = { platform: "bluesky", operation: "putRecord" }

test.each([
  [400, "Invalid"],
  [401, "Unauthorized"],
  [403, "Forbidden"],
  [404, "NotFound"],
  [410, "NotFound"],
  [408, "Transient"],
  [422, "Invalid"],
  [429, "RateLimited"],
  [500, "Transient"],
  [503, "Transient"],
  [302, "Protocol"],
  [418, "Protocol"]
])("an answer of %i is %s", (status, tag) => {
  expect(errorOfAnswer(about, answer(status))._tag).toBe(tag)
})

test("only what is rate limited or transient passes by itself", () => {
  const passing = [400, 401, 403, 404, 429, 500].filter((status) => isPassing(errorOfAnswer(about, answer(status))))
  expect(passing).toEqual([429, 500])
})

test("the moment to ask again is read from seconds, dates, and moments since 1970", () => {
  expect(retryInstant(answer(429, { "retry-after": "290" }))).toBe("2026-11-22T09:04:50.000Z")
  expect(retryInstant(answer(429, { "retry-after": "Sun, 22 Nov 2026 09:10:00 GMT" }))).toBe("2026-11-22T09:10:00.000Z")
  expect(retryInstant(answer(429, { "x-rate-limit-reset": "1795338600" }))).toBe("2026-11-22T09:10:00.000Z")
  expect(retryInstant(answer(429, { "x-ratelimit-reset": "2026-11-22T09:10:00.000Z" }))).toBe(
    "2026-11-22T09:10:00.000Z"
  )
  expect(retryInstant(answer(429, { "retry-after": "soon" }))).toBeUndefined()
  expect(retryInstant(answer(429))).toBeUndefined()
})

test("a moment that is more than a day away is not believed", () => {
  for (const text of ["999999999999", "31536000", "Fri, 22 Nov 2126 09:00:00 GMT"])
    expect(retryInstant(answer(429, { "retry-after": text }))).toBe("2026-11-23T09:00:00.000Z")
})

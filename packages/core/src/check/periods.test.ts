import { expect, test } from "vitest"
import { sentencesIn } from "../../../../tests/problems-in.ts"

const periods = (first: string, second: string) => `
departments: { care: {} }
agencies: { bright: { engagements: [{ channel: main, may: reply, from: ${first}, until: ${second} }] } }
channels: { main: { platform: x } }
people: { ada: { departments: [care], absences: [{ from: ${first}, until: ${second} }] } }
policies:
  rules: [{ id: p, status: law, source: { title: Act }, effective: { from: ${first}, until: ${second} }, notify: [care] }]
demand: { bursts: [{ name: b, from: ${first}, until: ${second}, times: 2 }] }
campaigns: { c: { from: ${first}, until: ${second} } }
documents: { d: { kind: policy, date: ${first}, reviewBy: ${second} } }
consents: { e: { author: Ada, scope: [repost], given: ${first}, until: ${second}, revoked: ${second} } }
insights: { i: { name: It works, at: ${first}, changedOn: ${second} } }`

test("what ends on the day it begins, or later, is fine", () => {
  expect(sentencesIn(periods("2026-01-31", "2026-01-31"))).toEqual([])
  expect(sentencesIn(periods("2026-01-31", "2026-02-01"))).toEqual([])
})

test("what ends before it begins is told, wherever it stands", () => {
  expect(sentencesIn(periods("2026-02-01", "2026-01-31"))).toEqual(
    [
      "agencies.bright.engagements.0.until",
      "people.ada.absences.0.until",
      "policies.rules.0.effective.until",
      "demand.bursts.0.until",
      "campaigns.c.until",
      "documents.d.reviewBy",
      "consents.e.until",
      "consents.e.revoked",
      "insights.i.changedOn"
    ].map((path) => `HW0313 ${path} \`2026-01-31\` is before \`2026-02-01\``)
  )
})

test("moments with different offsets are compared as moments, and local ones with care", () => {
  const burst = (from: string, until: string) =>
    sentencesIn(`demand: { bursts: [{ name: b, from: "${from}", until: "${until}", times: 2 }] }`).length
  expect(burst("2026-01-01T10:00:00+02:00", "2026-01-01T09:00:00Z")).toBe(0)
  expect(burst("2026-01-01T10:00:00Z", "2026-01-01T11:00:00+02:00")).toBe(1)
  expect(burst("2026-01-01T10:00", "2026-01-01T09:00")).toBe(1)
  expect(burst("2026-01-01T10:00", "2026-01-01T09:00:00Z")).toBe(0)
  expect(burst("2026-01-02T10:00", "2026-01-01T09:00:00Z")).toBe(1)
})

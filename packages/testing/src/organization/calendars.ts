import * as fc from "fast-check"
import { type Directory, type DrawnBy, elements, type Section, sometimes } from "./directory.ts"

const weeks = [
  { "mon-fri": "09:00-17:00" },
  { "mon-sun": "00:00-24:00" },
  { "mon-thu": ["08:00-12:00", "13:00-17:00"], fri: "08:00-12:00" },
  { "fri-sun": "22:00-06:00" }
]

const dates = [{ "2026-12-24": "09:00-12:00" }, { "2026-03-29": [] }]

/** A calendar: its zone, its week and its exceptions. */
export const calendar = fc.record({
  zone: fc.constantFrom("Europe/Berlin", "UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"),
  open: fc.constantFrom(...weeks),
  holidays: fc.subarray(["2026-01-01", "2026-12-25"]),
  dates: sometimes(20, fc.constantFrom(...dates))
})

type Drawn = DrawnBy<typeof calendar>

/** The calendars of an organization. */
export const writeCalendars = (drawn: readonly Drawn[], { calendars }: Directory): Section<"calendars"> =>
  elements(calendars, drawn, ({ dates, ...calendar }) => ({ ...calendar, ...(dates === undefined ? {} : { dates }) }))

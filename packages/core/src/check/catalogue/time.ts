import { type Entry, model } from "./entry.ts"

/** Problems of calendars and periods. */
export const time = {
  HW0310: {
    title: "calendar never open",
    explanation: "A calendar has no open minute, so nobody whose shift it is ever works and no open time ever passes.",
    failing: model(`
calendars: { nights: { zone: Europe/Berlin, open: {} } }
departments: { care: {} }
people: { ada: { departments: [care], shift: nights } }`),
    mended: model(`
calendars: { nights: { zone: Europe/Berlin, open: { mon-fri: "22:00-06:00" } } }
departments: { care: {} }
people: { ada: { departments: [care], shift: nights } }`)
  },
  HW0311: {
    title: "hours overlap",
    explanation:
      "Two entries of a calendar or of a demand profile name the same time. Hours of a calendar that overlap count as one stretch, which may not be what was meant: the hours of a single day do not replace those of a range of days.",
    failing: model('calendars: { hq: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00", fri: "09:00-14:00" } } }'),
    mended: model('calendars: { hq: { zone: Europe/Berlin, open: { mon-thu: "09:00-17:00", fri: "09:00-14:00" } } }')
  },
  HW0312: {
    title: "date listed twice",
    explanation:
      "A calendar lists a holiday twice, or a date both as a holiday and with hours of its own, which then count.",
    failing: model(`
calendars:
  hq: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" }, holidays: [2026-12-24, 2026-12-25, 2026-12-24] }`),
    mended: model(`
calendars:
  hq: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" }, holidays: [2026-12-24, 2026-12-25] }`)
  },
  HW0313: {
    title: "ends before it begins",
    explanation:
      "The later date of two is before the earlier: of an engagement, an absence, a policy, a campaign, a burst of demand, a consent, a document and its review, or an insight and the change it led to.",
    failing: model(`
agencies: { brightline: { engagements: [{ channel: main, may: reply, from: 2027-01-01, until: 2026-12-31 }] } }
channels: { main: { platform: x } }`),
    mended: model(`
agencies: { brightline: { engagements: [{ channel: main, may: reply, from: 2026-01-01, until: 2026-12-31 }] } }
channels: { main: { platform: x } }`)
  },
  HW0314: {
    title: "calendar that a term does not go by",
    explanation:
      "A term names a calendar and counts minutes, hours, days or weeks, which elapse by night and on holidays too. Only `openMinutes`, `openHours`, `businessDays` and `calendarDays` go by a calendar.",
    failing: model(`
calendars: { hq: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" } } }
targets: [{ name: fast, firstReply: { within: 2 hours, calendar: hq } }]`),
    mended: model(`
calendars: { hq: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" } } }
targets: [{ name: fast, firstReply: { within: 2 openHours, calendar: hq } }]`)
  }
} as const satisfies { readonly [code: string]: Entry }

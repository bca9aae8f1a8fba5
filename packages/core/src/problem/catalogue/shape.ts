import { model, type ReadEntry } from "./entry.ts"

/** Problems of the shape of elements. */
export const shape = {
  HW0201: {
    title: "unknown key",
    explanation:
      "An element has a key that the format does not know. It is never passed over in silence, because a misspelt key would leave its value without effect.",
    failing: model("departments: { care: { headcont: 12 } }"),
    mended: model("departments: { care: { headcount: 12 } }")
  },
  HW0202: {
    title: "missing key",
    explanation: "An element lacks a key that it cannot do without, such as the platform of a channel.",
    failing: model("channels: { main: { handle: acme } }"),
    mended: model("channels: { main: { handle: acme, platform: x } }")
  },
  HW0204: {
    title: "wrong type",
    explanation:
      "A value is of another type than the key takes: a text in place of a list, a number in place of a text, or nothing at all. In YAML 1.2 `yes` and `no` are words; truth is written `true` and `false`.",
    failing: model("departments: { care: {} }\nchannels: { main: { platform: x, operators: care } }"),
    mended: model("departments: { care: {} }\nchannels: { main: { platform: x, operators: [care] } }")
  },
  HW0205: {
    title: "not one of the values",
    explanation: "A key takes one of a fixed set of words, and this is none of them.",
    failing: model("departments: { care: { discipline: costumer-service } }"),
    mended: model("departments: { care: { discipline: customer-service } }")
  },
  HW0206: {
    title: "malformed value",
    explanation:
      "A value is of the right type, but not of the right form or size: a date, a duration, hours, money, a share.",
    failing: model('calendars: { hq: { zone: Europe/Berlin, open: { mon-fri: "9-17" } } }'),
    mended: model('calendars: { hq: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" } } }')
  },
  HW0207: {
    title: "malformed id",
    explanation:
      "An id begins with a lower-case letter, and has up to 63 lower-case letters, digits and hyphens after it. What people read is the `name`.",
    failing: model("departments: { Customer Care: {} }"),
    mended: model("departments: { customer-care: { name: Customer Care } }")
  },
  HW0209: {
    title: "word of another vocabulary",
    explanation:
      "Other texts use another word for this: organic for decentralized, coordinated for hub-and-spoke, multi-hub for dandelion, honeycomb for holistic, Twitter for X. It is read as the word that is used here.",
    severity: "warning",
    failing: "hubwright: 1\norganization: { name: Acme, topology: organic }\n",
    mended: "hubwright: 1\norganization: { name: Acme, topology: decentralized }\n"
  },
  HW0220: {
    title: "unknown language",
    explanation:
      "A language is written as a BCP 47 tag whose language is registered, such as `en`, `de-AT` or `zh-Hant`. Market and script follow the language.",
    failing: "hubwright: 1\norganization: { name: Acme, markets: { de: { languages: [german] } } }\n",
    mended: "hubwright: 1\norganization: { name: Acme, markets: { de: { languages: [de] } } }\n"
  },
  HW0221: {
    title: "unknown time zone",
    explanation:
      "A time zone is a name of the IANA database, such as `Europe/Berlin`. Offsets such as `+02:00` have no summer time.",
    failing: model("calendars: { hq: { zone: Europe/Berln, open: { mon: 09:00-17:00 } } }"),
    mended: model("calendars: { hq: { zone: Europe/Berlin, open: { mon: 09:00-17:00 } } }")
  }
} as const satisfies { readonly [code: string]: ReadEntry }

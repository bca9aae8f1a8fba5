import type { Condition } from "../packages/core/src/model/condition.ts"
import type { Intent } from "../packages/core/src/model/vocabulary.ts"
import type { Message } from "../packages/core/src/routing/message.ts"

/** A message, when it arrives and in which crisis. */
export interface Case {
  readonly message: Message
  readonly at: number
  readonly situation?: string
}

/** Tests of a kind of atom, and of each message of a domain that has one of each class, which of the tests hold of it. */
export interface AtomKind {
  readonly name: string
  readonly tests: readonly Condition[]
  readonly cases: readonly { readonly given: Partial<Case>; readonly holds: readonly boolean[] }[]
}

/** A test as it is written, and what it means, said by somebody who has not read how it is evaluated. */
type Meant<Value> = readonly [when: Condition, holds: (value: Value) => boolean]

interface Values<Value, Given> {
  readonly values: readonly Value[]
  /** What says a value in a message. */
  readonly give: (value: Value) => Given
}

const kind = <Value>(
  name: string,
  { values, give }: Values<Value, Partial<Case>>,
  tests: readonly Meant<Value>[]
): AtomKind => ({
  name,
  tests: tests.map(([when]) => when),
  cases: values.map((value) => ({ given: give(value), holds: tests.map(([, holds]) => holds(value)) }))
})

/** A fact of a message that may be absent; a test of what is absent is false, unless it asks for that. */
const fact = <Value extends NonNullable<unknown>>(
  name: string,
  { values, give }: Values<Value, Partial<Message>>,
  tests: readonly (readonly [test: unknown, holds: (value: Value) => boolean])[]
): AtomKind =>
  kind<Value | undefined>(
    name,
    {
      values: [undefined, ...values],
      give: (value) => (value === undefined ? {} : { message: { channel: "x", ...give(value) } })
    },
    [
      ...tests.map(
        ([test, holds]): Meant<Value | undefined> => [{ [name]: test }, (value) => value !== undefined && holds(value)]
      ),
      [{ [name]: { absent: true } }, (value) => value === undefined],
      [{ [name]: { absent: false } }, (value) => value !== undefined]
    ]
  )

/** A set of tags, which is never absent. */
const tagSet = (
  name: string,
  {
    values,
    give
  }: { readonly values: readonly string[]; readonly give: (tags: readonly string[]) => Partial<Message> },
  tests: readonly (readonly [test: unknown, holds: (tags: readonly string[]) => boolean])[]
): AtomKind =>
  kind<readonly string[]>(
    name,
    { values: subsets(values), give: (some) => ({ message: { channel: "x", ...give(some) } }) },
    tests.map(([test, holds]) => [{ [name]: test }, holds])
  )

const subsets = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, index) => ((bits >> index) & 1) === 1))

const steps = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step)

const own = (name: string) => (value: string | number | boolean | readonly string[]) => ({ facts: { [name]: value } })

const has = (tags: readonly string[], ...wanted: readonly string[]) => wanted.some((tag) => tags.includes(tag))

const hourMillis = 3_600_000
/** A week in which Berlin puts its clock forward, and New York has done so before. */
export const dates = { from: Date.UTC(2026, 2, 26), until: Date.UTC(2026, 3, 4) }

/** What a clock on the wall shows. */
const wallClock = (zone: string) => {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" })
  const weekday = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short" })
  return (at: number) => {
    const [date = "", time = ""] = format.format(at).split(" ")
    const [hour = 0, minute = 0] = time.split(":").map(Number)
    return { date, hour: hour + minute / 60, isWeekend: ["Sat", "Sun"].includes(weekday.format(at)) }
  }
}
const [berlin, york] = [wallClock("Europe/Berlin"), wallClock("America/New_York")]

const isInside = {
  hq: (at: number) => {
    const { hour, isWeekend, date } = berlin(at)
    return date !== "2026-04-03" && !isWeekend && hour >= 9 && hour < 17.5
  },
  night: (at: number) => {
    const { hour } = berlin(at)
    return hour >= 22 || hour < 3
  },
  york: (at: number) => {
    const { hour, isWeekend } = york(at)
    return !isWeekend && hour >= 9 && hour < 17
  }
}

interface Shared {
  readonly channel: string
  readonly market: string | undefined
  readonly brand: string | undefined
  readonly products: readonly string[]
}

const brands = new Map([
  ["pan", "acme"],
  ["pot", "acme"],
  ["cup", "zenith"]
])
const sharedBrand = (products: readonly string[]): string | undefined => {
  const found = new Set(products.map((id) => brands.get(id)))
  return found.size === 1 ? [...found][0] : undefined
}
const marketOf = ({ channel, market }: Shared) => (channel === "help" ? "de" : market)
const brandOf = ({ channel, brand, products }: Shared) =>
  channel === "help" ? "zenith" : (brand ?? sharedBrand(products))
const jurisdictions = new Map([
  ["de", ["DE", "EU"]],
  ["us", ["US"]]
])
const jurisdictionsOf = (one: Shared) => jurisdictions.get(marketOf(one) ?? "") ?? ["DE", "EU", "US"]

const shared: readonly Shared[] = ["x", "help", "nowhere"].flatMap((channel) =>
  [undefined, "de", "us"].flatMap((market) =>
    [undefined, "acme", "zenith"].flatMap((brand) =>
      subsets(["pan", "pot", "cup", "bag"]).map((products) => ({ channel, market, brand, products }))
    )
  )
)

/** For each kind of atom that conditions can have: its tests, and messages of every class that they tell apart. */
export const atomKinds: readonly AtomKind[] = [
  fact("vip", { values: [true, false], give: own("vip") }, [
    [true, (value) => value],
    [false, (value) => !value]
  ]),
  fact("tier", { values: ["gold", "silver", "bronze"], give: own("tier") }, [
    ["gold", (value) => value === "gold"],
    [["gold", "silver"], (value) => value !== "bronze"],
    [{ none: ["bronze"] }, (value) => value !== "bronze"]
  ]),
  fact("order", { values: ["", "A", "A-", "A-1", "A-12", "A-2", "B", "B-1", "B-2", "C"], give: own("order") }, [
    ["A-1", (value) => value === "A-1"],
    [["A-1", "B-1"], (value) => value === "A-1" || value === "B-1"],
    [{ prefix: "A-" }, (value) => value.startsWith("A-")],
    [{ prefix: ["A-1", "B"] }, (value) => value.startsWith("A-1") || value.startsWith("B")],
    [{ none: ["A-1"] }, (value) => value !== "A-1"]
  ]),
  fact("score", { values: steps(0, 10, 1), give: own("score") }, [
    [5, (value) => value === 5],
    [[0, 10], (value) => value === 0 || value === 10],
    [{ atLeast: 3 }, (value) => value >= 3],
    [{ above: 2, below: 8 }, (value) => value > 2 && value < 8],
    [{ above: 3, below: 4 }, () => false],
    [{ above: 9 }, (value) => value === 10],
    [{ atMost: 4 }, (value) => value <= 4]
  ]),
  fact("weight", { values: [...steps(-2, 2, 0.125), -1e12, 1e12], give: own("weight") }, [
    [{ atLeast: 0.5 }, (value) => value >= 0.5],
    [{ below: 1 }, (value) => value < 1],
    [{ above: -1, atMost: 1.5 }, (value) => value > -1 && value <= 1.5],
    [{ above: 1, below: 1.5 }, (value) => value > 1 && value < 1.5],
    [[0, 1], (value) => value === 0 || value === 1]
  ]),
  fact("mood", { values: steps(-1, 1, 0.125), give: own("mood") }, [
    [{ below: -0.5 }, (value) => value < -0.5],
    [{ below: -1 }, () => false],
    [{ atLeast: 1 }, (value) => value === 1],
    [{ above: -0.5, below: 0.5 }, (value) => value > -0.5 && value < 0.5]
  ]),
  tagSet("flags", { values: ["a", "b", "c"], give: own("flags") }, [
    ["a", (tags) => has(tags, "a")],
    [["a", "b"], (tags) => has(tags, "a", "b")],
    [{ all: ["a", "b"] }, (tags) => has(tags, "a") && has(tags, "b")],
    [{ any: ["b", "c"], none: ["a"] }, (tags) => has(tags, "b", "c") && !has(tags, "a")],
    [{ none: ["a", "b"] }, (tags) => !has(tags, "a", "b")]
  ]),
  tagSet("labels", { values: ["late", "angry", "other"], give: own("labels") }, [
    ["late", (tags) => has(tags, "late")],
    [{ all: ["late", "angry"] }, (tags) => has(tags, "late") && has(tags, "angry")],
    [{ none: ["angry"] }, (tags) => !has(tags, "angry")]
  ]),
  kind<readonly Intent[]>(
    "intent, a named condition and what is so of the organization",
    {
      values: subsets<Intent>(["question", "complaint", "praise"]),
      give: (intents) => ({ message: { channel: "x", intents } })
    },
    [
      [{ intent: ["question", "praise"] }, (tags) => has(tags, "question", "praise")],
      [{ intent: { all: ["question", "complaint"] } }, (tags) => has(tags, "question") && has(tags, "complaint")],
      [{ is: "grumpy" }, (tags) => has(tags, "complaint") && !has(tags, "praise")],
      [{ regime: "privacy-eu", headcount: { atLeast: 100 } }, () => true],
      [{ serves: "b2b" }, () => false]
    ]
  ),
  fact(
    "language",
    { values: ["en", "en-GB", "de", "de-AT", "de-CH", "DE-ch", "deu", "fr"], give: (language) => ({ language }) },
    [
      ["de", (value) => /^de(-|$)/i.test(value)],
      [["de-AT", "en"], (value) => /^(de-AT|en)(-|$)/i.test(value)],
      [{ none: ["de-CH"] }, (value) => !/^de-CH$/i.test(value)]
    ]
  ),
  fact(
    "stage",
    { values: ["pre-purchase", "purchase", "post-purchase"] as const, give: (stage) => ({ stages: [stage] }) },
    [
      ["post-purchase", (value) => value === "post-purchase"],
      [["pre-purchase", "purchase"], (value) => value !== "post-purchase"]
    ]
  ),
  fact("form", { values: ["post", "comment", "email"] as const, give: (form) => ({ form }) }, [
    [["post", "comment"], (value) => value !== "email"]
  ]),
  fact("visibility", { values: ["public", "private"] as const, give: (visibility) => ({ visibility }) }, [
    ["private", (value) => value === "private"]
  ]),
  fact("customer", { values: ["b2b", "b2c"] as const, give: (customer) => ({ customer }) }, [
    ["b2b", (value) => value === "b2b"]
  ]),
  fact("conversation", { values: ["open"], give: () => ({ conversation: "c-1" }) }, [["open", () => true]]),
  fact(
    "author-kind",
    { values: ["employee", "journalist", "customer"] as const, give: (who) => ({ author: { kind: who } }) },
    [
      ["journalist", (value) => value === "journalist"],
      [{ none: ["employee"] }, (value) => value !== "employee"]
    ]
  ),
  fact("followers", { values: [0, 1, 99, 100, 101, 1e9], give: (followers) => ({ author: { followers } }) }, [
    [{ atLeast: 100 }, (value) => value >= 100],
    [{ above: 0, below: 101 }, (value) => value > 0 && value < 101],
    [{ below: 0 }, () => false],
    [100, (value) => value === 100]
  ]),
  fact("verified", { values: [true, false], give: (verified) => ({ author: { verified } }) }, [
    [true, (value) => value]
  ]),
  kind<readonly string[]>(
    "topic and risk",
    { values: subsets(["recall", "price", "jobs"]), give: (topics) => ({ message: { channel: "x", topics } }) },
    [
      [{ topic: "recall" }, (topics) => has(topics, "recall")],
      [{ topic: { all: ["price", "jobs"] } }, (topics) => has(topics, "price") && has(topics, "jobs")],
      [{ risk: "high" }, (topics) => has(topics, "recall")],
      [{ risk: ["low", "medium"] }, (topics) => !has(topics, "recall") && has(topics, "price", "jobs")],
      [{ risk: "low" }, (topics) => !has(topics, "recall", "price") && has(topics, "jobs")],
      [{ risk: { absent: true } }, (topics) => topics.length === 0]
    ]
  ),
  kind<Shared>(
    "what follows from channel, market, brand and products",
    {
      values: shared,
      give: ({ channel, market, brand, products }) => ({
        message: {
          channel,
          ...(market === undefined ? {} : { market }),
          ...(brand === undefined ? {} : { brand }),
          products
        }
      })
    },
    [
      [{ channel: "help" }, ({ channel }) => channel === "help"],
      [{ channel: { none: ["help"] } }, ({ channel }) => channel === "x"],
      [{ platform: "x" }, ({ channel }) => channel === "x"],
      [{ platform: { absent: true } }, ({ channel }) => channel === "nowhere"],
      [{ purpose: "service" }, ({ channel }) => channel === "help"],
      [{ market: "de" }, (one) => marketOf(one) === "de"],
      [{ market: { absent: true } }, (one) => marketOf(one) === undefined],
      [{ brand: "acme" }, (one) => brandOf(one) === "acme"],
      [{ brand: { none: ["acme"] } }, (one) => brandOf(one) === "zenith"],
      [{ brand: { absent: true } }, (one) => brandOf(one) === undefined],
      [{ product: ["cup", "bag"] }, ({ products }) => has(products, "cup", "bag")],
      [{ jurisdiction: "EU" }, (one) => has(jurisdictionsOf(one), "EU")],
      [{ jurisdiction: { all: ["US", "DE"] } }, (one) => marketOf(one) === undefined]
    ]
  ),
  kind<readonly [channel: string, isLate: boolean]>(
    "operator",
    {
      values: ["x", "help", "nowhere"].flatMap((channel) => [[channel, true] as const, [channel, false] as const]),
      give: ([channel, isLate]) => ({ message: { channel, ...(isLate ? { stages: ["post-purchase"] } : {}) } })
    },
    [
      [{ operator: "hub" }, ([channel]) => channel === "x"],
      [{ operator: "care" }, ([channel, isLate]) => channel === "help" && isLate],
      [{ operator: ["care", "desk"] }, ([channel]) => channel === "help"],
      [{ stage: "post-purchase" }, ([, isLate]) => isLate]
    ]
  ),
  kind<string | undefined>(
    "situation",
    { values: [undefined, "fire", "flood"], give: (situation) => (situation ? { situation } : {}) },
    [
      [{ situation: "fire" }, (value) => value === "fire"],
      [{ situation: { absent: true } }, (value) => value === undefined]
    ]
  ),
  kind<number>(
    "at",
    { values: steps(dates.from, dates.until - hourMillis / 2, hourMillis / 2), give: (at) => ({ at }) },
    [
      [{ at: { inside: "hq" } }, isInside.hq],
      [{ at: { outside: "hq" } }, (at) => !isInside.hq(at)],
      [{ at: { inside: "night" } }, isInside.night],
      [{ at: { inside: "york" } }, isInside.york]
    ]
  )
]

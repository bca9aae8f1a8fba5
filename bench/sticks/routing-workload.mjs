// Deterministic workload: N routing rules + M social messages. No dependencies.
// Rules are an ORDERED list (first match wins); index i has priority N - i.
// Conditions are typed, first-order, serialisable: {fact, op, value}.
export const DOMAIN = {
  platform: [
    "x",
    "instagram",
    "facebook",
    "linkedin",
    "tiktok",
    "youtube",
    "google",
    "trustpilot",
    "reddit",
    "appstore"
  ],
  kind: ["mention", "dm", "comment", "review"],
  language: [
    "en",
    "es",
    "fr",
    "de",
    "pt",
    "it",
    "nl",
    "pl",
    "ja",
    "ko",
    "zh",
    "ar",
    "tr",
    "sv",
    "da",
    "no",
    "fi",
    "cs",
    "ro",
    "hi"
  ],
  region: ["na", "latam", "uki", "dach", "fr", "iberia", "nordics", "benelux", "cee", "mena", "apac", "anz"],
  product: Array.from({ length: 40 }, (_, i) => `product-${i}`),
  topics: Array.from({ length: 60 }, (_, i) => `topic-${i}`),
  keywords: Array.from({ length: 300 }, (_, i) => `kw${i}`),
  filler: Array.from({ length: 1700 }, (_, i) => `w${i}`)
}
export const FOLLOWERS = [100, 500, 1000, 2500, 5000, 10000, 25000, 50000, 100000, 250000, 500000, 1000000]
export const PRIORITY = [10, 20, 30, 40, 50, 60, 70, 75, 80, 85, 90, 95]

export function rng(seed) {
  // mulberry32
  let a = seed >>> 0
  return () => {
    a |= 0
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
const zipf = (n, s) => {
  const w = Array.from({ length: n }, (_, i) => 1 / (i + 1) ** s)
  const t = w.reduce((a, b) => a + b)
  let c = 0
  const cdf = w.map((x) => (c += x / t))
  return {
    p: w.map((x) => x / t),
    draw: (r) => {
      let lo = 0,
        hi = n - 1
      while (lo < hi) {
        const m = (lo + hi) >> 1
        if (cdf[m] < r) lo = m + 1
        else hi = m
      }
      return lo
    }
  }
}
const Z = {
  platform: zipf(10, 0.8),
  kind: zipf(4, 0.7),
  language: zipf(20, 1.1),
  region: zipf(12, 0.6),
  product: zipf(40, 0.6),
  topics: zipf(60, 0.7),
  keywords: zipf(300, 0.5),
  filler: zipf(1700, 1)
}

export function messages(m, seed = 7) {
  const r = rng(seed),
    out = []
  for (let i = 0; i < m; i++) {
    const pick = (k) => DOMAIN[k][Z[k].draw(r())]
    const topics = new Set()
    const nt = Math.floor(r() * r() * 5)
    for (let j = 0; j < nt; j++) topics.add(pick("topics"))
    const words = new Set()
    const nw = 12 + Math.floor(r() * 20)
    for (let j = 0; j < nw; j++) words.add(r() < 0.12 ? pick("keywords") : pick("filler"))
    out.push({
      platform: pick("platform"),
      kind: pick("kind"),
      language: pick("language"),
      region: pick("region"),
      product: pick("product"),
      topics: [...topics],
      words: [...words],
      priority: Math.floor(r() * 100),
      followers: Math.floor(10 ** (1 + r() * 5.5))
    })
  }
  return out
}

// Rules: keep adding conditions until the estimated selectivity <= HIT/n, so that the
// expected number of matching rules per message is about the same at every size
// (bigger tables are more specific, as in real routing tables).
export function rules(n, seed = 11, HIT = 3) {
  const r = rng(seed),
    out = []
  const distinct = (k, c) => {
    const s = new Set()
    while (s.size < c) s.add(r() < 0.5 ? Z[k].draw(r()) : Math.floor(r() * DOMAIN[k].length))
    return [...s]
  }
  const makers = {
    platform: () => {
      const ix = distinct("platform", 1 + Math.floor(r() * 3))
      return [
        { fact: "platform", op: "in", value: ix.map((i) => DOMAIN.platform[i]) },
        ix.reduce((a, i) => a + Z.platform.p[i], 0)
      ]
    },
    kind: () => {
      const ix = distinct("kind", 1 + Math.floor(r() * 2))
      return [{ fact: "kind", op: "in", value: ix.map((i) => DOMAIN.kind[i]) }, ix.reduce((a, i) => a + Z.kind.p[i], 0)]
    },
    language: () => {
      const ix = distinct("language", 1 + Math.floor(r() * 3))
      return [
        { fact: "language", op: "in", value: ix.map((i) => DOMAIN.language[i]) },
        ix.reduce((a, i) => a + Z.language.p[i], 0)
      ]
    },
    region: () => {
      const ix = distinct("region", 1 + Math.floor(r() * 3))
      return [
        { fact: "region", op: "in", value: ix.map((i) => DOMAIN.region[i]) },
        ix.reduce((a, i) => a + Z.region.p[i], 0)
      ]
    },
    product: () => {
      const ix = distinct("product", 1 + Math.floor(r() * 6))
      return [
        { fact: "product", op: "in", value: ix.map((i) => DOMAIN.product[i]) },
        ix.reduce((a, i) => a + Z.product.p[i], 0)
      ]
    },
    topics: () => {
      if (r() < 0.12) {
        const ix = distinct("topics", 2)
        return [{ fact: "topics", op: "containsAll", value: ix.map((i) => DOMAIN.topics[i]) }, 0.004]
      }
      const ix = distinct("topics", 1 + Math.floor(r() * 4))
      return [
        { fact: "topics", op: "containsAny", value: ix.map((i) => DOMAIN.topics[i]) },
        Math.min(0.5, ix.reduce((a, i) => a + Z.topics.p[i], 0) * 0.9)
      ]
    },
    words: () => {
      const ix = distinct("keywords", 2 + Math.floor(r() * 6))
      return [
        { fact: "words", op: "containsAny", value: ix.map((i) => DOMAIN.keywords[i]) },
        Math.min(0.5, ix.reduce((a, i) => a + Z.keywords.p[i], 0) * 2.6)
      ]
    },
    priority: () => {
      const t = PRIORITY[Math.floor(r() * PRIORITY.length)]
      return [{ fact: "priority", op: "gte", value: t }, (100 - t) / 100]
    },
    followers: () => {
      const t = FOLLOWERS[Math.floor(r() * FOLLOWERS.length)]
      return [{ fact: "followers", op: "gte", value: t }, 1 - (Math.log10(t) - 1) / 5.5]
    }
  }
  for (let i = 0; i < n; i++) {
    const target = (HIT / n) * (0.3 + 1.4 * r())
    const facts = Object.keys(makers)
    for (let k = facts.length - 1; k > 0; k--) {
      const j = Math.floor(r() * (k + 1))
      ;[facts[k], facts[j]] = [facts[j], facts[k]]
    }
    const when = []
    let s = 1
    for (const f of facts) {
      if (s <= target || when.length >= 7) break
      const [c, p] = makers[f]()
      when.push(c)
      s *= Math.min(1, p)
    }
    out.push({ id: `r${i}`, when, department: `dept-${i % 24}` })
  }
  return out
}

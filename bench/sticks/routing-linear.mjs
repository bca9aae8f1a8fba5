// Yardstick for routing. Hand-written linear scan over pre-compiled closures. First match wins; returns rule index or -1.
export const test = (c) => {
  const { fact, op, value } = c
  switch (op) {
    case "in": {
      if (value.length === 1) {
        const v = value[0]
        return (m) => m[fact] === v
      }
      const s = new Set(value)
      return (m) => s.has(m[fact])
    }
    case "containsAny": {
      const s = new Set(value)
      return (m) => {
        const a = m[fact]
        for (let i = 0; i < a.length; i++) if (s.has(a[i])) return true
        return false
      }
    }
    case "containsAll":
      return (m) => {
        const a = m[fact]
        for (let i = 0; i < value.length; i++) if (!a.includes(value[i])) return false
        return true
      }
    case "gte":
      return (m) => m[fact] >= value
    case "lt":
      return (m) => m[fact] < value
  }
  throw new Error(op)
}
export function compile(rules) {
  const tests = rules.map((r) => r.when.map(test))
  return (m) => {
    for (let i = 0; i < tests.length; i++) {
      const t = tests[i]
      let ok = true
      for (let j = 0; j < t.length; j++)
        if (!t[j](m)) {
          ok = false
          break
        }
      if (ok) return i
    }
    return -1
  }
}
// Full trace: evaluates every condition of every rule and records it (the "explain everything" cost).
export function compileTrace(rules) {
  const tests = rules.map((r) => r.when.map(test))
  return (m) => {
    const trace = []
    let winner = -1
    for (let i = 0; i < tests.length; i++) {
      const conds = []
      let ok = true
      for (let j = 0; j < tests[i].length; j++) {
        const pass = tests[i][j](m)
        const c = rules[i].when[j]
        conds.push({ fact: c.fact, op: c.op, expected: c.value, actual: m[c.fact], pass })
        ok &&= pass
      }
      if (ok && winner < 0) winner = i
      trace.push({ rule: rules[i].id, matched: ok, conds })
    }
    return { winner, trace }
  }
}
// Compact trace: for each rule, only the index of the FIRST failing condition (Uint8Array), which is
// enough to rebuild a why-not answer lazily.
export function compileCompact(rules) {
  const tests = rules.map((r) => r.when.map(test))
  return (m) => {
    const why = new Uint8Array(tests.length)
    let winner = -1
    for (let i = 0; i < tests.length; i++) {
      const t = tests[i]
      let j = 0
      for (; j < t.length; j++) if (!t[j](m)) break
      why[i] = j
      if (j === t.length && winner < 0) winner = i
    }
    return { winner, why }
  }
}
export const setup = async (rules) => {
  const f = compile(rules)
  return { decide: f }
}

// Yardstick for routing. Practical limit: one flat Int32Array holds every row (two-level: summary words, then words). Rows addressed by offset.
import { test } from "./routing-linear.mjs"
export function compile(rules) {
  const n = rules.length,
    W = (n + 31) >>> 5,
    V = (W + 31) >>> 5,
    STRIDE = V + W
  const rows = []
  const mk = (src) => {
    rows.push(src ? src.slice() : new Int32Array(STRIDE))
    return rows.length - 1
  }
  const set = (r, i) => {
    const b = rows[r],
      w = i >>> 5
    b[V + w] |= 1 << (i & 31)
    b[w >>> 5] |= 1 << (w & 31)
  }
  const kind = new Map()
  for (const r of rules)
    for (const c of r.when) kind.set(c.fact, c.op === "in" ? 0 : c.op === "gte" || c.op === "lt" ? 1 : 2)
  const E = [],
    N = [],
    M = []
  for (const [fact, k] of kind) {
    const by = rules.map((r) => r.when.filter((c) => c.fact === fact))
    const wild = mk()
    by.forEach((cs, i) => {
      if (!cs.length) set(wild, i)
    })
    if (k === 0) {
      const map = new Map()
      by.forEach((cs, i) => {
        if (cs.length)
          for (const v of cs[0].value)
            if (cs.every((c) => c.value.includes(v))) {
              let r = map.get(v)
              if (r === undefined) {
                r = mk(rows[wild])
                map.set(v, r)
              }
              set(r, i)
            }
      })
      E.push({ fact, wild: wild * STRIDE, map: new Map([...map].map(([v, r]) => [v, r * STRIDE])) })
    } else if (k === 1) {
      const points = [...new Set(by.flat().map((c) => c.value))].sort((a, b) => a - b)
      const seg = []
      for (let s = 0; s <= points.length; s++) {
        const r = mk()
        const probe = s === 0 ? -Infinity : points[s - 1]
        by.forEach((cs, i) => {
          if (cs.every((c) => (c.op === "gte" ? probe >= c.value : probe < c.value))) set(r, i)
        })
        seg.push(r * STRIDE)
      }
      N.push({ fact, points: Float64Array.from(points), seg: Int32Array.from(seg) })
    } else {
      const map = new Map()
      by.forEach((cs, i) => {
        if (cs.length)
          for (const v of cs[0].op === "containsAll" ? cs[0].value.slice(0, 1) : cs[0].value) {
            let r = map.get(v)
            if (r === undefined) {
              r = mk()
              map.set(v, r)
            }
            set(r, i)
          }
      })
      M.push({ fact, wild: wild * STRIDE, map: new Map([...map].map(([v, r]) => [v, r * STRIDE])) })
    }
  }
  const B = new Int32Array(rows.length * STRIDE)
  for (const [k, r] of rows.entries()) B.set(r, k * STRIDE)
  rows.length = 0
  const residual = rules.map((r) => {
    const t = r.when
      .filter(
        (c, i) => c.op === "containsAll" || (c.op === "containsAny" && r.when.findIndex((d) => d.fact === c.fact) !== i)
      )
      .map(test)
    return t.length ? t : null
  })
  const S = E.length + N.length,
    off = new Int32Array(S),
    moff = new Int32Array(M.length * 64),
    mend = new Int32Array(M.length)
  const conj = (at) => {
    let x = -1
    for (let k = 0; k < M.length && x !== 0; k++) {
      let j = k * 64,
        o = B[moff[j] + at]
      const e = mend[k]
      for (j++; j < e; j++) o |= B[moff[j] + at]
      x &= o
    }
    for (let k = 0; k < S && x !== 0; k++) x &= B[off[k] + at]
    return x
  }
  return (m) => {
    let k = 0
    for (let j = 0; j < E.length; j++, k++) {
      const f = E[j]
      const r = f.map.get(m[f.fact])
      off[k] = r === undefined ? f.wild : r
    }
    for (let j = 0; j < N.length; j++, k++) {
      const f = N[j],
        p = f.points,
        v = m[f.fact]
      let i = 0
      while (i < p.length && p[i] <= v) i++
      off[k] = f.seg[i]
    }
    for (let j = 0; j < M.length; j++) {
      const f = M[j],
        a = m[f.fact],
        map = f.map
      let e = j * 64
      moff[e++] = f.wild
      for (let i = 0; i < a.length; i++) {
        const r = map.get(a[i])
        if (r !== undefined && e < j * 64 + 64) moff[e++] = r
      }
      mend[j] = e
    }
    for (let v = 0; v < V; v++) {
      let s = conj(v)
      while (s !== 0) {
        const w = v * 32 + 31 - Math.clz32(s & -s)
        s &= s - 1
        let x = conj(V + w)
        while (x !== 0) {
          const i = w * 32 + 31 - Math.clz32(x & -x)
          x &= x - 1
          const res = residual[i]
          if (res === null) return i
          let ok = true
          for (let j = 0; j < res.length; j++)
            if (!res[j](m)) {
              ok = false
              break
            }
          if (ok) return i
        }
      }
    }
    return -1
  }
}
export const setup = async (rules) => ({ decide: compile(rules) })

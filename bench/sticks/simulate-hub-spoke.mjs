// Yardstick for simulation speed: a hand-written event loop over typed arrays, hub-and-spoke Jackson network.
// 4 spokes (3 servers each) and a hub (4 servers), mu = 1, external Poisson rate 2 per spoke, 10 % high and 90 % normal priority
// (non-preemptive), spoke -> hub 0.35, hub -> each spoke 0.05. Exact mean time in system: 2.30193168 (Jackson 1957).
// sfc32: 4x32-bit state, ~2^128 average period, passes PractRand; 53-bit doubles from two outputs
function sfc32(seed) {
  let a = seed | 0,
    b = 0x9e3779b9 | 0,
    c = 0x243f6a88 | 0,
    d = 1
  const n = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return t
  }
  for (let i = 0; i < 15; i++) n()
  return () => {
    const h = n() >>> 5,
      l = n() >>> 6
    return (h * 67108864 + l + 0.5) * 1.1102230246251565e-16
  }
}
// event calendar, structure of arrays, binary heap keyed by (time, seq); payload int32
class Calendar {
  constructor(cap = 1024) {
    this.t = new Float64Array(cap)
    this.s = new Float64Array(cap)
    this.p = new Int32Array(cap)
    this.n = 0
    this.seq = 0
    this.now = 0
    this.executed = 0
  }
  grow() {
    const c = this.t.length * 2
    for (const k of ["t", "s", "p"]) {
      const a = new this[k].constructor(c)
      a.set(this[k])
      this[k] = a
    }
  }
  push(time, payload) {
    if (this.n === this.t.length) this.grow()
    const t = this.t,
      s = this.s,
      p = this.p
    let i = this.n++
    const q = this.seq++
    while (i > 0) {
      const j = (i - 1) >> 1
      if (t[j] < time || (t[j] === time && s[j] < q)) break
      t[i] = t[j]
      s[i] = s[j]
      p[i] = p[j]
      i = j
    }
    t[i] = time
    s[i] = q
    p[i] = payload
  }
  pop() {
    const t = this.t,
      s = this.s,
      p = this.p
    const r = p[0]
    this.now = t[0]
    this.executed++
    const n = --this.n
    if (n > 0) {
      const time = t[n],
        q = s[n],
        v = p[n]
      let i = 0
      for (;;) {
        let j = 2 * i + 1
        if (j >= n) break
        const k = j + 1
        if (k < n && (t[k] < t[j] || (t[k] === t[j] && s[k] < s[j]))) j = k
        if (time < t[j] || (time === t[j] && q < s[j])) break
        t[i] = t[j]
        s[i] = s[j]
        p[i] = p[j]
        i = j
      }
      t[i] = time
      s[i] = q
      p[i] = v
    }
    return r
  }
}

/** Runs so many messages through the network, and gives their mean time in it. */
export const run = (N) => {
  const u = sfc32(1),
    ex = (r) => -Math.log(u()) / r
  const cap = [4, 3, 3, 3, 3]
  const cal = new Calendar(64)
  let M = 1024
  let born = new Float64Array(M),
    since = new Float64Array(M),
    node = new Int8Array(M),
    cls = new Int8Array(M),
    nx = new Int32Array(M),
    free = 0
  for (let i = 0; i < M; i++) nx[i] = i + 1 < M ? i + 1 : -1
  const grow = () => {
    const o = M
    M *= 2
    const g = (a) => {
      const b = new a.constructor(M)
      b.set(a)
      return b
    }
    born = g(born)
    since = g(since)
    node = g(node)
    cls = g(cls)
    nx = g(nx)
    for (let i = o; i < M; i++) nx[i] = i + 1 < M ? i + 1 : -1
    free = o
  }
  const busy = new Int32Array(5),
    qh = new Int32Array(10).fill(-1),
    qt = new Int32Array(10).fill(-1)
  let made = 0,
    done = 0,
    sT = 0
  const sw = [0, 0],
    nw = [0, 0]
  const arrive = (i, k, now) => {
    node[i] = k
    since[i] = now
    nx[i] = -1
    if (busy[k] < cap[k]) {
      busy[k]++
      nw[cls[i]]++
      cal.push(now + ex(1), i)
    } else {
      const q = 2 * k + cls[i]
      if (qt[q] < 0) qh[q] = i
      else nx[qt[q]] = i
      qt[q] = i
    }
  }
  cal.push(ex(8), -1)
  while (cal.n > 0) {
    const p = cal.pop(),
      now = cal.now
    if (p < 0) {
      made++
      if (made < N) cal.push(now + ex(8), -1)
      if (free < 0) grow()
      const i = free
      free = nx[i]
      born[i] = now
      cls[i] = u() < 0.1 ? 0 : 1
      arrive(i, 1 + ((u() * 4) | 0), now)
    } else {
      const k = node[p]
      let q = 2 * k
      if (qh[q] < 0) q++
      const i = qh[q]
      if (i >= 0) {
        qh[q] = nx[i]
        if (qh[q] < 0) qt[q] = -1
        sw[q & 1] += now - since[i]
        nw[q & 1]++
        cal.push(now + ex(1), i)
      } else busy[k]--
      const r = u()
      if (k > 0 ? r < 0.35 : r < 0.2) arrive(p, k > 0 ? 0 : 1 + ((r / 0.05) | 0), now)
      else {
        sT += now - born[p]
        done++
        nx[p] = free
        free = p
      }
    }
  }

  return sT / done
}

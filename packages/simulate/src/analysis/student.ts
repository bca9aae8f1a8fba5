import { exp, ln, lnGamma } from "../random/elementary.ts"
import { normalQuantile } from "../random/normal.ts"

const precision = 1e-15
const tiny = 1e-300

/**
 * The share of a beta distribution that lies below `x`: the regularized incomplete beta function I_x(a, b), to about 13
 * digits. By its continued fraction (Abramowitz and Stegun 26.5.8, evaluated by Lentz's method), from whichever side it
 * converges fast.
 */
export const betaShare = (a: number, b: number, x: number): number => {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShare(b, a, 1 - x)
  const front = exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * ln(x) + b * ln(1 - x)) / a
  let c = 1
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / notZero(1 + even * d)
    c = notZero(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / notZero(1 + odd * d)
    c = notZero(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < precision) break
  }
  return front * fraction
}

const notZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)

/** The share of Student's distribution with so many degrees of freedom that lies below a value. */
export const studentShare = (value: number, degrees: number): number => {
  const tail = betaShare(degrees / 2, 0.5, degrees / (degrees + value * value)) / 2
  return value < 0 ? tail : 1 - tail
}

/**
 * The quantile of Student's distribution: the value below which a share lies. Degrees of freedom need not be whole. By
 * bisection of the distribution function from a bracket around the normal quantile.
 */
export const studentQuantile = (share: number, degrees: number): number => {
  if (share === 0.5) return 0
  if (share < 0.5) return -studentQuantile(1 - share, degrees)
  let low = 0
  let high = Math.max(1, 2 * normalQuantile(share))
  while (studentShare(high, degrees) < share) high *= 2
  for (let step = 0; step < 200 && high - low > 1e-14 * high; step++) {
    const middle = (low + high) / 2
    if (studentShare(middle, degrees) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

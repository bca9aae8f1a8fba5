import { exp, ln, lnGamma } from "./elementary.ts"
import { normalQuantile } from "./normal.ts"

const precision = 1e-15
const mostTerms = 10_000

/**
 * The gamma distribution function P(a, x): the share of a gamma distribution of shape `a` and scale 1 that lies below
 * `x`, to about 14 digits. By its series where x < a + 1, else by the continued fraction of its complement (Abramowitz
 * and Stegun 6.5.29 and 6.5.31, evaluated by Lentz's method).
 */
export const gammaShare = (shape: number, x: number): number => {
  if (x <= 0) return 0
  const front = exp(shape * ln(x) - x - lnGamma(shape))
  if (x < shape + 1) {
    let term = 1 / shape
    let sum = term
    for (let n = 1; n < mostTerms && term > sum * precision; n++) {
      term *= x / (shape + n)
      sum += term
    }
    return front * sum
  }
  const tiny = 1e-300
  let b = x + 1 - shape
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < mostTerms; n++) {
    const a = -n * (n - shape)
    b += 2
    d = a * d + b
    d = 1 / (Math.abs(d) < tiny ? tiny : d)
    c = b + a / c
    if (Math.abs(c) < tiny) c = tiny
    const factor = d * c
    fraction *= factor
    if (Math.abs(factor - 1) < precision) break
  }
  return 1 - front * fraction
}

/**
 * The quantile of a gamma distribution of scale 1: where `gammaShare(shape, x)` is the share, which lies between 0 and
 * 1. From Wilson and Hilferty's approximation (1931) by Halley's method, held inside a bracket that shrinks.
 */
export const gammaQuantile = (shape: number, share: number): number => {
  const lnFront = lnGamma(shape)
  let low = 0
  let high = Number.POSITIVE_INFINITY
  let x = firstGuess(shape, share, lnFront)
  for (let step = 0; step < 100; step++) {
    const excess = gammaShare(shape, x) - share
    if (excess < 0) low = x
    else high = x
    const density = exp((shape - 1) * ln(x) - x - lnFront)
    const newton = excess / density
    const halley = newton / (1 - 0.5 * Math.min(1, newton * ((shape - 1) / x - 1)))
    const next = x - halley
    const inside = next > low && next < high ? next : high < Number.POSITIVE_INFINITY ? (low + high) / 2 : 2 * x
    if (Math.abs(inside - x) <= 1e-14 * x) return inside
    x = inside
  }
  return x
}

const firstGuess = (shape: number, share: number, lnFront: number): number => {
  if (shape > 1) {
    const spread = 1 / (9 * shape)
    const root = 1 - spread + normalQuantile(share) * Math.sqrt(spread)
    if (root > 0.1) return shape * root * root * root
  }
  // near 0 the distribution function is x^a / Γ(a+1)
  const near = exp((ln(share) + lnFront + ln(shape)) / shape)
  return near > 0 && near < shape + 1 ? near : Math.max(1e-300, -ln(1 - share))
}

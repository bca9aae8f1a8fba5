import type { Distribution } from "@hubwright/core"
import { type DurationText, elapsedMinutes, parseDuration } from "@hubwright/core/time"
import type { Draws } from "./draws.ts"
import { exp, ln, takeLn } from "./elementary.ts"
import { gammaQuantile } from "./gamma.ts"
import { normalQuantile } from "./normal.ts"

/** A distribution of lengths of time made ready to be drawn from, in minutes. */
export interface Sampler {
  readonly meanMinutes: number
  /** The time below which a share of the distribution lies: of a share drawn evenly from (0, 1), a draw. Never falls. */
  readonly quantile: (share: number) => number
  /** The same of the share that was drawn first, into `minutes`: what a call gives back can be made an object on the heap. */
  readonly draw: Draw
}

type Draw = (draws: Pick<Draws, "first" | "minutes" | "cell">) => void

const sampler = (meanMinutes: number, draw: Draw): Sampler => ({
  meanMinutes,
  draw,
  quantile: (share) => {
    const draws = { first: share, minutes: 0, cell: new Float64Array(1) }
    draw(draws)
    return draws.minutes
  }
})

/**
 * Makes a distribution ready. All are drawn by inversion, one share a draw, so that two models which draw alike stay as
 * close as they can. Open minutes and hours are minutes and hours, business and calendar days are days of 24 hours.
 */
export const compileDistribution = (distribution: Distribution): Sampler => {
  if (typeof distribution === "string") return constant(minutesOf(distribution))
  if ("constant" in distribution) return constant(minutesOf(distribution.constant))
  if ("exponential" in distribution) return exponential(minutesOf(distribution.exponential.mean))
  if ("erlang" in distribution) {
    const { mean, phases } = distribution.erlang
    return gamma(minutesOf(mean), phases)
  }
  if ("gamma" in distribution) {
    const { mean, cv } = distribution.gamma
    return gamma(minutesOf(mean), 1 / (cv * cv))
  }
  if ("lognormal" in distribution) return lognormal(minutesOf(distribution.lognormal.mean), distribution.lognormal.cv)
  if ("uniform" in distribution)
    return uniform(minutesOf(distribution.uniform.min), minutesOf(distribution.uniform.max))
  if ("hyperexponential" in distribution)
    return hyperexponential(
      distribution.hyperexponential.map(({ share, mean }) => ({ share, meanMinutes: minutesOf(mean) }))
    )
  return empirical(distribution.empirical.map(minutesOf))
}

/** The same distribution with every length of time multiplied. */
export const scaled = (given: Sampler, factor: number): Sampler =>
  factor === 1
    ? given
    : sampler(given.meanMinutes * factor, (draws) => {
        given.draw(draws)
        draws.minutes *= factor
      })

/** The minutes of a duration; 0 where the text is none. */
export const minutesOf = (text: DurationText): number => {
  const duration = parseDuration(text)
  if (duration === undefined) return 0
  switch (duration.unit) {
    case "openMinutes":
      return duration.amount
    case "openHours":
      return duration.amount * 60
    default:
      return elapsedMinutes(duration) ?? duration.amount * 1440
  }
}

const constant = (minutes: number): Sampler =>
  sampler(minutes, (draws) => {
    draws.minutes = minutes
  })

const exponential = (mean: number): Sampler =>
  sampler(mean, (draws) => {
    draws.cell[0] = 1 - draws.first
    takeLn(draws.cell)
    draws.minutes = -mean * (draws.cell[0] ?? 0)
  })

const gamma = (mean: number, shape: number): Sampler => {
  if (shape === 1) return exponential(mean)
  const scale = mean / shape
  return sampler(mean, (draws) => {
    draws.minutes = scale * gammaQuantile(shape, draws.first)
  })
}

const lognormal = (mean: number, cv: number): Sampler => {
  const variance = ln(1 + cv * cv)
  const deviation = Math.sqrt(variance)
  const factor = mean * exp(-variance / 2)
  return sampler(mean, (draws) => {
    draws.minutes = factor * exp(deviation * normalQuantile(draws.first))
  })
}

const uniform = (min: number, max: number): Sampler =>
  sampler((min + max) / 2, (draws) => {
    draws.minutes = min + (max - min) * draws.first
  })

interface Phase {
  readonly share: number
  readonly meanMinutes: number
}

/** Newton's method on the share that lies above, which is convex and falls: from 0 it never oversteps. */
const hyperexponential = (given: readonly Phase[]): Sampler => {
  const whole = given.reduce((sum, { share }) => sum + share, 0)
  const phases = given.map(({ share, meanMinutes }) => ({ share: share / whole, meanMinutes }))
  const waiting = phases.filter(({ meanMinutes }) => meanMinutes > 0)
  const mean = phases.reduce((sum, phase) => sum + phase.share * phase.meanMinutes, 0)
  return sampler(mean, (draws) => {
    let minutes = 0
    for (let step = 0; step < 200; step++) {
      let above = 0
      let slope = 0
      for (const phase of waiting) {
        const part = phase.share * exp(-minutes / phase.meanMinutes)
        above += part
        slope += part / phase.meanMinutes
      }
      const next = minutes + (above - (1 - draws.first)) / slope
      if (!(next > minutes * (1 + 1e-14))) break
      minutes = next
    }
    draws.minutes = minutes
  })
}

const empirical = (minutes: readonly number[]): Sampler => {
  const sorted = Float64Array.from(minutes).sort()
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length
  return sampler(mean, (draws) => {
    draws.minutes = sorted[Math.floor(draws.first * sorted.length)] ?? 0
  })
}

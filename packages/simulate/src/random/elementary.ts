const ln2High = 0.6931471803691238
const ln2Low = 1.9082149292705877e-10
const squareRootTwo = Math.SQRT2

/** 2 to a whole power, exactly where it can be written. */
const powerOfTwo = (exponent: number): number => {
  let power = 1
  let factor = exponent < 0 ? 0.5 : 2
  for (let left = Math.abs(exponent); left > 0; left >>>= 1) {
    if (left & 1) power *= factor
    factor *= factor
  }
  return power
}

/** A number and its bits, to look at its exponent; the half with it lies where the machine has it. */
const number = new Float64Array([1])
const words = new Int32Array(number.buffer)
const highWord = words[0] === 0 ? 1 : 0

const leastNormal = 2.2250738585072014e-308

/** By the exponent of a number as it is written: what brings it into [1, 2). */
const scales = Float64Array.from({ length: 2047 }, (_, exponent) => powerOfTwo(1023 - exponent))

/**
 * Replaces the one number of an array, so that nothing is put on the heap for a call, by its natural logarithm, the same bits on every engine: only additions, multiplications and
 * divisions, in fixed order. Off by less than one unit in the last place. Of 0 it is negative infinity, of negative numbers
 * not a number.
 *
 * The method is that of Sun's fdlibm (`e_log.c`): the number is brought into [√½, √2) by powers of two, and there
 * ln(1+f) is taken from a polynomial in s = f / (2+f).
 */
export const takeLn = (cell: Float64Array): void => {
  const value = cell[0] ?? 0
  if (!(value >= leastNormal && value <= Number.MAX_VALUE)) {
    cell[0] = lnAtEnds(value)
    return
  }
  number[0] = value
  const high = words[highWord] ?? 0
  let mantissa = value * (scales[high >> 20] ?? 0)
  let exponent = (high >> 20) - 1023
  if (mantissa >= squareRootTwo) {
    mantissa *= 0.5
    exponent += 1
  }
  const f = mantissa - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373))
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)))
  const halfSquare = 0.5 * f * f
  cell[0] = exponent * ln2High - (halfSquare - (s * (halfSquare + (even + odd)) + exponent * ln2Low) - f)
}

const only = new Float64Array(1)

/** The natural logarithm, as {@link takeLn} takes it. */
export const ln = (value: number): number => {
  only[0] = value
  takeLn(only)
  return only[0]
}

/** The logarithm of what has no mantissa to take: numbers so small that they are written with fewer digits, and others. */
const lnAtEnds = (value: number): number => {
  if (value > 0 && value < leastNormal) return ln(value * 18014398509481984) - 54 * (ln2High + ln2Low)
  return value === 0 ? Number.NEGATIVE_INFINITY : value > 0 ? value : Number.NaN
}

/**
 * e to a power, the same bits on every engine. Off by less than one unit in the last place; above 709.78 it is infinite,
 * below -745.13 it is 0.
 *
 * The method is that of Sun's fdlibm (`e_exp.c`): e^x = 2^k · e^r with |r| ≤ ln 2 / 2, and e^r from a rational function.
 */
export const exp = (value: number): number => {
  if (Number.isNaN(value)) return value
  if (value > 709.782712893384) return Number.POSITIVE_INFINITY
  if (value < -745.1332191019411) return 0
  const k = Math.round(value * Math.LOG2E)
  const high = value - k * ln2High
  const low = k * ln2Low
  const r = high - low
  const t = r * r
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))))
  const y = 1 - (low - (r * c) / (2 - c) - high)
  // two factors, because 2^k alone can be too small or too large to be written
  const half = Math.trunc(k / 2)
  return y * powerOfTwo(half) * powerOfTwo(k - half)
}

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7
]
const lnRootTwoPi = 0.9189385332046727

/**
 * The logarithm of the gamma function of a positive number, to about 14 digits.
 *
 * Lanczos (1964) with g = 7 and nine coefficients; small arguments by Γ(x) = Γ(x+1) / x.
 */
export const lnGamma = (value: number): number => {
  if (value < 0.5) return lnGamma(value + 1) - ln(value)
  const x = value - 1
  let sum = 0.9999999999998099
  for (const [index, coefficient] of lanczos.entries()) sum += coefficient / (x + index + 1)
  const t = x + 7.5
  return lnRootTwoPi + (x + 0.5) * ln(t) - t + ln(sum)
}

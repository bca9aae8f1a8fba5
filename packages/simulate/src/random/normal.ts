import { ln } from "./elementary.ts"

/** A polynomial, its coefficients from the highest power down. */
const polynomial = (x: number, coefficients: readonly number[]): number => {
  let value = 0
  for (const coefficient of coefficients) value = value * x + coefficient
  return value
}

const nearNumerator = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665
]
const nearDenominator = [
  5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1
]
const farNumerator = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835
]
const farDenominator = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1
]
const tailNumerator = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103
]
const tailDenominator = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1
]

/**
 * The standard normal quantile: the value below which a share of the distribution lies, for shares between 0 and 1, to
 * about 16 digits.
 *
 * Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution" (Applied Statistics 37, 1988), PPND16.
 */
export const normalQuantile = (share: number): number => {
  const q = share - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(r, nearNumerator)) / polynomial(r, nearDenominator)
  }
  const tail = q < 0 ? share : 1 - share
  if (!(tail > 0)) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const r = Math.sqrt(-ln(tail))
  const size =
    r <= 5
      ? polynomial(r - 1.6, farNumerator) / polynomial(r - 1.6, farDenominator)
      : polynomial(r - 5, tailNumerator) / polynomial(r - 5, tailDenominator)
  return q < 0 ? -size : size
}

/**
 * What a block is drawn from and what was drawn. Changed in place, because a simulation draws millions.
 * The counter, `c0` to `c3`, says where in a sequence a block stands; the key, `k0` to `k3`, which of 2¹²⁸ sequences it
 * is; `w0` to `w3` are the words drawn, as signed integers. All are of 32 bits.
 */
export interface Register {
  c0: number
  c1: number
  c2: number
  c3: number
  k0: number
  k1: number
  k2: number
  k3: number
  w0: number
  w1: number
  w2: number
  w3: number
}

/** A register of which everything is 0 but the first two words of the key. */
export const registerOf = (k0: number, k1: number): Register => ({
  c0: 0,
  c1: 0,
  c2: 0,
  c3: 0,
  k0: k0 | 0,
  k1: k1 | 0,
  k2: 0,
  k3: 0,
  w0: 0,
  w1: 0,
  w2: 0,
  w3: 0
})

/** What is added to the exclusive or of the key, so that a key of zeros is as good as any. */
const parity = 0x1bd11bda

/**
 * Threefry 4×32-20: draws a block of four words that depends on the counter and the key alone, so any block can be drawn
 * in any order. It is made of additions, rotations and exclusive ors, which JavaScript has on 32 bits; the multiplications of
 * Philox, of the same authors, it has not. Its outputs pass BigCrush, with 12 of the 20 rounds, too.
 *
 * Salmon, Moraes, Dror and Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3" (SC 2011); tested on the known answers of
 * their Random123 library.
 */
export const threefry = (register: Register): void => {
  let k0 = register.k0 | 0
  let k1 = register.k1 | 0
  let k2 = register.k2 | 0
  let k3 = register.k3 | 0
  let k4 = parity ^ k0 ^ k1 ^ k2 ^ k3
  let x0 = (register.c0 + k0) | 0
  let x1 = (register.c1 + k1) | 0
  let x2 = (register.c2 + k2) | 0
  let x3 = (register.c3 + k3) | 0
  // two mixes a round, and after every fourth round the key, each time beginning one word further on
  for (let part = 1; part <= 5; part++) {
    if (part % 2 === 1) {
      x0 = (x0 + x1) | 0
      x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0
      x2 = (x2 + x3) | 0
      x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2
      x0 = (x0 + x3) | 0
      x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0
      x2 = (x2 + x1) | 0
      x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2
      x0 = (x0 + x1) | 0
      x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0
      x2 = (x2 + x3) | 0
      x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2
      x0 = (x0 + x3) | 0
      x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0
      x2 = (x2 + x1) | 0
      x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2
    } else {
      x0 = (x0 + x1) | 0
      x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0
      x2 = (x2 + x3) | 0
      x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2
      x0 = (x0 + x3) | 0
      x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0
      x2 = (x2 + x1) | 0
      x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2
      x0 = (x0 + x1) | 0
      x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0
      x2 = (x2 + x3) | 0
      x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2
      x0 = (x0 + x3) | 0
      x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0
      x2 = (x2 + x1) | 0
      x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2
    }
    const used = k0
    k0 = k1
    k1 = k2
    k2 = k3
    k3 = k4
    k4 = used
    x0 = (x0 + k0) | 0
    x1 = (x1 + k1) | 0
    x2 = (x2 + k2) | 0
    x3 = (x3 + k3 + part) | 0
  }
  register.w0 = x0
  register.w1 = x1
  register.w2 = x2
  register.w3 = x3
}

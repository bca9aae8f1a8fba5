/** A point in pixels, `y` downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

const tau = 6.283185307179586

/** The sine of an eighth of a turn at most, by its series: only products and sums, so that every engine gives the same bits. */
const sineOfSmall = (angle: number): number => {
  const square = angle * angle
  let term = angle
  let sum = angle
  for (let n = 2; n <= 18; n += 2) {
    term *= -square / (n * (n + 1))
    sum += term
  }
  return sum
}

const cosineOfSmall = (angle: number): number => {
  const square = angle * angle
  let term = 1
  let sum = 1
  for (let n = 1; n <= 17; n += 2) {
    term *= -square / (n * (n + 1))
    sum += term
  }
  return sum
}

/** The point on the unit circle after so many turns clockwise from the top: 0 is above, a quarter is right. */
export const unitPoint = (turns: number): Point => {
  const part = turns - Math.floor(turns)
  const quarter = Math.round(part * 4)
  const angle = (part - quarter / 4) * tau
  const [sine, cosine] = [sineOfSmall(angle), cosineOfSmall(angle)]
  switch (quarter % 4) {
    case 0:
      return { x: sine, y: -cosine }
    case 1:
      return { x: cosine, y: sine }
    case 2:
      return { x: -sine, y: cosine }
    default:
      return { x: -cosine, y: -sine }
  }
}

/** The point at a distance from a center, so many turns clockwise from above it. */
export const pointAround = (center: Point, radius: number, turns: number): Point => {
  const { x, y } = unitPoint(turns)
  return { x: center.x + radius * x, y: center.y + radius * y }
}

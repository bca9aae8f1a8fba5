import { scaleSqrt } from "d3-scale"
import type { Dot } from "./scene.ts"

/** The radius of each unit's dot: its area grows with its people. Who is not counted, or too few to be shown, has the least. */
export const dotSizes = (
  dots: readonly Dot[],
  range: { readonly least: number; readonly most: number }
): ((dot: Dot) => number) => {
  const most = Math.max(1, ...dots.map(({ people }) => people ?? 0))
  const radius = scaleSqrt().domain([0, most]).range([0, range.most])
  return ({ people }) => Math.max(range.least, people === undefined ? 0 : radius(people))
}

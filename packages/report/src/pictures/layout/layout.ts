import type { Point } from "../circle.ts"
import type { Side, UnitBlock } from "../unit-block.ts"

/** A unit that is to be placed: its dot's radius and what is written by it. */
export interface Sized {
  readonly id: string
  readonly radius: number
  readonly block: UnitBlock
}

/** Where a unit's dot is, and on which side of it its block. */
export interface Place extends Point {
  readonly side: Side
  readonly unit: Sized
  /** How far from the middle of its dot a block to the right begins, in pixels; at its edge unless told. */
  readonly indent?: number
}

/** Where all units are. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly places: ReadonlyMap<string, Place>
  /** How ties run: straight; bowed towards the middle of their group; or bowed to the left, out of a list. */
  readonly bow: "straight" | "inward" | "leftward"
  /** The middle that ties are bowed towards, by unit. */
  readonly middles: ReadonlyMap<string, Point>
}

/** The room a unit takes in a column, in pixels: its block or its dot, and air. */
export const rowHeight = ({ block, radius }: Sized): number => Math.max(block.height, 2 * radius, 15) + 9

/** The half width of an ellipse of half width 1 at a height between -1 and 1. */
export const bulge = (height: number): number => Math.sqrt(Math.max(0, 1 - height * height))

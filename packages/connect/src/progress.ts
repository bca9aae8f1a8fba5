import type { Cursor } from "./connector.ts"

/** A place in the order of what arrived. */
export interface Place {
  readonly cursor: Cursor
  isSettled: boolean
}

/** How far everything is settled, although it may be settled in any order. */
export interface Progress {
  readonly enter: (cursor: Cursor) => Place
  /** Settles a place; gives the cursor behind which reading may go on, where that moved. */
  readonly settle: (place: Place) => Cursor | undefined
}

/** Nothing has arrived yet. */
export const makeProgress = (): Progress => {
  const open: Place[] = []
  return {
    enter: (cursor) => {
      const place = { cursor, isSettled: false }
      open.push(place)
      return place
    },
    settle: (place) => {
      place.isSettled = true
      const first = open.findIndex(({ isSettled }) => !isSettled)
      const done = open.splice(0, first === -1 ? open.length : first)
      return done.at(-1)?.cursor
    }
  }
}

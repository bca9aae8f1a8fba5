/**
 * What is to happen when: events in order of time, those of one time in the order in which they were put down. A
 * four-way heap in typed arrays, so that nothing is allocated for an event. Times are minutes; what happens is a whole
 * number, and so is the stamp by which an event that no longer holds can be told.
 */
export interface Agenda {
  times: Float64Array
  /** The order in which events were put down. */
  turns: Float64Array
  whats: Int32Array
  stamps: Int32Array
  size: number
  nextTurn: number
  /** The event taken last. */
  time: number
  what: number
  stamp: number
}

/** An agenda with nothing on it. */
export const emptyAgenda = (capacity = 256): Agenda => ({
  times: new Float64Array(capacity),
  turns: new Float64Array(capacity),
  whats: new Int32Array(capacity),
  stamps: new Int32Array(capacity),
  size: 0,
  nextTurn: 0,
  time: 0,
  what: 0,
  stamp: 0
})

/** An array of twice the length that begins with the same values. */
export const doubled = <Values extends Float64Array | Int32Array>(values: Values, make: (length: number) => Values) => {
  const longer = make(values.length * 2)
  longer.set(values)
  return longer
}

const grow = (agenda: Agenda): void => {
  agenda.times = doubled(agenda.times, (length) => new Float64Array(length))
  agenda.turns = doubled(agenda.turns, (length) => new Float64Array(length))
  agenda.whats = doubled(agenda.whats, (length) => new Int32Array(length))
  agenda.stamps = doubled(agenda.stamps, (length) => new Int32Array(length))
}

/** Puts down an event: what happens, and the stamp to know it by. */
export const putDown = (agenda: Agenda, time: number, { what, stamp }: { what: number; stamp: number }): void => {
  if (agenda.size === agenda.times.length) grow(agenda)
  const { times, turns, whats, stamps } = agenda
  const turn = agenda.nextTurn++
  let place = agenda.size++
  while (place > 0) {
    const parent = (place - 1) >> 2
    const parentTime = times[parent] ?? 0
    if (parentTime <= time) break
    times[place] = parentTime
    turns[place] = turns[parent] ?? 0
    whats[place] = whats[parent] ?? 0
    stamps[place] = stamps[parent] ?? 0
    place = parent
  }
  times[place] = time
  turns[place] = turn
  whats[place] = what
  stamps[place] = stamp
}

/** Takes the next event: its time, what happens and its stamp are then in the agenda. False where there is none. */
export const takeNext = (agenda: Agenda): boolean => {
  if (agenda.size === 0) return false
  const { times, turns, whats, stamps } = agenda
  agenda.time = times[0] ?? 0
  agenda.what = whats[0] ?? 0
  agenda.stamp = stamps[0] ?? 0
  const size = --agenda.size
  if (size === 0) return true
  const time = times[size] ?? 0
  const turn = turns[size] ?? 0
  const what = whats[size] ?? 0
  const stamp = stamps[size] ?? 0
  let place = 0
  for (;;) {
    const first = 4 * place + 1
    if (first >= size) break
    const last = Math.min(first + 4, size)
    let least = first
    let leastTime = times[first] ?? 0
    for (let child = first + 1; child < last; child++) {
      const childTime = times[child] ?? 0
      if (childTime < leastTime || (childTime === leastTime && (turns[child] ?? 0) < (turns[least] ?? 0))) {
        least = child
        leastTime = childTime
      }
    }
    if (time < leastTime || (time === leastTime && turn < (turns[least] ?? 0))) break
    times[place] = leastTime
    turns[place] = turns[least] ?? 0
    whats[place] = whats[least] ?? 0
    stamps[place] = stamps[least] ?? 0
    place = least
  }
  times[place] = time
  turns[place] = turn
  whats[place] = what
  stamps[place] = stamp
  return true
}

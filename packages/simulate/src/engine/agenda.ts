/**
 * What is to happen when: events in order of time, those of one time in the order in which they were put down. A
 * four-way heap in typed arrays, so that nothing is allocated for an event. Times are minutes; what happens is a whole
 * number of 32 bits, and so is the stamp by which an event that no longer holds can be told.
 */
export interface Agenda {
  /** The heap: when each event happens, and its slot. Behind the heap are the slots that are free. */
  times: Float64Array
  slots: Int32Array
  /** By slot: the order in which events were put down. */
  turns: Float64Array
  /** By slot: what happens. */
  whats: Int32Array
  /** By slot: the stamp. */
  stamps: Int32Array
  /** How many are in the heap, with the one taken last as long as its place is open. */
  size: number
  /** Whether the first place is open: the event taken last stood there, and the next one put down can. */
  isOpen: boolean
  nextTurn: number
  /** When the event that is put down next happens. A time given as an argument would be made an object on the heap. */
  at: number
  /** The event taken last. */
  time: number
  what: number
  stamp: number
}

/** An agenda with nothing on it. */
export const emptyAgenda = (capacity = 256): Agenda => ({
  times: new Float64Array(capacity),
  slots: Int32Array.from({ length: capacity }, (_, slot) => slot),
  turns: new Float64Array(capacity),
  whats: new Int32Array(capacity),
  stamps: new Int32Array(capacity),
  size: 0,
  isOpen: false,
  nextTurn: 0,
  at: 0,
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

/** So many numbers with fractions. */
export const floats = (length: number) => new Float64Array(length)
/** So many whole numbers of 32 bits. */
export const integers = (length: number) => new Int32Array(length)

const grow = (agenda: Agenda): void => {
  const before = agenda.slots.length
  agenda.times = doubled(agenda.times, floats)
  agenda.slots = doubled(agenda.slots, integers)
  agenda.turns = doubled(agenda.turns, floats)
  agenda.whats = doubled(agenda.whats, integers)
  agenda.stamps = doubled(agenda.stamps, integers)
  for (let slot = before; slot < agenda.slots.length; slot++) agenda.slots[slot] = slot
}

/** Puts down an event that happens at `agenda.at`. */
export const putDown = (agenda: Agenda, what: number, stamp: number): void => {
  if (!agenda.isOpen && agenda.size === agenda.slots.length) grow(agenda)
  const slot = agenda.slots[agenda.isOpen ? 0 : agenda.size] ?? 0
  agenda.turns[slot] = agenda.nextTurn++
  agenda.whats[slot] = what
  agenda.stamps[slot] = stamp
  if (agenda.isOpen) {
    agenda.isOpen = false
    sink(agenda, slot)
  } else rise(agenda, slot)
}

/** Takes the next event: its time, what happens and its stamp are then in the agenda. False where there is none. */
export const takeNext = (agenda: Agenda): boolean => {
  if (agenda.isOpen) close(agenda)
  if (agenda.size === 0) return false
  const slot = agenda.slots[0] ?? 0
  agenda.time = agenda.times[0] ?? 0
  agenda.what = agenda.whats[slot] ?? 0
  agenda.stamp = agenda.stamps[slot] ?? 0
  agenda.isOpen = true
  return true
}

/** Closes the first place with the last event of the heap. */
const close = (agenda: Agenda): void => {
  const { times, slots } = agenda
  const last = --agenda.size
  const free = slots[0] ?? 0
  const slot = slots[last] ?? 0
  slots[last] = free
  agenda.isOpen = false
  if (last === 0) return
  agenda.at = times[last] ?? 0
  sink(agenda, slot)
}

/** Puts an event behind the heap and lets it rise to where it belongs. */
const rise = (agenda: Agenda, slot: number): void => {
  const { times, slots, at } = agenda
  let place = agenda.size++
  while (place > 0) {
    const parent = (place - 1) >> 2
    const parentTime = times[parent] ?? 0
    if (parentTime <= at) break
    times[place] = parentTime
    slots[place] = slots[parent] ?? 0
    place = parent
  }
  times[place] = at
  slots[place] = slot
}

/** Puts an event into the open first place and lets it sink to where it belongs. */
const sink = (agenda: Agenda, slot: number): void => {
  const { times, slots, turns, size, at } = agenda
  let place = 0
  for (;;) {
    const first = 4 * place + 1
    if (first >= size) break
    const end = Math.min(first + 4, size)
    let least = first
    let leastTime = times[first] ?? 0
    for (let child = first + 1; child < end; child++) {
      const time = times[child] ?? 0
      if (time > leastTime || (time === leastTime && isBefore(turns, slots[least], slots[child]))) continue
      least = child
      leastTime = time
    }
    if (at < leastTime || (at === leastTime && isBefore(turns, slot, slots[least]))) break
    times[place] = leastTime
    slots[place] = slots[least] ?? 0
    place = least
  }
  times[place] = at
  slots[place] = slot
}

const isBefore = (turns: Float64Array, slot: number | undefined, other: number | undefined): boolean =>
  (turns[slot ?? 0] ?? 0) < (turns[other ?? 0] ?? 0)

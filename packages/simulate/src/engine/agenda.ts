/**
 * What is to happen when: events in order of time, those of one time in the order in which they were put down. A
 * four-way heap in typed arrays, so that nothing is allocated for an event. Times are minutes; what happens is a whole
 * number, and so is the stamp by which an event that no longer holds can be told.
 */
export interface Agenda {
  times: Float64Array
  /** The order in which events were put down. */
  turns: Float64Array
  /** What happens and its stamp, as one number. */
  events: Float64Array
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
  events: new Float64Array(capacity),
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
  agenda.events = doubled(agenda.events, (length) => new Float64Array(length))
}

const stampCount = 4_194_304

/** An event as one number: what happens (up to 2³¹), and the stamp to know it by, of which 22 bits are kept. */
export const stamped = (what: number, stamp: number): number => what * stampCount + (stamp & (stampCount - 1))

/** Whether an event that was taken has a stamp. */
export const hasStamp = ({ stamp }: Agenda, other: number | undefined): boolean =>
  stamp === ((other ?? 0) & (stampCount - 1))

/** Puts down an event. */
export const putDown = (agenda: Agenda, time: number, event: number): void => {
  if (agenda.size === agenda.times.length) grow(agenda)
  const { times, turns, events } = agenda
  const turn = agenda.nextTurn++
  let place = agenda.size++
  while (place > 0) {
    const parent = (place - 1) >> 2
    const parentTime = times[parent] ?? 0
    if (parentTime <= time) break
    times[place] = parentTime
    turns[place] = turns[parent] ?? 0
    events[place] = events[parent] ?? 0
    place = parent
  }
  times[place] = time
  turns[place] = turn
  events[place] = event
}

/** Takes the next event: its time, what happens and its stamp are then in the agenda. False where there is none. */
export const takeNext = (agenda: Agenda): boolean => {
  if (agenda.size === 0) return false
  const { times, turns, events } = agenda
  agenda.time = times[0] ?? 0
  const taken = events[0] ?? 0
  agenda.what = Math.floor(taken / stampCount)
  agenda.stamp = taken - agenda.what * stampCount
  const size = --agenda.size
  if (size === 0) return true
  const time = times[size] ?? 0
  const turn = turns[size] ?? 0
  const event = events[size] ?? 0
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
    events[place] = events[least] ?? 0
    place = least
  }
  times[place] = time
  turns[place] = turn
  events[place] = event
  return true
}

/** Variables waiting to be decided, the most active first; of several as active, the one made first. A heap. */
export interface ActivityQueue {
  readonly activity: number[]
  readonly heap: number[]
  /** By variable: its place in the heap, or -1. */
  readonly places: number[]
  /** By variable: whether it is ever decided. */
  readonly isDecided: boolean[]
  /** By how much a variable gets more active. */
  increment: number
}

/** An empty queue. */
export const activityQueue = (): ActivityQueue => ({
  activity: [],
  heap: [],
  places: [],
  isDecided: [],
  increment: 1
})

/** Adds a variable. One that is never decided does not wait. */
export const growQueue = (queue: ActivityQueue, isDecided: boolean): void => {
  queue.activity.push(0)
  queue.places.push(-1)
  queue.isDecided.push(isDecided)
  putVariable(queue, queue.places.length - 1)
}

/** Puts a variable in again. */
export const putVariable = (queue: ActivityQueue, variable: number): void => {
  if (queue.isDecided[variable] !== true || (queue.places[variable] ?? -1) >= 0) return
  queue.heap.push(variable)
  rise(queue, queue.heap.length - 1)
}

/** Takes the most active variable out; -1 where none is left. */
export const takeVariable = (queue: ActivityQueue): number => {
  const { heap, places } = queue
  const first = heap[0]
  const last = heap.pop()
  if (first === undefined || last === undefined) return -1
  places[first] = -1
  if (heap.length > 0) {
    set(queue, 0, last)
    sink(queue)
  }
  return first
}

/** Makes a variable more active than conflicts before did. */
export const bumpVariable = (queue: ActivityQueue, variable: number): void => {
  const { activity, places } = queue
  const raised = (activity[variable] ?? 0) + queue.increment
  activity[variable] = raised
  if (raised > mostActivity) {
    activity.forEach((value, index) => {
      activity[index] = value / mostActivity
    })
    queue.increment /= mostActivity
  }
  const place = places[variable] ?? -1
  if (place >= 0) rise(queue, place)
}

const mostActivity = 1e100

/** Makes what is bumped from now on count for more. */
export const ageQueue = (queue: ActivityQueue): void => {
  queue.increment /= 0.95
}

const isBefore = ({ activity }: ActivityQueue, a: number, b: number): boolean => {
  const difference = (activity[a] ?? 0) - (activity[b] ?? 0)
  return difference > 0 || (difference === 0 && a < b)
}

const set = ({ heap, places }: ActivityQueue, place: number, variable: number): void => {
  heap[place] = variable
  places[variable] = place
}

const rise = (queue: ActivityQueue, from: number): void => {
  const { heap } = queue
  const variable = heap[from] ?? 0
  let place = from
  while (place > 0) {
    const parent = heap[(place - 1) >> 1] ?? 0
    if (!isBefore(queue, variable, parent)) break
    set(queue, place, parent)
    place = (place - 1) >> 1
  }
  set(queue, place, variable)
}

const sink = (queue: ActivityQueue): void => {
  const { heap } = queue
  const variable = heap[0] ?? 0
  let place = 0
  for (;;) {
    let child = 2 * place + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isBefore(queue, heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1
    if (!isBefore(queue, heap[child] ?? 0, variable)) break
    set(queue, place, heap[child] ?? 0)
    place = child
  }
  set(queue, place, variable)
}

/** What an event is about: the lowest three bits of what is on the agenda; the rest says which. */
export const events = {
  arrival: 0,
  done: 1,
  patience: 2,
  shift: 3,
  found: 4,
  escalation: 5,
  warm: 6,
  training: 7
} as const

/** What is put on the agenda for an event. */
export const eventOf = (kind: number, which: number): number => which * 8 + kind

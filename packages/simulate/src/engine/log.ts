/** Something that happened to a message. */
export interface LogEntry {
  /** Minutes since the start. */
  readonly minute: number
  readonly what:
    | "arrives"
    | "waits"
    | "begins"
    | "ends"
    | "interrupted"
    | "looks"
    | "escalates"
    | "passes"
    | "replied"
    | "settled"
    | "abandoned"
    | "forgotten"
    | "refused"
  /** The name of its class and its number in it, from 0. */
  readonly class: string
  readonly number: number
  /** Whose work it is. */
  readonly unit?: string
  readonly act?: string
  /** Who works on it: the id of a person, or of the unit for which somebody was assumed. */
  readonly by?: string
}

/** Takes what happens, as it happens. */
export type Log = (entry: LogEntry) => void

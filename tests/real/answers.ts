import type { ChildProcess } from "node:child_process"
import { createInterface } from "node:readline"

/** What a server says, by keys. */
export type Answer = Readonly<Record<string, unknown>>

/** What a server says, one answer after the other: the lines of its output that begin with `@ `. */
export const answersOf = ({ stdout }: ChildProcess): (() => Promise<Answer>) => {
  const read: Answer[] = []
  const waiting: ((answer: Answer) => void)[] = []
  if (stdout !== null)
    createInterface({ input: stdout }).on("line", (line) => {
      if (!line.startsWith("@ ")) return
      const answer: Answer = JSON.parse(line.slice(2))
      const next = waiting.shift()
      if (next === undefined) read.push(answer)
      else next(answer)
    })
  return () => {
    const answer = read.shift()
    return answer === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(answer)
  }
}

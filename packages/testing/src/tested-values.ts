import type { Organization } from "@hubwright/core"

/** What conditions about messages compare a fact with, so that generated messages can lie at the edges of the rules. */
export const testedValues = (
  { conditions, routing, policies, targets, channels }: Organization,
  fact: string
): readonly (string | number)[] => {
  const found = new Set<string | number>()
  const collect = (test: unknown): void => {
    if (typeof test === "string" || typeof test === "number") found.add(test)
    else if (typeof test === "object" && test !== null) for (const part of Object.values(test)) collect(part)
  }
  const search = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return
    for (const [key, inner] of Object.entries(part)) (key === fact ? collect : search)(inner)
  }
  const operators = Object.values(channels).map((channel) => channel.operators)
  const ofMessages = policies.rules.filter(({ subject }) => subject === "message")
  for (const part of [conditions, routing, ofMessages, targets, operators]) search(part)
  return [...found]
}

import type { Explanation } from "../../problem/explanation.ts"

/** What the reference of problems says about a code, besides its severity. */
export type Entry = Omit<Explanation, "code" | "severity">

/** A whole model file with these sections. */
export const model = (sections: string): string => `hubwright: 1\norganization: { name: Acme }\n${sections.trim()}\n`

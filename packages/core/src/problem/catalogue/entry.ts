import type { Explanation } from "../explanation.ts"

/** What the reference of problems says about a code of reading. Without a severity it is an error. */
export type ReadEntry = Omit<Explanation, "code" | "severity"> & Partial<Pick<Explanation, "severity">>

/** A whole model file with these sections. */
export const model = (sections: string): string => `hubwright: 1\norganization: { name: Acme }\n${sections}\n`

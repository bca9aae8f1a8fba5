import type { Explanation } from "../../packages/core/src/problem/explanation.ts"

/** What the reference says of a problem that the caller of a function is told, not the writer of a file. */
export interface ProblemOfUse extends Pick<Explanation, "code" | "severity" | "title" | "explanation"> {
  /** A program that has the problem, then has not, and shows the codes of what it is told. */
  readonly example: string
}

/** How a problem of use is shown: a program begins, gets something wrong, and gets it right. */
export interface Shown {
  readonly begin: string
  readonly failing: string
  readonly mended: string
}

/** A problem of use as it is written down. */
export type Told = Omit<ProblemOfUse, "code" | "example"> & Shown

/** The program that declares an organization with more of what is given. */
export const organizationWith = (more: string): string => `const acme: Organization = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {}, legal: {} },
  channels: { help: { platform: "x", operators: ["care"] } }${more === "" ? "" : `,\n  ${more}`}
})`

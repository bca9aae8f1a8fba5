/** How large an organization to make. */
export interface LargeSize {
  readonly people: number
  readonly departments: number
  /** Ties, half of them between people. */
  readonly ties: number
}
/**
 * The files of a large organization without faults: departments in YAML, people and ties in CSV, as clients send them.
 * The same size gives the same files.
 */
export declare const largeOrganization: ({ people, departments, ties }: LargeSize) => {
  readonly [path: string]: string
}
//# sourceMappingURL=large-organization.d.ts.map

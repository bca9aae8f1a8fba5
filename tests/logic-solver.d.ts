/** The part that tests and benchmarks use of `logic-solver`, which carries no types: MiniSat, compiled to JavaScript. */
declare module "logic-solver" {
  /** A variable's name, with `-` before it for its opposite; or a formula. */
  type Term = string | object

  interface Solution {
    readonly getMap: () => { readonly [variable: string]: boolean }
    readonly evaluate: (term: Term) => boolean
  }

  class Solver {
    require(...terms: readonly Term[]): void
    solve(): Solution | null
    solveAssuming(term: Term): Solution | null
  }

  const logic: {
    readonly Solver: typeof Solver
    readonly or: (...terms: readonly Term[]) => Term
    readonly and: (...terms: readonly Term[]) => Term
    readonly not: (term: Term) => Term
    readonly equiv: (a: Term, b: Term) => Term
    readonly exactlyOne: (...terms: readonly Term[]) => Term
  }
  export default logic
}

export type { Mutation } from "./mutant.ts"
export { type MutationScore, mutationScore, type SurvivingMutant, survivingMutants } from "./mutation-score.ts"

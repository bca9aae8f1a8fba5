/** A condition of a rule of the workload. */
export interface WorkCondition {
  readonly fact: string
  readonly op: "in" | "containsAny" | "containsAll" | "gte" | "lt"
  readonly value: readonly string[] & number
}
/** A rule of the workload: all conditions must hold, the first rule that holds wins. */
export interface WorkRule {
  readonly id: string
  readonly when: readonly WorkCondition[]
  readonly department: string
}
/** A message of the workload. */
export interface WorkMessage {
  readonly platform: string
  readonly kind: string
  readonly language: string
  readonly region: string
  readonly product: string
  readonly topics: readonly string[]
  readonly words: readonly string[]
  readonly priority: number
  readonly followers: number
}
/** The values of each fact. */
export const DOMAIN: {
  readonly [Fact in
    | "platform"
    | "kind"
    | "language"
    | "region"
    | "product"
    | "topics"
    | "keywords"
    | "filler"]: readonly string[]
}
/** So many messages. */
export const messages: (count: number, seed?: number) => readonly WorkMessage[]
/** So many rules. */
export const rules: (count: number, seed?: number) => readonly WorkRule[]

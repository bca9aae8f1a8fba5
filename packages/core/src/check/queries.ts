import type { ReadGroups } from "../listening/query.ts"
import { queryProblem } from "../listening/query-problem.ts"
import type { Problem } from "../problem/problem.ts"
import type { Survey } from "./survey.ts"

/** Every listening query can be read. */
export const checkQueries = ({ organization }: Survey): readonly Problem[] => {
  const read: ReadGroups = new Map()
  return Object.values(organization.listening.queries).flatMap(({ id, query }) => queryProblem(id, query, read) ?? [])
}

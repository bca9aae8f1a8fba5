import { conductCases } from "./conduct-cases.ts"
import { crashCases } from "./crash-cases.ts"
import { deliveryCases } from "./delivery-cases.ts"
import type { ContractCase, Subject } from "./subject.ts"

/**
 * Everything that a connector promises, as tests of any test runner: `test.each(contract(subject))("$name", ...)`. Workers are
 * processes of their own and are killed with SIGKILL between every two steps; what became of messages is counted on the
 * platform's side, since a guarantee that rests on the memory of the killed process is none.
 */
export const contract = (subject: Subject): readonly ContractCase[] => [
  ...crashCases(subject),
  ...deliveryCases(subject),
  ...conductCases(subject)
]

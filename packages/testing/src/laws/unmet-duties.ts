import type { Decision } from "@hubwright/core/routing"

/**
 * What of a decision does not get to those it is for, in words: the message to who should answer, or what it obliges to
 * to those who must be told, asked or approve.
 */
export const unmetDuties = ({ path }: Decision): readonly string[] => [
  ...(path.kind === "dead-end" ? [`the message does not get to ${named(path.responsible)} (${path.deadEnd})`] : []),
  ...path.branches.flatMap((branch) =>
    branch.kind === "dead-end"
      ? [`what must ${branch.duty} does not get to ${named(branch.to)} (${branch.deadEnd})`]
      : []
  )
]

const named = (unit: string | undefined): string => (unit === undefined ? "anybody" : `\`${unit}\``)

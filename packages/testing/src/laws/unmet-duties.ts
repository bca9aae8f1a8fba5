import type { Decision } from "@hubwright/core/routing"
import type { Branch } from "@hubwright/core/topology"

/**
 * What of a decision does not get to those it is for, in words: the message to who should answer, or what it obliges to
 * to those who must be told, asked or approve.
 */
export const unmetDuties = ({ path }: Decision): readonly string[] => [
  ...(path.kind === "dead-end" ? [`the message does not get to ${named(path.responsible)} (${path.deadEnd})`] : []),
  ...path.branches.flatMap((branch) =>
    branch.kind === "dead-end"
      ? [`it does not get to ${named(branch.to)}, who ${dutyWords[branch.duty]} (${branch.deadEnd})`]
      : []
  )
]

/** What somebody must do whom a message has to get to, besides who answers. */
export const dutyWords: { readonly [Duty in Branch["duty"]]: string } = {
  notify: "must be told",
  consult: "must be asked",
  approve: "must approve"
}

const named = (unit: string | undefined): string => (unit === undefined ? "anybody" : `\`${unit}\``)

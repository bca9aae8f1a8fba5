import type { Pack } from "@hubwright/core"
import { type Graph, packOfKind } from "../pack-of-kind.ts"

interface TriageText {
  readonly id: string
  readonly title: string
  readonly limits: string
  readonly made: string
  readonly sources: Pack["sources"]
  readonly playbook: Graph
}

/** A pack of one triage graph, which has the pack's id. */
export const triagePack = ({ playbook, ...text }: TriageText): Pack =>
  packOfKind("playbook", {
    ...text,
    claims: ["S0-14", "S2-28"],
    notice: "A procedure of others, made for what they are. Read it with those who answer before you follow it.",
    playbooks: { [text.id]: playbook }
  })

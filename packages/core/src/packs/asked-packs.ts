import type { Organization } from "../model/organization.ts"
import type { Pack, PackKind } from "../model/pack.ts"
import { quoted, quotedList } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { suggest } from "../problem/suggest.ts"
import { packProblem } from "./pack-problem.ts"

/** A pack that an organization names, and where. */
export interface AskedPack {
  readonly pack: Pack
  readonly path: ModelPath
}

/** The packs that an organization names, each once, in the order in which it names them, and what is wrong with the names. */
export const askedPacks = (
  { listening, policies, organization }: Organization,
  packs: readonly Pack[]
): { readonly asked: readonly AskedPack[]; readonly problems: readonly Problem[] } => {
  const known = new Map(packs.map((pack) => [pack.id, pack]))
  const problems: Problem[] = []
  const asked = new Map<string, AskedPack>()
  for (const { section, kinds, ids } of [
    { section: "listening", kinds: listeningKinds, ids: listening.packs },
    { section: "policies", kinds: policyKinds, ids: policies.packs }
  ])
    ids.forEach((id, index) => {
      const path = [section, "packs", index]
      const pack = known.get(id)
      const fitting = packs.filter(({ kind }) => kinds.includes(kind)).map((one) => one.id)
      if (pack === undefined) problems.push(unknownPack(id, fitting, path))
      else if (!kinds.includes(pack.kind)) problems.push(misplacedPack(pack, path))
      else if (!asked.has(id)) asked.set(id, { pack, path })
    })
  const missing = organization.regimes.flatMap((regime, index) =>
    policies.packs.includes(regime) ? [] : [missingRegime(regime, packs, ["organization", "regimes", index])]
  )
  return { asked: [...asked.values()], problems: [...problems, ...missing] }
}

const listeningKinds: readonly PackKind[] = ["listening"]
const policyKinds: readonly PackKind[] = ["policy", "playbook"]

const unknownPack = (id: string, known: readonly string[], path: ModelPath): Problem => {
  const meant = suggest(id, known)
  return packProblem("HW0601", {
    message: `unknown pack ${quoted(id)}`,
    help: meant === undefined ? `name ${quotedList(known)}` : `did you mean ${quoted(meant)}?`,
    path,
    fixes: meant === undefined ? [] : [{ title: `replace by ${quoted(meant)}`, edits: [{ path, text: meant }] }]
  })
}

const places: { readonly [Kind in PackKind]: { readonly holds: string; readonly help: string } } = {
  listening: { holds: "queries to listen with", help: "name it under `listening.packs`" },
  policy: { holds: "policies", help: "name it under `policies.packs`" },
  playbook: { holds: "triage graphs", help: "name it under `policies.packs`" },
  rules: { holds: "rules to copy and change", help: "copy them into `routing.responsible`, and take the name out" }
}

const misplacedPack = ({ id, kind }: Pack, path: ModelPath): Problem =>
  packProblem("HW0602", {
    message: `the pack ${quoted(id)} holds ${places[kind].holds}`,
    help: places[kind].help,
    path
  })

const missingRegime = (regime: string, packs: readonly Pack[], path: ModelPath): Problem => {
  const known = packs.filter(({ kind }) => policyKinds.includes(kind)).map(({ id }) => id)
  if (known.includes(regime))
    return packProblem("HW0603", {
      message: `the organization is under ${quoted(regime)}, and the policies of that pack are not brought in`,
      help: `add ${quoted(regime)} to \`policies.packs\``,
      path
    })
  const meant = suggest(regime, known)
  return packProblem("HW0603", {
    message: `there is no pack for the regime ${quoted(regime)}`,
    help:
      meant === undefined
        ? "write its policies under `policies.rules`, and take the regime out"
        : `did you mean ${quoted(meant)}?`,
    path
  })
}

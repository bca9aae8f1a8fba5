import type { FoundBranch } from "./branches.ts"
import { isAnswered, isFree, type Matter } from "./matter.ts"
import type { Act } from "./path.ts"

/** A message's way: its units in order, and the place of the one that keeps it, the last where none does. */
export interface Way {
  readonly units: readonly number[]
  readonly keeper: number
}

/** Who speaks at the end of a way: its keeper, or in a crisis who releases; nobody where nobody is answered. */
export const speakerOf = (matter: Matter, keeper: number | undefined): number | undefined =>
  isAnswered(matter) ? (matter.crisis?.release ?? keeper) : undefined

/** What happens on a way to the answer. The first unit sees to notices, and to the signpost where there is one. */
export const actsOnWay = (matter: Matter, way: Way, branches: readonly FoundBranch[]): readonly Act<number>[] => {
  const { units, keeper } = way
  const entry = units[0] ?? 0
  const responsible = units.at(-1) ?? entry
  const passing = units.slice(1).flatMap((to, place): readonly Act<number>[] => {
    const by = units[place] ?? entry
    const pass: Act<number> = { act: place < keeper ? "hand-over" : "consult", by, to }
    return place === 0 ? [pass] : [{ act: "triage", by }, pass]
  })
  return [
    ...(units.length > 1 ? [{ act: "triage", by: entry } as const] : []),
    ...atEntry(matter, entry, branches),
    ...passing,
    ...atKeeper(matter, { keeper: units[keeper] ?? entry, answers: responsible, branches })
  ]
}

/** What happens where no way leads to the answer: what the organization says, if whoever has the message can do it. */
export const actsWithoutWay = (
  matter: Matter,
  ends: { readonly entry: number | undefined; readonly responsible: number | undefined; readonly deadEnd: string },
  branches: readonly FoundBranch[]
): { readonly acts: readonly Act<number>[]; readonly speaker: number | undefined } => {
  const { entry, responsible, deadEnd } = ends
  if (entry === undefined) return { acts: [], speaker: undefined }
  const { withoutPath } = matter.paths.organization.organization
  const first: readonly Act<number>[] = [{ act: "triage", by: entry }, ...atEntry(matter, entry, branches)]
  const canSpeak = matter.mayAsk && isFree(matter, entry)
  if (deadEnd === "no-path" && responsible !== undefined) {
    const keeper = canSpeak ? entry : isFree(matter, responsible) ? responsible : undefined
    if (withoutPath === "ask-cold" && keeper !== undefined) {
      const act = keeper === entry ? "consult" : "hand-over"
      const cold: Act<number> = { act, by: entry, to: responsible, cold: true }
      const acts = [...first, cold, ...atKeeper(matter, { keeper, answers: responsible, branches })]
      return { acts, speaker: speakerOf(matter, keeper) }
    }
    if (withoutPath === "answer-alone" && canSpeak) {
      const acts = [...first.slice(1), ...atKeeper(matter, { keeper: entry, answers: entry, branches })]
      return { acts, speaker: speakerOf(matter, entry) }
    }
  }
  return { acts: first, speaker: undefined }
}

const atEntry = (matter: Matter, entry: number, branches: readonly FoundBranch[]): readonly Act<number>[] => [
  ...(matter.reply.public === "signpost" ? [{ act: "signpost", by: matter.crisis?.release ?? entry } as const] : []),
  ...branches.flatMap((branch): readonly Act<number>[] =>
    branch.kind === "path" && branch.duty === "notify" && branch.to !== entry
      ? [{ act: "notify", by: entry, to: branch.to }]
      : []
  )
]

interface Keeping {
  readonly keeper: number
  readonly answers: number
  readonly branches: readonly FoundBranch[]
}

const atKeeper = (matter: Matter, { keeper, answers, branches }: Keeping): readonly Act<number>[] => {
  const reached = branches.filter((branch) => branch.kind === "path" && branch.to !== keeper)
  const speaker = speakerOf(matter, keeper)
  return [
    ...reached.flatMap(({ duty, to }): readonly Act<number>[] =>
      duty === "consult" && to !== undefined ? [{ act: "consult", by: keeper, to }] : []
    ),
    { act: "answer", by: answers },
    ...reached.flatMap(({ duty, to, stage = 1 }): readonly Act<number>[] =>
      duty === "approve" && to !== undefined ? [{ act: "approve", by: to, for: keeper, stage }] : []
    ),
    ...(speaker === undefined
      ? []
      : [{ act: "reply", by: speaker, where: matter.reply.public === "full" ? "public" : "private" } as const])
  ]
}

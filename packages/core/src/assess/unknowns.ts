import type { Unknown } from "./assessment.ts"
import type { Knowledge } from "./findings/finding.ts"
import { untold } from "./findings/rules.ts"
import { widthOf } from "./interval.ts"
import type { Silo } from "./silo/score.ts"
import type { Subject } from "./subject.ts"

/** What knowing each would tell. */
const would: { readonly [K in Knowledge]: string } = {
  agencies: "which agencies work for it, and on what",
  campaigns: "whether campaigns have objectives, an audience and a place in the marketing mix",
  channels: "who works on each channel, and who holds its credentials",
  competencies: "which social media competencies are required of whom",
  documents: "which guides, policies, plans and calendars are written down, and since when",
  escalation: "how a case gets to senior management",
  goals: "what social media is for, and how it is measured",
  insights: "what was heard, and what changed because of it",
  listening: "what is listened for, and who gets it",
  people: "who works where, in which role, with which training",
  playbooks: "what happens in a crisis, and who has which role",
  products: "who knows which product",
  publications: "what goes out, from whom, and when",
  routing: "who is to answer what",
  targets: "how soon an answer is promised",
  ties: "who works with whom, and how often: a survey among the people would tell",
  topics: "what messages are about, and who knows the answers",
  training: "which courses there are, and who took them when",
  "message log": "how soon messages are answered, by whom, and on whom they wait"
}

/** What is not known, by how much knowing it would settle. */
export const unknownsOf = (subject: Subject, { components }: Silo): readonly Unknown[] => {
  const all = components.reduce((sum, { weight }) => sum + weight, 0)
  const narrows = new Map<Knowledge, number>()
  for (const { needs, value, weight } of components)
    if (needs !== undefined && all > 0)
      narrows.set(needs, (narrows.get(needs) ?? 0) + (100 * weight * widthOf(value)) / all)
  const settles = untold(subject)
  return [...new Set([...narrows.keys(), ...settles.keys()])]
    .map((knowledge) => ({
      knowledge,
      would: would[knowledge],
      narrows: narrows.get(knowledge) ?? 0,
      settles: (settles.get(knowledge) ?? []).map(({ code }) => code)
    }))
    .sort(
      (a, b) => b.narrows - a.narrows || b.settles.length - a.settles.length || (a.knowledge < b.knowledge ? -1 : 1)
    )
}

import type { MaturityModel } from "@hubwright/core/assess"
import { altimeterGoals, altimeterMetrics } from "./altimeter-aims.ts"
import { altimeterInitiatives, altimeterResources } from "./altimeter-means.ts"
import { answerSets } from "./model-text.ts"

/**
 * Altimeter's six stages of social business (Li and Solis 2013), as questions that a model of an organization answers
 * where it can.
 */
export const altimeter: MaturityModel = {
  hubwrightMaturity: 1,
  id: "altimeter-2013",
  title: "Six stages of social business (Altimeter 2013)",
  version: "1",
  notice:
    "Stages, what marks them and the four things looked at follow the report; questions, criteria, evidence, effort and usefulness are ours. The report places organizations by a checklist, and so does this: a stage is reached when everything up to it is done.",
  sources: [
    {
      title: "The Evolution of Social Business: Six Stages of Social Business Transformation",
      author: "Charlene Li and Brian Solis, Altimeter Group",
      year: 2013
    }
  ],
  gate: 0.5,
  levels: [
    { id: "planning", name: "Planning", description: "It listens and learns before it speaks." },
    { id: "presence", name: "Presence", description: "It has its accounts, and people who run them." },
    { id: "engagement", name: "Engagement", description: "It talks with people, and helps them." },
    {
      id: "formalized",
      name: "Formalized",
      description: "It is organized for scale: a sponsor, a hub, and rules for all."
    },
    {
      id: "strategic",
      name: "Strategic",
      description: "The units of the business use it for their own aims, together."
    },
    { id: "converged", name: "Converged", description: "It is part of how all business is done." }
  ],
  answerSets,
  dimensions: [
    { id: "goals", name: "Goals", gated: true, practices: altimeterGoals },
    { id: "resources", name: "Resources", gated: true, practices: altimeterResources },
    { id: "initiatives", name: "Initiatives", gated: true, practices: altimeterInitiatives },
    { id: "metrics", name: "Metrics", gated: true, practices: altimeterMetrics }
  ]
}

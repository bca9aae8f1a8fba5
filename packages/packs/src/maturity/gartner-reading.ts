import type { MaturityModel } from "@hubwright/core/assess"
import { documentsOf } from "../documents.ts"
import { gartnerAttitude, gartnerCompetence } from "./gartner-mind.ts"
import { gartnerCoordination, gartnerResponse } from "./gartner-work.ts"
import { answerSets } from "./model-text.ts"

/**
 * A reading of the "modified Gartner social maturity model" that a source document shows as a figure which is lost:
 * Bradley and McDonald's six attitudes as levels, and what the documents say of early and late organizations as what is
 * looked at. A reconstruction.
 */
export const gartnerReading: MaturityModel = {
  hubwrightMaturity: 1,
  id: "modified-gartner",
  title: "Six attitudes to social media (a reading of the modified Gartner model)",
  version: "1",
  notice:
    "A reconstruction: the figure of the modified Gartner model that the source document shows is lost. The six levels are the attitudes of leaders that Bradley and McDonald describe; they say themselves that attitudes differ from unit to unit. What is looked at, and every question, is read from the source documents, and effort and usefulness are ours. Do not quote it as Gartner's.",
  sources: [
    {
      title:
        "The Social Organization: How to Use Social Media to Tap the Collective Genius of Your Customers and Employees",
      author: "Anthony J. Bradley and Mark P. McDonald, Gartner",
      year: 2011
    },
    ...documentsOf(["S0-23", "S1-30"])
  ],
  gate: 0.5,
  levels: [
    { id: "folly", name: "Folly", description: "It is held for a waste of time." },
    { id: "fearful", name: "Fearful", description: "It is seen as a threat, to be kept out or watched." },
    { id: "flippant", name: "Flippant", description: "It is allowed, but not taken seriously: tools before purposes." },
    { id: "formulating", name: "Formulating", description: "It is planned: purposes, people and rules." },
    { id: "forging", name: "Forging", description: "It leaves the silo it began in: departments work on it together." },
    { id: "fusing", name: "Fusing", description: "It is part of how everything is done." }
  ],
  answerSets,
  dimensions: [
    { id: "attitude", name: "Attitude", gated: true, practices: gartnerAttitude },
    { id: "coordination", name: "Coordination", gated: true, practices: gartnerCoordination },
    { id: "competence", name: "Competence", gated: true, practices: gartnerCompetence },
    { id: "response", name: "Response", gated: true, practices: gartnerResponse }
  ]
}

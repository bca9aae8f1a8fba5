/** The numbers in the formulas of the scores. */
export const scoreNumbers = { enoughTies: 0.75, latticeDensity: 0.8, enoughReach: 0.5 } as const

/** How the fit of each arrangement is computed, line by line, as `classifyTopology` does it. */
export const scoreFormulas: readonly string[] = [
  "alone         = concentration · (1 − openness)",
  `enough        = min(1, ties / (${scoreNumbers.enoughTies} · (units − 1)))`,
  "star          = φ(best star) · enough",
  "dandelion     = φ(best dandelion) · enough",
  `lattice       = min(1, density / ${scoreNumbers.latticeDensity}) · enabled · min(1, reach / ${scoreNumbers.enoughReach})`,
  "",
  "centralized   = alone",
  "hub and spoke = star · (1 − alone)",
  "dandelion     = dandelion · (1 − alone)",
  "holistic      = lattice · (1 − alone)",
  "decentralized = (1 − max(star, dandelion, lattice)) · (1 − alone)"
]

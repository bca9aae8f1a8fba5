import type { Organization, Problem } from "@hubwright/core"
import type {
  Assessment,
  MaturityAssessment,
  MaturityModel,
  Progress,
  Recommendation,
  Roadmap,
  Strategy
} from "@hubwright/core/assess"
import type { AssertionVerdict, Verdict } from "@hubwright/core/routing/proofs"
import { classifyTopology } from "@hubwright/core/topology"
import type { Scene } from "../pictures/scene.ts"
import { english } from "../words/english.ts"
import type { Words } from "../words/words.ts"
import { type Custody, custodyOf } from "./custody.ts"
import { dateOf } from "./moment.ts"
import { type Names, type Naming, namingOf } from "./naming.ts"
import { type Reach, reachOf } from "./reach.ts"
import { sceneOf } from "./scene.ts"
import type { SimulationReport } from "./simulated.ts"
import { arrangementsOf, type CenterFacts, type Standing } from "./standing.ts"
import { tiesOf, type UnitTie } from "./ties.ts"
import { type Unit, unitsOf } from "./unit.ts"

/** An organization held against a maturity model, with the way ahead. */
export interface MaturityReport {
  readonly model: MaturityModel
  readonly assessment: MaturityAssessment
  readonly roadmap: Roadmap
}

/** What a report is made from. */
export interface ReportInput {
  readonly organization: Organization
  /** What is wrong or doubtful in the model, as reading it told. */
  readonly problems?: readonly Problem[]
  /** How mature it is, by each maturity model that is to be shown. */
  readonly maturity?: readonly MaturityReport[]
  /** How it is set up as a group. */
  readonly strategy?: Strategy
  /** What to do about it. */
  readonly recommendation?: Recommendation
  /** What happens to its messages, and what would change it, as simulated. */
  readonly simulation?: SimulationReport
  /** What was found out about its rules, as `checkRules` of `@hubwright/core/routing/proofs` tells; not looked into where it is left out. */
  readonly verdicts?: readonly Verdict[]
  /** Whether what it asserts of its rules holds, as `checkAssertions` tells; not looked into where it is left out. */
  readonly assertions?: readonly AssertionVerdict[]
  /** What is amiss in it, and how far it is a company of silos. */
  readonly assessment?: Assessment
  /** What has changed since an earlier assessment, as `compareAssessments` tells. */
  readonly progress?: Progress
  /** Where its elements stand in the files it was read from, so that findings lead there. */
  readonly locate?: (path: readonly (string | number)[]) => Place | undefined
}

/** A place in a file of the model. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** How a report is made. */
export interface ReportOptions {
  /** The date the report speaks of, `2026-11-21`: what had ended by then is left out. */
  readonly at: string
  /** How people are called; `hidden` unless told, which puts their role and unit in place of their name. */
  readonly names?: Names
  /** The language; English unless told. */
  readonly words?: Words
  /** Whom the report is for. */
  readonly preparedFor?: string
  /** Who made it. */
  readonly preparedBy?: string
  /** How it is to be handled, such as `Confidential draft`. */
  readonly confidentiality?: string
  /** The software that made it, with its version. */
  readonly software?: string
}

/** Everything a report says, worked out once from the model. */
export interface Survey extends Standing {
  readonly organization: Organization
  readonly problems: readonly Problem[]
  readonly maturity: readonly MaturityReport[]
  readonly strategy: Strategy | undefined
  readonly recommendation: Recommendation | undefined
  readonly simulation: SimulationReport | undefined
  readonly verdicts: readonly Verdict[] | undefined
  readonly assertions: readonly AssertionVerdict[] | undefined
  readonly assessment: Assessment | undefined
  readonly progress: Progress | undefined
  readonly locate: ReportInput["locate"]
  readonly at: string
  readonly names: Names
  readonly words: Words
  readonly naming: Naming
  /** Departments and agencies, bystanders included, in order of id. */
  readonly units: readonly Unit[]
  /** The ties that hold between units. */
  readonly ties: readonly UnitTie[]
  readonly reach: Reach
  readonly custody: readonly Custody[]
  /** The units whose arrangement is looked at, and the ties between them, as pictures take them. */
  readonly scene: Scene
  /** The same with the agencies that work for one of them. */
  readonly ownScene: Scene
}

const centerFacts = (units: readonly Unit[], ties: readonly UnitTie[]): CenterFacts => {
  const neighbors = new Map(units.map(({ id }) => [id, new Set<string>()]))
  for (const { kind, from, to } of ties) {
    if (kind === "reports") continue
    neighbors.get(from)?.add(to)
    neighbors.get(to)?.add(from)
  }
  const channels = new Map(units.map((unit) => [unit.id, unit.channels.length]))
  return {
    tiesOf: (id) => neighbors.get(id)?.size ?? 0,
    channelsOf: (id) => channels.get(id) ?? 0,
    areTied: (a, b) => neighbors.get(a)?.has(b) ?? false
  }
}

/** Works out what a report says. */
export const surveyOf = (input: ReportInput, options: Pick<ReportOptions, "at" | "names" | "words">): Survey => {
  const {
    organization,
    problems = [],
    verdicts,
    assertions,
    maturity = [],
    strategy,
    recommendation,
    simulation,
    assessment,
    progress,
    locate
  } = input
  const { names = "hidden", words = english } = options
  const at = dateOf(options.at)
  const naming = namingOf(organization, { names, words })
  const classification = classifyTopology(organization, { at })
  const partaking = new Set(classification.units.map(({ unit }): string => unit))
  const units = unitsOf(organization, { at, partaking })
  const ties = tiesOf(organization)
  const reach = reachOf(organization, at)
  const scene = (parts: readonly Unit["part"][]): Scene =>
    sceneOf({ organization, units: units.filter(({ part }) => parts.includes(part)), ties, reach, naming, words })
  return {
    organization,
    problems,
    maturity,
    strategy,
    recommendation,
    simulation,
    verdicts,
    assertions,
    assessment,
    progress,
    locate,
    at,
    names,
    words,
    naming,
    units,
    ties,
    classification,
    arrangements: arrangementsOf(organization, classification, { at, facts: centerFacts(units, ties) }),
    reach,
    custody: custodyOf(organization, at),
    scene: scene(["unit"]),
    ownScene: scene(["unit", "agency"])
  }
}

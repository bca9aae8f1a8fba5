import type { LegalStatus, Platform, Stage, TieKind, Topology } from "@hubwright/core"
import type { EvidenceCode, Undecided } from "@hubwright/core/topology"
import type { Headcount } from "../survey/unit.ts"
import type { Label } from "./label.ts"
import type { RoutingSentences } from "./routing-sentences.ts"
import type { SimulationSentences } from "./simulation-sentences.ts"

/** A number and what it is out of. */
export interface Share {
  readonly count: number
  readonly of: number
}

/** The facts that the headline is made of. */
export interface HeadlineFacts {
  readonly name: string
  readonly actual: Topology | "not-decidable"
  readonly hub: string | undefined
  /** The groups of units that ties connect, single units included. */
  readonly islands: number
  readonly units: number
  readonly subHubs: number
  /** The channels that cannot reach an expert they may need, of all open channels. */
  readonly blocked: Share
  /** How many pairs of channel and expertise were looked at. */
  readonly needs: number
}

/** What a unit looks like in a picture, for whoever rests a pointer on it. */
export interface UnitFacts {
  readonly unit: string
  readonly people: Headcount
  readonly channels: number
  readonly usesSocial: boolean
}

/** What is missing from the model that would settle something: how many elements do not say it. */
export type Unknown =
  | "people-of-units"
  | "operators"
  | "custodians"
  | "accountable"
  | "deputies"
  | "mfa"
  | "rotation"
  | "experts"
  | "observed-ties"
  | "declared-topology"
  | "lead"

/** The sentences of a report. Each is made from the values it gets, and every number in it is one of them. */
export interface Sentences extends RoutingSentences, SimulationSentences {
  readonly headline: (facts: HeadlineFacts) => string
  readonly asOf: (values: { readonly date: string }) => string
  readonly preparedFor: (values: { readonly name: string }) => string
  readonly preparedBy: (values: { readonly name: string }) => string
  readonly personByRole: (values: {
    readonly role: string | undefined
    readonly unit: string | undefined
    /** Which one of several people with the same role and unit, from 1. */
    readonly number: number | undefined
  }) => string
  readonly headcount: (people: Headcount & { readonly smallest: number }) => string
  readonly unitSays: (facts: UnitFacts & { readonly smallest: number }) => string
  readonly channelCount: (values: { readonly channels: number }) => string

  readonly arrangementTitle: (values: {
    readonly name: string
    readonly actual: Topology | "not-decidable"
    /** Whether there is a unit in its middle; hubs of a dandelion may have nobody between them. */
    readonly hasCenter: boolean
    readonly units: number
    readonly ties: number
  }) => string
  readonly arrangementCaption: (values: {
    readonly name: string
    readonly smallest: number
    readonly drawn: Share
  }) => string
  readonly arrangementNote: (values: {
    readonly topology: Topology
    readonly isActual: boolean
    readonly units: number
    readonly ties: number
    readonly subHubs: number
    readonly hub: string | undefined
  }) => string
  readonly scoreText: (values: {
    readonly likeliest: Topology
    readonly next: Topology
    readonly score: number
    readonly margin: number
  }) => string
  readonly undecided: (values: { readonly because: Undecided }) => string
  readonly evidence: (
    values: {
      readonly code: EvidenceCode
      readonly unit: string | undefined
      /** The ties whose absence is meant, where few are. */
      readonly missing: readonly (readonly [string, string])[]
    } & Share
  ) => string
  readonly evidenceTitle: (values: { readonly topology: Topology; readonly speaks: "for" | "against" }) => string
  readonly bystanders: (values: { readonly units: readonly string[] }) => string
  readonly fivePictures: (values: { readonly actual: Topology | "not-decidable"; readonly units: number }) => string

  readonly ownTitle: (values: {
    readonly actual: Topology | "not-decidable"
    readonly hub: string | undefined
    readonly tied: Share
    readonly hubTies: number
    readonly subHubs: number
    readonly islands: number
  }) => string
  readonly ownCaption: (values: {
    readonly channels: number
    readonly agencies: number
    readonly blocked: number
    readonly hollow: number
  }) => string
  readonly ownDescription: (values: {
    readonly units: number
    readonly agencies: number
    readonly ties: number
    readonly channels: number
    readonly apart: number
  }) => string
  readonly ownLattice: (values: { readonly pairs: Share }) => string
  readonly tooManyUnits: (values: { readonly units: number; readonly most: number }) => string

  readonly custodyTitle: (values: {
    readonly channels: number
    readonly withoutCustodian: number
    readonly leftBehind: number
    readonly doubled: number
    readonly outside: number
  }) => string
  readonly custodyCaption: (values: {
    readonly channels: number
    readonly unknown: number
    readonly drawn: "squares" | "bars"
  }) => string
  readonly agencyUntil: (values: {
    readonly agency: string
    readonly until: string | undefined
    readonly isOver: boolean
  }) => string
  /** Somebody named who left, or whose engagement ended, on a day. */
  readonly gone: (values: { readonly holder: string; readonly since: string }) => string
  readonly doubles: (values: { readonly channels: readonly string[]; readonly more: number }) => string
  readonly namesNote: (values: { readonly names: "hidden" | "pseudonyms" | "shown" }) => string

  readonly deadEndsTitle: (values: {
    readonly blocked: Share
    readonly hindered: Share
    readonly needs: number
  }) => string
  readonly deadEndsText: (values: {
    readonly deadEnds: Share
    readonly missing: number
    readonly openable: number
  }) => string
  readonly deadEndsExplained: (values: { readonly drawn: "squares" | "bars" }) => string
  readonly unreached: (values: {
    readonly expertise: string
    readonly experts: readonly string[]
    readonly blocked: Share
    /** The channel, where it is but one of several. */
    readonly channel?: string
  }) => string
  readonly cannotReach: (values: { readonly expertise: string; readonly experts: readonly string[] }) => string
  readonly missingRight: (values: { readonly unit: string }) => string
  readonly missingTie: (values: {
    readonly from: string
    readonly verb: string
    readonly to: readonly string[]
  }) => string
  readonly errand: (values: {
    readonly duty: "answer" | "notify" | "consult" | "approve"
    readonly units: readonly string[]
  }) => string
  readonly missingTitle: (values: { readonly missing: number; readonly openable: Share }) => string

  readonly declaredTitle: (values: {
    readonly declared: Topology | undefined
    readonly actual: Topology | "not-decidable"
  }) => string
  readonly declaredSide: (values: { readonly topology: Topology; readonly ties: Share }) => string
  readonly actualSide: (values: { readonly ties: number; readonly extra: number }) => string
  readonly declaredCaption: (values: Record<never, never>) => string
  readonly partOf: (values: Share & { readonly unknown: number }) => string
  readonly reachedBy: (values: Share) => string

  readonly hierarchyTitle: (values: { readonly placed: Share; readonly levels: number }) => string
  readonly hierarchyCaption: (values: { readonly smallest: number }) => string

  readonly problemsTitle: (values: { readonly errors: number; readonly warnings: number }) => string
  readonly unknownTitle: (values: { readonly unknown: number }) => string
  readonly unknown: (values: { readonly what: Unknown } & Share) => string

  /** `most` is the stage that may be; `least` is absent before the first. */
  readonly maturityTitle: (values: {
    readonly model: string
    readonly least: string | undefined
    readonly most: string
    readonly isSure: boolean
  }) => string
  readonly maturityCaption: (values: {
    readonly levels: readonly string[]
    readonly byModel: number
    readonly byPeople: number
    readonly open: number
  }) => string
  readonly maturitySources: (values: { readonly sources: readonly string[] }) => string
  readonly scoreOf: (values: { readonly low: number; readonly high: number; readonly most: number }) => string
  readonly interval: (values: { readonly low: number; readonly high: number }) => string
  readonly phase: (values: { readonly phase: number }) => string
  readonly phaseReaches: (values: { readonly stage: string }) => string
  readonly strategyTitle: (values: {
    readonly isNeeded: "yes" | "no" | "unknown"
    readonly ready: Share
    readonly team: "ready" | "not-ready" | "unknown"
  }) => string
  readonly strategyNeed: (values: {
    readonly isNeeded: "yes" | "no" | "unknown"
    readonly reasons: readonly string[]
  }) => string
  readonly strategyCaption: (values: Record<never, never>) => string
  readonly recommendationTitle: (values: {
    readonly steps: number
    readonly days: number
    /** Before and after. */
    readonly silo: readonly [number, number]
    readonly unmet: readonly [number, number]
    readonly findings: readonly [number, number]
  }) => string
  readonly recommendationCaption: (values: { readonly needs: number }) => string
  readonly standing: (values: { readonly unmet: Share; readonly findings: number }) => string
  readonly stepLabel: (values: { readonly step: number; readonly title: string }) => string
  readonly andMore: (values: { readonly more: number }) => string

  readonly siloTitle: (values: {
    readonly low: number
    readonly high: number
    readonly most: number
    readonly tied: Share
  }) => string
  readonly contactCaption: (values: { readonly often: number; readonly most: number }) => string
  readonly contactSays: (values: {
    readonly from: string
    readonly to: string
    readonly ties: number
    readonly contactsPerWeek: number | undefined
  }) => string
  readonly siloFormula: (values: { readonly formula: string }) => string
  readonly amissTitle: (values: {
    readonly findings: number
    readonly grave: number
    readonly mendable: number
  }) => string
  readonly amissSources: (values: { readonly sources: readonly string[] }) => string

  readonly progressTitle: (values: {
    readonly date: string
    readonly mended: number
    readonly added: number
    readonly still: number
  }) => string
  /** The silo score then and now, each between two bounds. */
  readonly progressScores: (values: {
    readonly before: readonly [number, number]
    readonly after: readonly [number, number]
    readonly isComparable: boolean
  }) => string
  /** What measures something that isolation costs, or what it takes to measure it where `value` is nothing. */
  readonly impactMeasure: (values: {
    readonly measure: string
    readonly meaning: string
    readonly value: number | undefined
    readonly needs: string
  }) => string

  readonly executiveHeadline: (values: {
    readonly name: string
    readonly answered: Share
    /** What is grave among what bears on the questions. */
    readonly grave: number
  }) => string
  /** What answers a question: the number of that name, or what it takes to have one where `value` is nothing. */
  readonly executiveAnswer: (values: {
    readonly measure: string
    readonly meaning: string
    readonly value: number | undefined
    readonly needs: string
  }) => string
  readonly executiveNumber: (values: { readonly measure: string; readonly value: number | undefined }) => string
  readonly executiveSources: (values: { readonly sources: readonly string[] }) => string
  readonly executiveFindings: (values: { readonly shown: number; readonly of: number }) => string

  readonly methodArrangement: (values: { readonly source: string }) => string
  readonly methodScores: (values: { readonly source: string }) => string
  readonly methodTerms: (values: Record<never, never>) => string
  readonly methodDeadEnds: (values: Record<never, never>) => string
  readonly methodPeople: (values: {
    readonly smallest: number
    readonly names: "hidden" | "pseudonyms" | "shown"
  }) => string
  readonly methodModel: (values: {
    readonly hash: string
    readonly software: string | undefined
    readonly date: string
  }) => string
}

/** The fixed words of a report: headings of tables, names of things, links. */
export interface Terms {
  readonly topologies: { readonly [T in Topology]: string }
  /** What the field also calls them. */
  readonly synonyms: { readonly [T in Topology]: string }
  readonly platforms: { readonly [P in Platform]: string }
  readonly ties: { readonly [K in TieKind]: string }
  readonly origins: { readonly declared: string; readonly observed: string }
  readonly kinds: { readonly department: string; readonly agency: string }
  readonly stages: { readonly [S in Stage]: string }
  readonly statuses: { readonly [S in LegalStatus]: string }
  /** Whom a rule can name besides a department. */
  readonly targets: { readonly [T in "operator" | "conversation" | "lead" | "expert"]: string }
  readonly severities: { readonly error: string; readonly warning: string }
  readonly weights: { readonly [S in "note" | "minor" | "major" | "critical"]: string }
  readonly labels: { readonly [L in Label]: string }
}

/** A language: how it writes numbers, its words and its sentences. Give another one for another language. */
export interface Words {
  /** Its BCP 47 tag. */
  readonly language: string
  /** Which way its lines run. */
  readonly direction: "ltr" | "rtl"
  readonly number: (value: number, decimals: number) => string
  readonly terms: Terms
  readonly sentences: Sentences
}

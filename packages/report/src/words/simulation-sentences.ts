/** A mean of replications with half the width of its interval. */
export interface Measured {
  readonly mean: number
  readonly halfWidth: number
}

/** The sentences about what was simulated. */
export interface SimulationSentences {
  readonly simulationTitle: (values: {
    /** Of the messages that call for a reply, those without one after so many hours. */
    readonly unanswered: number
    readonly hours: number
    /** The arrangement that leaves least of them, where one leaves surely less than today. */
    readonly best: { readonly name: string; readonly unanswered: number } | undefined
  }) => string
  readonly simulationRun: (values: {
    readonly replications: number
    readonly days: number
    readonly warmUpDays: number
    readonly seed: number
    readonly messages: number
  }) => string
  readonly dotsCaption: (values: { readonly dots: number; readonly limit: string }) => string
  /** How many of the dots of an arrangement get their reply before the limit. */
  readonly dotsNote: (values: { readonly early: number; readonly dots: number; readonly limit: string }) => string
  readonly effectsCaption: (values: {
    readonly hours: number
    readonly confidence: number
    readonly runs: number
  }) => string
  readonly effectsHead: (values: { readonly hours: number }) => string
  readonly effect: (values: Measured) => string
  readonly waitingTitle: (values: { readonly onOthers: number }) => string
  readonly waitingCaption: (values: { readonly onOthers: number; readonly minutes: number }) => string
  readonly weekCaption: (values: { readonly worst: string | undefined; readonly share: number }) => string
  readonly weekCell: (values: { readonly share: number }) => string
  /** An hour of the week, such as `Tuesday, 10:00`. */
  readonly weekHour: (values: { readonly day: string; readonly hour: number }) => string
  readonly utilizationCaption: (values: {
    readonly people: number
    readonly share: number
    readonly busiest?: { readonly moment: string; readonly share: number }
  }) => string
  readonly utilizationOfUnits: (values: { readonly smallest: number }) => string
  readonly flowTitle: (values: { readonly messages: number; readonly answered: number }) => string
  readonly flowCaption: (values: { readonly messages: number }) => string
  readonly othersOf: (values: { readonly count: number }) => string
  readonly amount: (values: { readonly messages: number }) => string
  /** By how much more messages are in time, in a table. */
  readonly inTimeEffect: (values: Measured) => string
  /** What all that is recommended does to messages in time. */
  readonly recommendedInTime: (values: Measured & { readonly before: number; readonly after: number }) => string
  /** The sentence over a tornado: until where the conclusion about an arrangement holds; `turns` is what turns it round first. */
  readonly breakEvenTitle: (values: {
    readonly name: string
    readonly isSure: boolean
    readonly turns?: { readonly parameter: string; readonly at: string; readonly isMore: boolean }
  }) => string
  readonly breakEvenCaption: (values: { readonly name: string; readonly hours: number }) => string
  readonly breakEvenNote: (values: {
    readonly isSure: boolean
    /** Where the conclusion turns, least first. */
    readonly turns: readonly { readonly at: string; readonly isMore: boolean }[]
  }) => string
  readonly breakEvenToday: (values: Measured) => string
  readonly span: (values: { readonly from: string; readonly to: string }) => string
  /** The sentence over stills: when most messages wait, and at which unit. */
  readonly stillsTitle: (values: {
    readonly moment: string
    readonly waiting: number
    readonly longest: { readonly name: string; readonly waiting: number } | undefined
  }) => string
  readonly stillsCaption: (values: {
    /** How many messages a mark stands for. */
    readonly each: number
  }) => string
  /** A moment by its weekday, its date (`2027-01-14`) and its time (`14:20`). */
  readonly stillMoment: (values: { readonly day: string; readonly date: string; readonly time: string }) => string
  /** A moment in short. */
  readonly stillHead: (values: { readonly day: string; readonly time: string }) => string
  readonly stillNote: (values: { readonly waiting: number; readonly date: string }) => string
  readonly stillAnswered: (values: { readonly early: number; readonly late: number; readonly limit: string }) => string
  readonly stillLost: (values: { readonly lost: number }) => string
  readonly stillCell: (values: { readonly waiting: number; readonly sought: number; readonly atWork: number }) => string
  /** A length of time in the largest unit of which there is at least one. */
  readonly lasting: (values: { readonly minutes: number }) => string
  readonly percent: (values: { readonly share: number }) => string
  /** What was left out, from a sentence without its full stop. */
  readonly notCompared: (values: { readonly sentence: string }) => string
  readonly assumed: (values: { readonly sentence: string; readonly help: string }) => string
}

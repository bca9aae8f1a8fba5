import type { Benchmark, Source } from "@hubwright/core"

/** What is said of a benchmark besides its study; what is left out is that of the study. */
interface Figure extends Partial<Omit<Benchmark, "id" | "source">> {
  readonly title: string
  readonly value: number
  readonly unit: Benchmark["unit"]
}

interface Study {
  readonly source: Source
  readonly n?: number
  readonly year?: number
  readonly claims?: readonly string[]
  readonly figures: { readonly [id: string]: Figure }
}

/** The figures of one study, each under its id. */
export const study = ({ source, figures, n, year = source.year, claims = [] }: Study): readonly Benchmark[] =>
  Object.entries(figures).map(([id, figure]) => ({
    id,
    ...(n === undefined ? {} : { n }),
    ...(year === undefined ? {} : { year }),
    verified: true,
    claims,
    ...figure,
    source
  }))

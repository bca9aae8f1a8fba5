/** Where something is written. */
export interface Source {
  readonly author: string
  readonly year: number
  readonly title: string
}

/** The sources of the measures and words of a report. */
export const sources = {
  owyang: {
    author: "Jeremiah Owyang",
    year: 2010,
    title: "Framework and Matrix: The Five Ways Companies Organize for Social Business"
  },
  borgattiEverett: {
    author: "Stephen Borgatti and Martin Everett",
    year: 2000,
    title: "Models of core/periphery structures, Social Networks 21"
  }
} as const satisfies { readonly [name: string]: Source }

/** A source in a line. */
export const cited = ({ author, year, title }: Source): string => `${author}, ${title} (${year})`

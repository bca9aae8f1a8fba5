/** A document whose claims say why findings matter. */
interface SourceDocument {
  readonly author?: string
  readonly year?: number
  readonly title: string
}

/** The five documents, by the first part of the ids of their claims. */
const documents: { readonly [prefix: string]: SourceDocument } = {
  S0: { author: "Josephine Borrillo", year: 2018, title: "#bigpharma needs to break those internal silos" },
  S1: { year: 2016, title: "Which department owns social media in a pharmaceutical organization?" },
  S2: { title: "A cross-departmental social strategy can help facilitate company collaboration" },
  S3: { author: "Keith A. Quesenberry", title: "To Improve Social Media Smash Some Discipline Silos" },
  S4: { author: "Linda, Social Media Brand Experts", title: "Do I need a Group-wide Social Media Strategy?" }
}

/** The documents that claims are from, each once, as they are cited: author, title and year, as far as they have them. */
export const citedDocuments = (claims: readonly string[]): readonly string[] =>
  [...new Set(claims.map((claim) => claim.slice(0, claim.indexOf("-"))))].sort().flatMap((prefix) => {
    const found = Object.hasOwn(documents, prefix) ? documents[prefix] : undefined
    if (found === undefined) return []
    const { author, title, year } = found
    return [`${author === undefined ? "" : `${author}, `}${title}${year === undefined ? " (n.d.)" : ` (${year})`}`]
  })

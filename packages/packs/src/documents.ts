import type { Source } from "@hubwright/core"

/** The documents whose claims packs make real; `S0-…` to `S4-…` are their claims, in this order. */
const documents = {
  S0: {
    title: "#bigpharma needs to break those internal silos",
    author: "Josephine Borrillo",
    year: 2018
  },
  S1: {
    title: "Which department owns social media in a pharmaceutical organization?",
    year: 2016
  },
  S2: { title: "A cross-departmental social strategy can help facilitate company collaboration" },
  S3: { title: "To Improve Social Media Smash Some Discipline Silos", author: "Keith A. Quesenberry" },
  S4: { title: "Do I need a Group-wide Social Media Strategy?", author: "Linda, Social Media Brand Experts" }
} as const satisfies { readonly [document: string]: Source }

/** The documents that claims come from. */
export const documentsOf = (claims: readonly string[]): readonly Source[] =>
  Object.entries(documents)
    .filter(([document]) => claims.some((claim) => claim.startsWith(`${document}-`)))
    .map(([, source]) => source)

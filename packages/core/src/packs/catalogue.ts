import { model, type ReadEntry } from "../problem/catalogue/entry.ts"
import type { Explanation } from "../problem/explanation.ts"
import { type PackCode, packSeverities } from "./pack-problem.ts"

const medicines = ({
  profile = "",
  discipline = "safety",
  sections = "",
  markets = "markets: { de: { jurisdictions: [DE, EU] } }"
}): string => `hubwright: 1
organization: { name: Novagen, ${profile}${markets} }
departments: { pharmacovigilance: { discipline: ${discipline} } }
${sections}
`

const entries: { readonly [Code in PackCode]: Omit<ReadEntry, "severity"> } = {
  HW0601: {
    title: "unknown pack",
    explanation:
      "A model names a pack that there is not. The reference of packs lists them all; what your organization listens for besides stands under `listening.queries`, and its own policies under `policies.rules`.",
    failing: model("listening: { packs: [complaints] }"),
    mended: model("listening: { packs: [complaint] }")
  },
  HW0602: {
    title: "pack of another kind",
    explanation:
      "Packs of queries stand under `listening.packs`, packs of policies and triage graphs under `policies.packs`. Packs of rules are copied into the model, because who should answer is the organization's own to say.",
    failing: model("listening: { packs: [stage-by-discipline] }"),
    mended: model("listening: { packs: [complaint] }")
  },
  HW0603: {
    title: "regime without its policies",
    explanation:
      "The organization says that it is under a regime, and the pack with the policies of that regime is not brought in, or there is none. Nothing of what the regime asks for is looked at.",
    failing: medicines({ profile: "regimes: [medicines-eu], " }),
    mended: medicines({ profile: "regimes: [medicines-eu], ", sections: "policies: { packs: [medicines-eu] }" })
  },
  HW0604: {
    title: "bound name that no pack uses",
    explanation:
      "Under `policies.bind` stands who is meant by the names that packs use. No pack that is brought in uses this one, so the entry does nothing.",
    failing: medicines({
      sections: "policies: { packs: [medicines-eu], bind: { safty-unit: pharmacovigilance } }"
    }),
    mended: medicines({
      sections: "policies: { packs: [medicines-eu], bind: { safety-unit: pharmacovigilance } }"
    })
  },
  HW0605: {
    title: "name of a pack that stands for nobody",
    explanation:
      "A policy of a pack tells or asks somebody, and nobody is bound to that name, nor has a department the discipline that would do. The policy applies without them.",
    failing: medicines({ discipline: "medical", sections: "policies: { packs: [medicines-eu] }" }),
    mended: medicines({
      discipline: "medical",
      sections: "policies: { packs: [medicines-eu], bind: { safety-unit: pharmacovigilance } }"
    })
  },
  HW0606: {
    title: "fact of another type than a pack tests",
    explanation:
      "Packs declare the message fields that their policies test, unless the model does. This one is declared here with another type, so the policies could never hold as they are meant.",
    failing: medicines({ sections: "facts: { serious: [yes, no] }\npolicies: { packs: [medicines-eu] }" }),
    mended: medicines({ sections: "facts: { serious: boolean }\npolicies: { packs: [medicines-eu] }" })
  },
  HW0607: {
    title: "policies that apply nowhere",
    explanation:
      "All policies of a pack are about certain jurisdictions, and no market of the organization is under one of them. A message without a market is under the jurisdictions of all markets.",
    failing: medicines({ markets: "", sections: "policies: { packs: [medicines-eu] }" }),
    mended: medicines({ sections: "policies: { packs: [medicines-eu] }" })
  }
}

const isPackCode = (code: string): code is PackCode => Object.hasOwn(entries, code)

/** What the reference of problems says of the problems with packs, by code. */
export const packCatalogue: readonly Explanation[] = Object.keys(entries)
  .filter(isPackCode)
  .map((code) => ({ code, severity: packSeverities[code], ...entries[code] }))

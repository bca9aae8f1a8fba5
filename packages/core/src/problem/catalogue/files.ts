import { model, type ReadEntry } from "./entry.ts"

const nested = (depth: number): string => `${"{ a: ".repeat(depth)}x${" }".repeat(depth)}`

/** Problems of files and their text. */
export const files = {
  HW0101: {
    title: "missing file",
    explanation:
      "A model names a file that is not there, or that cannot be read. Paths under `include` and `csv` begin at the folder of the model's first file, also in files that are included themselves.",
    failing: { "hubwright.yaml": model("include: [peple.yaml]"), "people.yaml": "departments: { care: {} }\n" },
    mended: { "hubwright.yaml": model("include: [people.yaml]"), "people.yaml": "departments: { care: {} }\n" }
  },
  HW0102: {
    title: "not YAML",
    explanation:
      "The text cannot be read as YAML 1.2. What stands before the fault is checked all the same; what comes after it is looked at once the fault is mended.",
    failing: model("departments: { care: {}, press: {}"),
    mended: model("departments: { care: {}, press: {} }")
  },
  HW0103: {
    title: "file too large",
    explanation:
      "A file has more than 2 MiB. Split it under `include`, or move people, channels and ties to CSV, which takes less room.",
    failing: {
      "hubwright.yaml": model("include: [notes.yaml]"),
      "notes.yaml": `# ${"-".repeat(2 * 1024 * 1024)}\nbrands: [acme]\n`
    },
    mended: { "hubwright.yaml": model("include: [notes.yaml]"), "notes.yaml": "# short\nbrands: [acme]\n" }
  },
  HW0104: {
    title: "not text in UTF-8",
    explanation:
      "A file is in another encoding than UTF-8, or has control characters in it. Spreadsheets save UTF-8 as their own kind of CSV; `hubwright import` reads the other ones.",
    failing: {
      "hubwright.yaml": model("departments: { care: {} }\npeople: { csv: staff.csv }"),
      "staff.csv": "id,departments\nada\u0000,care\n"
    },
    mended: {
      "hubwright.yaml": model("departments: { care: {} }\npeople: { csv: staff.csv }"),
      "staff.csv": "id,departments\nada,care\n"
    }
  },
  HW0105: {
    title: "too deep",
    explanation: "Lists and maps stand more than 64 deep within each other. No model needs that; programs break on it.",
    failing: model(`conditions: { deep: ${nested(70)} }`),
    mended: model("conditions: { deep: { stage: purchase } }")
  },
  HW0106: {
    title: "too many aliases",
    explanation:
      "Aliases of YAML (`*name`) are used more than 100 times in one file, or one stands within what it names. A few short lines of them can stand for more data than any memory holds.",
    failing: model(`conditions:\n  one: &one { not: *one }`),
    mended: model(`conditions:\n  one: &one { stage: purchase }\n  other: { not: *one }`)
  },
  HW0107: {
    title: "too many elements",
    explanation:
      "The model has more than 200,000 elements over all its files: lists, maps and single values in YAML and JSON, rows in CSV. People and ties of large organizations belong in CSV, where a row counts once.",
    failing: model(`ties: [${"a,".repeat(200_001)}]`),
    mended: model("ties: []")
  },
  HW0108: {
    title: "path leaves the folder",
    explanation:
      "A model reads only files in its own folder and below it, so that a model from somebody else cannot read anything else. Absolute paths, `..`, backslashes and links that lead elsewhere are refused.",
    failing: { "hubwright.yaml": model("include: [../people.yaml]") },
    mended: { "hubwright.yaml": model("include: [people.yaml]"), "people.yaml": "departments: { care: {} }\n" }
  },
  HW0109: {
    title: "file read twice",
    explanation: "A file is named twice, or files include each other in a circle. Each file is read once.",
    failing: { "hubwright.yaml": model("include: [units.yaml]"), "units.yaml": "include: [units.yaml]\n" },
    mended: { "hubwright.yaml": model("include: [units.yaml]"), "units.yaml": "departments: { care: {} }\n" }
  },
  HW0110: {
    title: "newer format",
    explanation:
      "The number after `hubwright` is the version of the format. Older ones are read for ever; a newer one needs a newer version of Hubwright.",
    failing: "hubwright: 2\norganization: { name: Acme }\n",
    mended: "hubwright: 1\norganization: { name: Acme }\n"
  },
  HW0111: {
    title: "key twice in one map",
    explanation: "A map has one key twice, so one of the two values would be lost.",
    failing: model("departments:\n  care: { headcount: 4 }\n  care: { headcount: 5 }"),
    mended: model("departments:\n  care: { headcount: 5 }")
  },
  HW0112: {
    title: "forbidden key",
    explanation:
      "`__proto__`, `constructor` and `prototype` have a meaning of their own in JavaScript and cannot be ids or names of facts.",
    failing: model("departments: { constructor: {} }"),
    mended: model("departments: { construction: {} }")
  },
  HW0113: {
    title: "part of YAML that is not read",
    explanation:
      "Merge keys (`<<`), tags of one's own, keys that are no plain text, directives for other versions of YAML and several documents in a file are not read. Anchors and aliases are.",
    failing: model("departments:\n  care: &unit { headcount: 4 }\n  press: { <<: *unit }"),
    mended: model("departments:\n  care: { headcount: 4 }\n  press: { headcount: 4 }")
  }
} as const satisfies { readonly [code: string]: ReadEntry }

import * as Command from "effect/cli/Command"
import { answer, Json } from "../answer.ts"
import { entry, mark, type Page, wrap } from "../page/page.ts"
import { assess } from "./assess.ts"
import { change } from "./change.ts"
import { check } from "./check.ts"
import { diff } from "./diff.ts"
import { importFiles } from "./import.ts"
import { init } from "./init.ts"
import { maturity } from "./maturity.ts"
import { measure } from "./measure.ts"
import { packs } from "./packs.ts"
import { recommend } from "./recommend.ts"
import { report } from "./report.ts"
import { route } from "./route.ts"
import { rules } from "./rules.ts"
import { run } from "./run.ts"
import { schema } from "./schema.ts"
import { show } from "./show.ts"
import { compare, simulate } from "./simulate.ts"
import { staff } from "./staff.ts"
import { survey } from "./survey.ts"
import { types } from "./write-types.ts"

const steps = [
  { command: "hubwright init acme", does: "begin a model in the folder acme" },
  { command: "hubwright import staff.xlsx --into acme", does: "take over the people of a client's file" },
  { command: "hubwright check acme", does: "find what is wrong with it" },
  { command: "hubwright show acme", does: "see what it says, in tables" },
  { command: "hubwright report acme", does: "write a page to show" }
] as const

/** The command line itself. Alone it says how to begin. */
export const hubwright = Command.make("hubwright", {}, () => answer({ data: { steps }, text: formatStart })).pipe(
  Command.withDescription(
    "Models how an organization handles social media: who is there, who answers for which account, who works with whom, and how a message finds the person who answers it."
  ),
  Command.withExamples(steps.map(({ command, does }) => ({ command, description: sentence(does) }))),
  Command.withSubcommands([
    init,
    importFiles,
    check,
    show,
    route,
    run,
    assess,
    maturity,
    recommend,
    simulate,
    compare,
    staff,
    report,
    rules,
    change,
    diff,
    survey,
    measure,
    packs,
    types,
    schema
  ]),
  Command.withGlobalFlags([Json])
)

const formatStart = (page: Page): string =>
  [
    wrap(page, "Hubwright models how an organization handles social media, as a text file."),
    steps
      .map(({ command, does }) => entry(page, { label: `  ${mark(page, "command", command)}`, text: does, at: 44 }))
      .join("\n"),
    `Every command explains itself: ${mark(page, "command", "hubwright report --help")}`
  ].join("\n\n")

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

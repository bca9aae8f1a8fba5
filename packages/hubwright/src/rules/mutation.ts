import { neutralize } from "@hubwright/core"
import type { MutationScore } from "@hubwright/testing/mutation"
import { entry, mark, type Page, wrap } from "../page/page.ts"
import type { MutationData } from "../results/rules.ts"
import { witnessData } from "./verdict-data.ts"

/** How well tests notice changed rules, as `--json` prints it. */
export const mutationData = ({ survivors, ...score }: MutationScore): MutationData => ({
  ...score,
  survivors: survivors.map(({ description, witness, differences }) => ({
    description,
    differences,
    ...(witness === undefined ? {} : { witness: witnessData(witness) })
  }))
})

/** How many changes that no test notices are shown; `--json` has them all. */
const mostShown = 10

/** How well tests notice changed rules, for people: each change that they miss with a message that would show it. */
export const formatMutation = (page: Page, { mutants, noticed, equivalent, survivors }: MutationData): string => {
  const rest = survivors.length - mostShown
  return [
    mark(
      page,
      survivors.length === 0 ? "good" : "warning",
      wrap(page, `The tests notice ${noticed} of ${mutants} changes of a single rule.`)
    ),
    ...(equivalent === 0 ? [] : [wrap(page, `${equivalent} more would change no decision, and do not count.`)]),
    ...survivors
      .slice(0, mostShown)
      .flatMap(({ description, witness, differences }) => [
        entry(page, { label: "  missed", text: neutralize(`${description}: ${differences.join(", ")}`), at: 10 }),
        ...(witness === undefined
          ? []
          : [mark(page, "quiet", wrap(page, neutralize(`${JSON.stringify(witness.message)} at ${witness.at}`), 10))])
      ]),
    ...(rest > 0 ? [wrap(page, `${rest} more are in \`--json\`.`)] : [])
  ].join("\n")
}

import { type Change, composeChanges, type Operator, type Organization } from "@hubwright/core"
import type { Imported } from "./import-tables.ts"
import { elementOf } from "./placement.ts"

/** What has to be done to a model so that it has what was imported: adding, updating and tying, one after the other. */
export const importChange = ({ departments, people, channels, ties }: Imported, known: Organization): Change =>
  composeChanges(
    ...departments.flatMap(({ id, status, values }): readonly Change[] =>
      status === "new"
        ? [{ kind: "add", section: "departments", id, element: values }]
        : status === "changed"
          ? [{ kind: "update", section: "departments", id, fields: values }]
          : []
    ),
    ...people.flatMap(({ id, status, values }): readonly Change[] =>
      status === "new"
        ? [{ kind: "add", section: "people", id, element: { departments: [], ...values } }]
        : status === "changed"
          ? [{ kind: "update", section: "people", id, fields: values }]
          : []
    ),
    ...channels.flatMap(({ id, status, values }): readonly Change[] => {
      const { operators, ...rest } = values
      const fields = { ...rest, ...(operators === undefined ? {} : { operators: keptOperators(known, id, operators) }) }
      if (status === "new") return [{ kind: "add", section: "channels", id, element: fields }]
      return status === "changed" ? [{ kind: "update", section: "channels", id, fields }] : []
    }),
    ...ties.flatMap(({ status, kind, ...tie }): readonly Change[] =>
      status === "same" ? [] : [{ kind: "add-tie", tie: kind, ...tie }]
    )
  )

/** The operators that the files name, each with the condition it has in the model. */
const keptOperators = (known: Organization, id: string, units: readonly string[]): readonly Operator[] => {
  const before = elementOf(known.channels, id)?.operators ?? []
  return units.flatMap((unit) => {
    const entries = before.filter((operator) => operator.unit === unit)
    return entries.length > 0 ? entries : [{ unit }]
  })
}

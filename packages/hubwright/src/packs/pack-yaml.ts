import type { Pack } from "@hubwright/core"
import { departmentCatalogue } from "@hubwright/packs"
import { Document, isMap, visit } from "yaml"
import { plainPage } from "../page/page.ts"
import { wrapWords } from "../page/wrap-words.ts"

/** What to write into a model to have a pack: its name where packs are named, or its rules to copy and change. */
export const packYaml = ({ id, kind, names, ruleGroups }: Pack): string => {
  switch (kind) {
    case "listening":
      return yamlOf({ listening: { packs: [id] } })
    case "rules":
      return yamlOf({
        routing: { responsible: { rules: ruleGroups, otherwise: { name: "fallback", to: "operator" } } }
      })
    default:
      return yamlOf({ policies: { packs: [id] } }, boundNames(names))
  }
}

/** The departments to start from, as a section of a model. */
export const departmentsYaml = (): string =>
  yamlOf(
    {
      departments: Object.fromEntries(
        departmentCatalogue.departments.map(({ id, name, discipline }) => [id, { name, discipline }])
      )
    },
    departmentCatalogue.notice
  )

const boundNames = (names: Pack["names"]): string | undefined => {
  const said = Object.entries(names).map(([name, discipline]) => `${name} (${discipline})`)
  return said.length === 0
    ? undefined
    : `It names ${said.join(", ")}. Where no department has that discipline, say who it is under \`bind\`.`
}

/** What names no rule stands in one line. */
const yamlOf = (section: object, comment?: string): string => {
  const document = new Document(section, { version: "1.2", schema: "core", aliasDuplicateObjects: false })
  if (comment !== undefined)
    document.commentBefore = wrapWords(comment, plainPage.columns - 2)
      .map((line) => ` ${line}`)
      .join("\n")
  visit(document, {
    Map: (_, map, path) => {
      if (path.length > 3 && !map.has("name") && !map.has("rules")) map.flow = true
    },
    Seq: (_, list) => {
      if (list.items.every((item) => !isMap(item) || item.items.length === 1)) list.flow = true
    }
  })
  return document.toString({ lineWidth: 0 })
}

import { neutralize } from "@hubwright/core"
import { formatTable } from "../page/table.ts"
import { personData, type Scene, type View } from "./view.ts"

/** The people: who they are as far as may be said, where they work, what they speak and whether they may post. */
export const peopleView = (scene: Scene): View => {
  const { organization, names } = scene
  const people = Object.values(organization.people)
  const rows = people.map((person) => [
    ...(names === "shown" ? [`${person.id}\n${neutralize(person.name ?? "")}`.trim()] : []),
    person.count > 1 ? `${person.count} × ${rolesOf(scene, person.id)}` : rolesOf(scene, person.id),
    person.departments.join(", "),
    person.languages.join(", "),
    person.enabled ? "yes" : "",
    person.usesSocial ? "yes" : ""
  ])
  return {
    data: { people: people.map(({ id }) => personData(scene, id)) },
    text: (page) =>
      rows.length === 0
        ? "There are no people."
        : [
            formatTable(page, {
              headings: [
                ...(names === "shown" ? ["Person"] : []),
                "Roles",
                "Works in",
                "Languages",
                "May post",
                "On social"
              ],
              rows
            }),
            ...(names === "shown" ? [] : ["", "Names are hidden; --names shows them."])
          ].join("\n")
  }
}

const rolesOf = ({ organization }: Scene, id: string): string => {
  const roles = organization.people[id]?.roles ?? []
  return roles.length === 0 ? "–" : roles.map((role) => neutralize(organization.roles[role]?.name ?? role)).join(", ")
}

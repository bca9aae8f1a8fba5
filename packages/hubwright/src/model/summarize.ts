import { type Checked, neutralize, type Organization } from "@hubwright/core"

/** What a model has, in one sentence: `Novagen: 14 departments, 2 agencies, 31 people, 12 channels and 20 ties.` */
export const summarize = (organization: Checked<Organization>): string => {
  if (!organization.ok) return ""
  const { organization: profile, departments, agencies, people, channels, ties } = organization.value
  const persons = Object.values(people).reduce((sum, { count }) => sum + count, 0)
  const counts = [
    counted(Object.keys(departments).length, "department", "departments"),
    counted(Object.keys(agencies).length, "agency", "agencies"),
    counted(persons, "person", "people"),
    counted(Object.keys(channels).length, "channel", "channels"),
    counted(ties.length, "tie", "ties")
  ].filter((text) => text !== "")
  return counts.length === 0 ? "" : `${neutralize(profile.name)}: ${listed(counts)}.`
}

/** A number and its noun, such as `3 people`; nothing for none. */
export const counted = (number: number, one: string, many: string): string =>
  number === 0 ? "" : `${number} ${number === 1 ? one : many}`

/** `a, b and c`. */
export const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}`

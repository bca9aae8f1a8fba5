import { builtInRoles } from "../../model/built-in-roles.ts"
import type { Course, Person } from "../../model/organization.ts"
import { responsibilities } from "../../model/vocabulary.ts"
import type { ModelPath } from "../../problem/problem.ts"
import { isTrained } from "../../routing/staff.ts"
import { type Member, type OrganizationFacts, share, words, yesOrNo } from "./organization-fact.ts"
import type { Scene } from "./scene.ts"

const pathOf = ({ id }: Person): ModelPath => ["people", id]

/** Whether somebody works with social media for the organization. */
const isActive = ({ usesSocial, enabled, roles }: Person): boolean => usesSocial || enabled || roles.length > 0

/** The people that a share is taken of, each as many as they stand for. */
const among =
  (isMeant: (person: Person) => boolean, has: (scene: Scene, person: Person) => boolean | undefined) =>
  (scene: Scene): readonly Member[] =>
    scene.people
      .filter(isMeant)
      .map((person) => ({ path: pathOf(person), has: has(scene, person), count: person.count }))

const isAboutSocial = ({ about }: Course): boolean =>
  about.length === 0 || about.includes("social-media") || about.includes("dos-and-donts")
const isAboutService = ({ about }: Course): boolean => about.includes("customer-service")

/** Whether somebody has a valid training; nothing where the model names no courses. */
const trained =
  (isMeant: (course: Course) => boolean) =>
  ({ organization, atMillis }: Scene, person: Person): boolean | undefined => {
    const courses = Object.values(organization.training)
    return courses.length === 0
      ? undefined
      : courses.some(
          (course) => isMeant(course) && isTrained(organization, person, { course: course.id, at: atMillis })
        )
  }

const everybody = (): boolean => true

const isInCare =
  ({ organization: { departments } }: Scene) =>
  ({ departments: [home], roles }: Person): boolean =>
    roles.includes("care-agent") ||
    (home !== undefined && Object.hasOwn(departments, home) && departments[home]?.discipline === "customer-service")

/** What people and departments answer for in social media; nothing where nobody is said to. */
const answeredFor = ({ organization, people }: Scene): readonly string[] | undefined => {
  const ofUnits = Object.values(organization.departments).flatMap((department) => department.responsibilities)
  const ofPeople = people.flatMap(({ roles }) =>
    roles.flatMap((id) => {
      const role = Object.hasOwn(organization.roles, id) ? organization.roles[id] : builtInRoles.get(id)
      return role?.responsibilities ?? []
    })
  )
  const hasRoles = people.some(({ roles }) => roles.length > 0)
  return ofUnits.length > 0 || hasRoles ? [...ofUnits, ...ofPeople] : undefined
}

const rolesHeld = ({ people }: Scene): readonly string[] | undefined => {
  const roles = people.flatMap((person) => person.roles)
  return roles.length === 0 ? undefined : roles
}

/** Whether everybody on the board has what executives must have; nothing where no competency is asked of them. */
const competentExecutives = ({ organization, people }: Scene): readonly Member[] => {
  const asked = Object.values(organization.competencies).filter((competency) => competency.requiredOfExecutives)
  return people
    .filter(({ clevel }) => clevel)
    .map((person) => ({
      path: pathOf(person),
      has: asked.length === 0 ? undefined : asked.every(({ id }) => person.competencies.includes(id))
    }))
}

/** The units that take part in social media, and whether somebody there does what is asked. */
const unitsWith =
  (does: (scene: Scene, person: Person) => boolean | undefined) =>
  (scene: Scene): readonly Member[] =>
    scene
      .classification()
      .units.filter(({ unit }) => Object.hasOwn(scene.organization.departments, unit))
      .map(({ unit }) => {
        const answers = scene.people
          .filter(({ departments }) => departments.includes(unit))
          .map((person) => does(scene, person))
        const isOpen = answers.length === 0 || answers.includes(undefined)
        return { path: ["departments", unit], has: answers.includes(true) ? true : isOpen ? undefined : false }
      })

/** What is known of the people of an organization as a whole. People stand for as many as their `count` says. */
export const peopleFacts: OrganizationFacts = {
  "people-trained": share(
    "people in social media with a valid training in it",
    among(isActive, trained(isAboutSocial))
  ),
  "everybody-trained": share(
    "people listed with a valid training in social media",
    among(everybody, trained(isAboutSocial))
  ),
  "care-trained-in-both": share("care people trained in social media and in customer service", (scene) =>
    among(isInCare(scene), (here, person) => {
      const both = [trained(isAboutSocial)(here, person), trained(isAboutService)(here, person)]
      return both.includes(undefined) ? undefined : both.every((one) => one === true)
    })(scene)
  ),
  "people-enabled": share(
    "people listed who are enabled to post",
    among(everybody, (_, { enabled }) => enabled)
  ),
  "units-with-social-people": share(
    "units with somebody who works with social media",
    unitsWith((_, person) => isActive(person))
  ),
  "units-with-trained-people": share(
    "units with somebody trained who works with social media",
    unitsWith((scene, person) => (isActive(person) ? trained(isAboutSocial)(scene, person) : false))
  ),
  roles: words("roles that somebody has", [], rolesHeld),
  responsibilities: words("what somebody answers for in social media", responsibilities, answeredFor),
  "executive-sponsor": yesOrNo("an executive stands behind social media", (scene) => {
    const held = rolesHeld(scene)
    const board = scene.people.some(({ clevel, roles }) => clevel && roles.length > 0)
    return held === undefined ? undefined : board || held.includes("executive-sponsor")
  }),
  "executives-competent": share("executives with the social competencies they must have", competentExecutives)
}

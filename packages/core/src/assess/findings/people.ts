import { composeChanges } from "../../change/change.ts"
import type { Course, Person } from "../../model/organization.ts"
import { isTrained } from "../../routing/staff.ts"
import { departmentsFor, headsOf, mayAnswer, roleOf, type Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { counted, named, someOf } from "./wording.ts"

const isValid = ({ organization, atMillis }: Subject, person: Person, course: string): boolean =>
  isTrained(organization, person, { course, at: atMillis })

const personPath = ({ id }: Person) => ["people", id] as const

/** By course, who needs it by one of their roles and took it, too long ago. */
const expiredTraining = (subject: Subject): readonly Found[] =>
  Object.values(subject.organization.training).flatMap(({ id: course }): readonly Found[] => {
    const holders = subject.people.filter(({ training }) => Object.hasOwn(training, course))
    const expired = holders.filter((person) => !isValid(subject, person, course))
    if (expired.length === 0) return []
    return [
      {
        about: course,
        sentence: `The course ${named(course)} has expired for ${someOf(headsOf(expired), headsOf(holders), subject.smallestGroup)} who took it`,
        evidence: expired.map(({ id }) => ["people", id, "training", course]),
        values: shownCounts(subject, { people: headsOf(holders), expired: headsOf(expired) }),
        remedy: { kind: "train", people: expired.map(({ id }) => id), course, on: subject.at }
      }
    ]
  })

/** The numbers of a finding about people, where the group is large enough to be counted out. */
const shownCounts = (
  { smallestGroup }: Subject,
  values: { readonly people: number; readonly [name: string]: number }
): { readonly [name: string]: number } => (values.people < smallestGroup ? {} : values)

const isAbout =
  (...subjects: readonly Course["about"][number][]) =>
  ({ about }: Course): boolean =>
    subjects.some((one) => about.includes(one))

/** The courses on a matter, and whoever has to have taken one of them and has not. */
const untrained = (subject: Subject, courses: readonly Course[], among: readonly Person[]): readonly Person[] =>
  among.filter((person) => !courses.some(({ id }) => isValid(subject, person, id)))

/** Whoever may answer, the courses on social media, and who has none that is valid. */
export const trainingOfSpeakers = (subject: Subject) => {
  const courses = Object.values(subject.organization.training).filter(isAbout("social-media", "dos-and-donts"))
  const speakers = subject.people.filter((person) => mayAnswer(subject, person))
  return { speakers, courses, lacking: untrained(subject, courses, speakers) }
}

const speakersUntrained = (subject: Subject): readonly Found[] => {
  const { smallestGroup, at } = subject
  const { speakers, courses, lacking } = trainingOfSpeakers(subject)
  const [course] = courses
  if (course === undefined || lacking.length === 0) return []
  return [
    {
      about: "people",
      sentence: `No valid training in social media for ${someOf(headsOf(lacking), headsOf(speakers), smallestGroup)} who may post`,
      evidence: lacking.map(personPath),
      values: shownCounts(subject, { people: headsOf(speakers), untrained: headsOf(lacking) }),
      remedy: { kind: "train", people: lacking.map(({ id }) => id), course: course.id, on: at }
    }
  ]
}

const noCourse = (subject: Subject): readonly Found[] => {
  const { organization, people } = subject
  const courses = Object.values(organization.training)
  const hasSpeakers = people.some((person) => mayAnswer(subject, person))
  if (courses.some(isAbout("social-media", "dos-and-donts")) || !hasSpeakers) return []
  return [
    {
      about: "training",
      sentence: "No course teaches the staff the dos and don'ts of social media",
      evidence: courses.length === 0 ? [["organization"]] : courses.map(({ id }) => ["training", id]),
      values: { courses: courses.length },
      remedy: {
        kind: "add",
        section: "training",
        id: freeId("dos-and-donts", Object.keys(organization.training)),
        element: { name: "Dos and don'ts of social media", about: ["social-media", "dos-and-donts"] }
      }
    }
  ]
}

const freeId = (wanted: string, taken: readonly string[]): string => {
  let id = wanted
  for (let number = 2; taken.includes(id); number++) id = `${wanted}-${number}`
  return id
}

/** The three talents of a social media team (Borrillo 2018). */
const talents = [
  { role: "social-media-manager", does: "manages social media" },
  { role: "social-media-strategist", does: "sets its strategy" },
  { role: "community-manager", does: "connects to the outside world as community manager" }
] as const

const hasTalent = (subject: Subject, { role, duty }: { readonly role: string; readonly duty: string }) => {
  const { people, departments } = subject
  const does = (id: string): boolean =>
    id === role || (roleOf(subject, id)?.responsibilities ?? []).some((one) => one === duty)
  return (
    people.some(({ roles }) => roles.some(does)) ||
    departments.some(({ responsibilities }) => responsibilities.some((one) => one === duty))
  )
}

const talentDuties: { readonly [role: string]: string } = {
  "social-media-manager": "coordination",
  "social-media-strategist": "strategy",
  "community-manager": "community-management"
}

const missingTalents = (subject: Subject): readonly Found[] => {
  const { people, organization } = subject
  if (!people.some(({ roles }) => roles.length > 0)) return []
  return talents
    .filter(({ role }) => !hasTalent(subject, { role, duty: talentDuties[role] ?? "" }))
    .map(({ role, does }): Found => {
      const candidate =
        people.find(({ enabled, roles }) => enabled && !talents.some((talent) => roles.includes(talent.role))) ??
        people.find(({ enabled }) => enabled)
      const fields = candidate === undefined ? undefined : { roles: [...candidate.roles, role] }
      return {
        about: role,
        sentence: `Nobody ${does}`,
        evidence: [["organization"]],
        values: { people: Object.keys(organization.people).length },
        ...(candidate === undefined || fields === undefined
          ? {}
          : { remedy: { kind: "update", section: "people", id: candidate.id, fields } })
      }
    })
}

/** From so many messages a week on one person cannot be all three. */
const oneInAllVolume = 100

const oneInAll = (subject: Subject): readonly Found[] => {
  const { organization, people } = subject
  const perWeek = organization.demand.classes.reduce(
    (sum, { perWeek: weekly = 0, perDay = 0, perHour = 0 }) => sum + weekly + perDay * 7 + perHour * 168,
    0
  )
  if (perWeek < oneInAllVolume) return []
  return people
    .filter(({ roles }) => talents.every(({ role }) => roles.includes(role)))
    .map((person) => ({
      about: person.id,
      sentence: `One person is to manage, to plan and to connect, at ${Math.round(perWeek)} messages a week`,
      evidence: [["people", person.id, "roles"]],
      values: { messagesPerWeek: perWeek, most: oneInAllVolume }
    }))
}

const thinCare = (subject: Subject): readonly Found[] =>
  departmentsFor(subject, "customer-service").flatMap((department): readonly Found[] => {
    const staff = subject.staffOf(department.id)
    const count = Math.max(
      department.headcount ?? 0,
      staff.reduce((sum, person) => sum + person.count, 0)
    )
    const [only] = staff
    if (count !== 1) return []
    return [
      {
        about: department.id,
        sentence: `${named(department.id)} has one person, who cannot answer in time alone`,
        evidence: [["departments", department.id]],
        remedy:
          only === undefined
            ? { kind: "update", section: "departments", id: department.id, fields: { headcount: 2 } }
            : { kind: "update", section: "people", id: only.id, fields: { count: only.count + 1 } }
      }
    ]
  })

const careHalfTrained = (subject: Subject): readonly Found[] => {
  const { organization, at, smallestGroup } = subject
  const courses = Object.values(organization.training)
  const social = courses.filter(isAbout("social-media", "dos-and-donts"))
  const service = courses.filter(isAbout("customer-service"))
  const care = departmentsFor(subject, "customer-service")
    .flatMap(({ id }) => subject.staffOf(id))
    .filter(({ enabled, roles, usesSocial }) => enabled || usesSocial || roles.length > 0)
  if (care.length === 0 || (social.length === 0 && service.length === 0)) return []
  const parts = [social, service].map((some) => ({ some, lacking: untrained(subject, some, care) }))
  const lacking = care.filter((person) => parts.some((part) => part.lacking.includes(person)))
  if (lacking.length === 0) return []
  const canMend = parts.every((part) => part.some.length > 0)
  return [
    {
      about: "customer-service",
      sentence: `In customer service ${someOf(headsOf(lacking), headsOf(care), smallestGroup)} are not trained in both social media and customer service`,
      evidence: lacking.map(personPath),
      values: shownCounts(subject, { people: headsOf(care), untrained: headsOf(lacking) }),
      ...(canMend
        ? {
            remedy: composeChanges(
              ...parts.flatMap(({ some: [course], lacking: missing }) =>
                course === undefined || missing.length === 0
                  ? []
                  : [{ kind: "train", people: missing.map(({ id }) => id), course: course.id, on: at } as const]
              )
            )
          }
        : {})
    }
  ]
}

const executivesUnasked = ({ organization, people }: Subject): readonly Found[] => {
  const competencies = Object.values(organization.competencies)
  const executives = people.filter(({ clevel }) => clevel)
  if (executives.length === 0 || competencies.some(({ requiredOfExecutives }) => requiredOfExecutives)) return []
  return [
    {
      about: "competencies",
      sentence: "No social media competency is required of executives",
      evidence: [["organization"], ...executives.map(personPath)],
      remedy: {
        kind: "add",
        section: "competencies",
        id: freeId("social-media", Object.keys(organization.competencies)),
        element: { name: "Social media competency", requiredOfExecutives: true }
      }
    }
  ]
}

const executivesWithout = (subject: Subject): readonly Found[] => {
  const { organization, people, smallestGroup } = subject
  const executives = people.filter(({ clevel }) => clevel)
  return Object.values(organization.competencies)
    .filter(({ requiredOfExecutives }) => requiredOfExecutives)
    .flatMap(({ id }): readonly Found[] => {
      const without = executives.filter(({ competencies }) => !competencies.includes(id))
      if (without.length === 0) return []
      return [
        {
          about: id,
          sentence: `The competency ${named(id)} is required of executives, and ${someOf(headsOf(without), headsOf(executives), smallestGroup)} at the top have not shown it`,
          evidence: without.map(personPath),
          values: shownCounts(subject, { people: headsOf(executives), without: headsOf(without) }),
          remedy: composeChanges(
            ...without.map(
              (person) =>
                ({
                  kind: "update",
                  section: "people",
                  id: person.id,
                  fields: { competencies: [...person.competencies, id] }
                }) as const
            )
          )
        }
      ]
    })
}

const coreCompetency = (subject: Subject): readonly Found[] => {
  const { organization } = subject
  const required = Object.values(organization.competencies).flatMap(({ requiredOf }) => requiredOf)
  const roles = [...new Set(subject.people.flatMap((person) => person.roles))].sort()
  const [first] = Object.values(organization.competencies)
  if (roles.length === 0 || required.length > 0 || first === undefined) return []
  return [
    {
      about: "roles",
      sentence:
        roles.length === 1
          ? "The one role that people have requires no social media competency"
          : `None of the ${roles.length} roles that people have requires a social media competency`,
      evidence: [["competencies"]],
      values: { roles: roles.length },
      remedy: { kind: "update", section: "competencies", id: first.id, fields: { requiredOf: roles } }
    }
  ]
}

const noAdvocates = ({ people, smallestGroup }: Subject): readonly Found[] => {
  const using = people.filter(({ usesSocial }) => usesSocial)
  if (using.length < smallestGroup || people.some(({ advocate }) => advocate)) return []
  return [
    {
      about: "people",
      sentence: `${counted(using.length, "person uses", "people use")} social media, and none of them is won as an advocate`,
      evidence: using.map(personPath),
      values: { people: using.length }
    }
  ]
}

/** The rules about people, what they have learned and what is asked of them. */
export const peopleRules: readonly FindingRule[] = [
  {
    code: "HF0501",
    severity: "major",
    title: "expired training",
    why: "What was learned once is forgotten, and rules change.",
    sources: ["S4-19", "S1-24"],
    needs: ["training"],
    find: expiredTraining
  },
  {
    code: "HF0502",
    severity: "major",
    title: "may post, and is not trained",
    why: "Not everybody understands social media, and mistakes happen.",
    sources: ["S4-19", "S4-20", "S4-23"],
    needs: ["training"],
    find: speakersUntrained
  },
  {
    code: "HF0503",
    severity: "major",
    title: "no course on dos and don'ts",
    why: "Training, policy and a tone of voice belong together.",
    sources: ["S4-19", "S4-23", "S2-28"],
    needs: ["training", "documents"],
    find: noCourse
  },
  {
    code: "HF0504",
    severity: "minor",
    title: "missing talent",
    why: "It takes different talents: somebody who masters social media, somebody who sets the strategy, somebody who connects to the outside.",
    sources: ["S0-21", "S1-04"],
    needs: ["people"],
    find: missingTalents
  },
  {
    code: "HF0505",
    severity: "minor",
    title: "one person in all roles",
    why: "Different skills and efforts are needed; one person has neither all of them nor the time.",
    sources: ["S0-21", "S0-03"],
    needs: ["people"],
    find: oneInAll
  },
  {
    code: "HF0506",
    severity: "major",
    title: "customer service with one person",
    why: "Customer service gets several questions at a time; more than one person is needed to answer in time.",
    sources: ["S2-25"],
    find: thinCare
  },
  {
    code: "HF0507",
    severity: "major",
    title: "care not trained in both",
    why: "Who answers has to know social media and customer service: the model of a call center does not work here.",
    sources: ["S4-25", "S2-24", "S4-24"],
    needs: ["training"],
    find: careHalfTrained
  },
  {
    code: "HF0508",
    severity: "minor",
    title: "no competency asked of executives",
    why: "Leaders decide about what they do not know, unless competency is a requirement.",
    sources: ["S0-26"],
    needs: ["people"],
    find: executivesUnasked
  },
  {
    code: "HF0509",
    severity: "minor",
    title: "executive without the competency",
    why: "Executives have to be able to ask how content performs, whether questions are answered and what the audience says.",
    sources: ["S0-26", "S0-27"],
    find: executivesWithout
  },
  {
    code: "HF0510",
    severity: "note",
    title: "no core competency",
    why: "A core competency is one that roles require.",
    sources: ["S0-25", "S1-03"],
    needs: ["competencies"],
    find: coreCompetency
  },
  {
    code: "HF0511",
    severity: "note",
    title: "nobody won as an advocate",
    why: "Employees who use and understand social media already are the beginning of know-how in the house.",
    sources: ["S1-15", "S4-20", "S1-13"],
    needs: ["people"],
    find: noAdvocates
  }
]

/** How large an organization to make. */
export interface LargeSize {
  readonly people: number
  readonly departments: number
  /** Ties, half of them between people. */
  readonly ties: number
}

const disciplines = ["marketing", "customer-service", "sales", "legal", "product", "public-relations"] as const
const languages = ["en", "de", "es", "fr", "it"] as const
const kinds = ["consults", "hands-over", "coordinates", "escalates"] as const

const pick = <Item>(items: readonly Item[], index: number): string => String(items[index % items.length])

/** The numbers after each other of a fixed linear congruential generator: enough to spread ids. */
const spread = (index: number, size: number): number => (index * 7919 + 104_729) % size

/**
 * The files of a large organization without faults: departments in YAML, people and ties in CSV, as clients send them.
 * The same size gives the same files.
 */
export const largeOrganization = ({ people, departments, ties }: LargeSize): { readonly [path: string]: string } => ({
  "hubwright.yaml": modelText(departments),
  "staff.csv": peopleText(people, departments),
  "ties.csv": tiesText({ people, departments, ties })
})

const modelText = (departments: number): string =>
  [
    "hubwright: 1",
    "organization: { name: Large, industry: insurance, topology: dandelion, defaultCalendar: hq }",
    'calendars: { hq: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" } } }',
    "departments:",
    ...Array.from({ length: departments }, (_, index) => departmentText(index)),
    "channels:",
    ...Array.from(
      { length: Math.ceil(departments / 5) },
      (_, index) =>
        `  channel-${index}: { platform: facebook, language: ${pick(languages, index)}, operators: [department-${index}] }`
    ),
    "people: { csv: staff.csv }",
    "ties: { csv: ties.csv }",
    ""
  ].join("\n")

const departmentText = (index: number): string => {
  const parent = index === 0 ? "" : `, parent: department-${Math.floor((index - 1) / 8)}`
  return `  department-${index}: { name: Department ${index}, discipline: ${pick(disciplines, index)}${parent}, headcount: ${10 + (index % 90)} }`
}

const peopleText = (people: number, departments: number): string =>
  [
    "id,name,departments,manager,languages,shift,share,usesSocial",
    ...Array.from({ length: people }, (_, index) => {
      const manager = index === 0 ? "" : `person-${Math.floor((index - 1) / 10)}`
      const spoken = `${pick(languages, index)};${pick(languages, index + 1)}`
      return `person-${index},"Person, ${index}",department-${index % departments},${manager},${spoken},hq,0.5,${index % 3 === 0}`
    }),
    ""
  ].join("\r\n")

const tiesText = ({ people, departments, ties }: LargeSize): string =>
  [
    "kind,from,to,strength,origin",
    ...Array.from({ length: ties }, (_, index) => {
      const [name, size] = index % 2 === 0 ? ["department", departments] : ["person", people]
      const from = spread(index, size)
      const to = (from + 1 + spread(index * 31, size - 1)) % size
      return `${pick(kinds, index >> 1)},${name}-${from},${name}-${to},${1 + (index % 5)},observed`
    }),
    ""
  ].join("\r\n")

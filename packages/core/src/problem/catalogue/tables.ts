import { model, type ReadEntry } from "./entry.ts"

const withStaff = (staff: string, more = ""): { readonly [path: string]: string } => ({
  "hubwright.yaml": model(`departments: { care: {}, press: {} }\npeople: { csv: staff.csv${more} }`),
  "staff.csv": staff
})

/** Problems of tables in CSV. */
export const tables = {
  HW0120: {
    title: "quotation marks of a row do not match",
    explanation:
      "A field that begins with a quotation mark has to end with one, and one inside is written twice. The row is left out; reading goes on with the next line, up to ten such rows.",
    failing: withStaff('id,name,departments\nada,"Ada" Lovelace,care\nbob,Bob,press\n'),
    mended: withStaff('id,name,departments\nada,"""Ada"" Lovelace",care\nbob,Bob,press\n')
  },
  HW0121: {
    title: "wrong number of cells",
    explanation:
      "A row has more or fewer cells than the header. A field with a comma or semicolon in it needs quotation marks.",
    failing: withStaff("id,name,departments\nada,Lovelace, Ada,care\n"),
    mended: withStaff('id,name,departments\nada,"Lovelace, Ada",care\n')
  },
  HW0122: {
    title: "unknown column",
    explanation:
      "The heading of a column is no key of the element. Say under `columns` which key it holds, or under `ignore` that it is not needed. A dot leads into a map: `training.safety` holds the date of that course, `credentials.mfa` of a channel whether it has a second factor.",
    failing: withStaff("id,Full name,departments,Cost center\nada,Ada Lovelace,care,4711\n"),
    mended: withStaff(
      "id,Full name,departments,Cost center\nada,Ada Lovelace,care,4711\n",
      ", columns: { Full name: name }, ignore: [Cost center]"
    )
  },
  HW0123: {
    title: "missing column",
    explanation:
      "A column is missing that every row needs: `id` and `departments` of people, `id` and `platform` of channels, `kind` of ties.",
    failing: withStaff("id,name,unit\nada,Ada,care\n", ", ignore: [unit]"),
    mended: withStaff("id,name,unit\nada,Ada,care\n", ", columns: { unit: departments }")
  },
  HW0124: {
    title: "column twice",
    explanation: "Two columns hold the same key, so nobody can tell which of them counts.",
    failing: withStaff("id,name,Name,departments\nada,Ada,Ada L.,care\n", ", columns: { Name: name }"),
    mended: withStaff("id,name,Name,departments\nada,Ada,Ada L.,care\n", ", ignore: [Name]")
  }
} as const satisfies { readonly [code: string]: ReadEntry }

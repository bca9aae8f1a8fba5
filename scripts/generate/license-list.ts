import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

const workspace = join(import.meta.dirname, "../..")

/** A package as the lock file has it. */
interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(workspace, "package-lock.json"), "utf8")
)

/** Where a package finds another: in its own `node_modules`, or in those above it. */
const placeOf = (from: string, name: string): string | undefined => {
  const above = from
    .split("/node_modules/")
    .map((_, index, parts) => parts.slice(0, parts.length - index).join("/node_modules/"))
  return [...above, ""]
    .map((folder) => `${folder}${folder === "" ? "" : "/"}node_modules/${name}`)
    .find((path) => path in lock.packages)
}

/** Everything that comes with these packages, by its place in the lock file. */
const reached = (starts: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>()
  const open = [...starts]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (found.has(place)) continue
    found.add(place)
    for (const name of Object.keys(lock.packages[place]?.dependencies ?? {})) {
      const next = placeOf(place, name)
      if (next !== undefined) open.push(next)
    }
  }
  return found
}

const folders = ["core", "packs", "simulate", "report", "testing", "connect", "hubwright"]

/** What a package of ours asks for: what it depends on, what who uses it brings, and what is bundled into the command. */
const askedBy = (folder: string): readonly string[] => {
  const { dependencies = {}, peerDependencies = {}, devDependencies = {} } = lock.packages[`packages/${folder}`] ?? {}
  const bundled = folder === "hubwright" ? devDependencies : {}
  return Object.keys({ ...dependencies, ...peerDependencies, ...bundled }).filter(
    (name) => !name.startsWith("@hubwright/")
  )
}

const nameIn = (place: string): string => place.split("node_modules/").at(-1) ?? place

/** The license by the lock file, else by the package itself. */
const licenseOf = (place: string): string => {
  const { license } = lock.packages[place] ?? {}
  const manifest = join(workspace, place, "package.json")
  const stated: unknown =
    license ?? (existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).license : undefined)
  return typeof stated === "string" ? stated : "**not stated**"
}

/** The page `docs/reference/licenses.md`: everything that comes with the published packages, and under which license. */
export const licenseList = (): string => {
  const users = new Map<string, Set<string>>()
  for (const folder of folders) {
    const starts = askedBy(folder).flatMap((name) => placeOf(`packages/${folder}`, name) ?? placeOf("", name) ?? [])
    for (const place of reached(starts)) users.set(place, (users.get(place) ?? new Set()).add(folder))
  }
  const rows = [...users]
    .filter(([place]) => lock.packages[place]?.link !== true)
    .sort(([a], [b]) => (nameIn(a) < nameIn(b) ? -1 : 1))
  const licenses = [...new Set(rows.map(([place]) => licenseOf(place)))].sort()
  return [
    "# Licenses of others",
    "",
    "Everything that comes with the published packages: what they depend on, the peers that who uses them brings, and what is bundled into",
    `the command, with all that these need, as the lock file has it. ${rows.length} packages under ${licenses.join(", ")}. The command carries their texts in`,
    "`dist/THIRD-PARTY-NOTICES.txt`.",
    "",
    "| package | version | license | comes with |",
    "| --- | --- | --- | --- |",
    ...rows.map(
      ([place, packages]) =>
        `| ${nameIn(place)} | ${lock.packages[place]?.version ?? ""} | ${licenseOf(place)} | ${[...packages].join(", ")} |`
    ),
    ""
  ].join("\n")
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

/** A package whose code is in a bundle. */
interface Bundled {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

const licenseFile = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i

/** The folders of the packages from which a bundle was made, by what esbuild says of it. */
const foldersIn = (metafile: string): readonly string[] => {
  const { inputs }: { readonly inputs: Readonly<Record<string, unknown>> } = JSON.parse(readFileSync(metafile, "utf8"))
  const folders = Object.keys(inputs).flatMap((path) => {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? []
    return folder === undefined ? [] : resolve(folder)
  })
  return [...new Set(folders)].filter((folder) => existsSync(join(folder, "package.json")))
}

const bundledIn = (folder: string): Bundled => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const files = readdirSync(folder).filter((file) => licenseFile.test(file))
  const text = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n")
  return { name: String(name), version: String(version), license: String(license), text }
}

/** Writes down whose code is in a bundle and under which licence, with the words each licence asks to keep. */
export const writeNotices = (metafile: string, target: string): void => {
  const bundled = foldersIn(metafile)
    .map(bundledIn)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const silent = bundled.filter(({ license }) => license === "undefined")
  if (silent.length > 0) throw new Error(`no licence is stated by ${silent.map(({ name }) => name).join(", ")}`)
  const notices = bundled.map(({ name, version, license, text }) =>
    [`${name} ${version} (${license})`, text].filter((part) => part !== "").join("\n\n")
  )
  writeFileSync(
    target,
    `This command contains code of these packages.\n\n${notices.join(`\n\n${"-".repeat(80)}\n\n`)}\n`
  )
}

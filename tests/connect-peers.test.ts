import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const folder = join(import.meta.dirname, "..", "packages", "connect")
const { peerDependencies }: { readonly peerDependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(folder, "package.json"), "utf8")
)
const clients = Object.keys(peerDependencies).filter((name) => name !== "effect")

/** What the sources of a connector import of the clients, but for its tests and what only tests need. */
const importedBy = (connector: string): readonly string[] => {
  const files = readdirSync(join(folder, "src", connector)).filter((name) => !/\.test\.ts$|^contract-/u.test(name))
  const texts = files.map((name) => readFileSync(join(folder, "src", connector, name), "utf8")).join("\n")
  return clients.filter((name) => texts.includes(`from "${name}"`) || texts.includes(`import("${name}")`))
}

test("the guide names the clients that each connector imports, and no others", () => {
  const guide = readFileSync(join(import.meta.dirname, "..", "docs", "guide", "connect.md"), "utf8")
  const sentence = /The clients are optional peers[\s\S]*?need none\./u.exec(guide)?.[0] ?? ""
  const named = [...sentence.matchAll(/((?:`[^`]+`(?:, |\s+and\s+| )?)+)for ([\w-]+)(?: by Socket Mode)?/gu)]
  const byConnector = Object.fromEntries(
    named.map(([, names = "", connector = ""]) => [
      connector.toLowerCase().replace("e-mail", "email").replace("slack", "slack-socket"),
      [...names.matchAll(/`([^`]+)`/gu)].map(([, name]) => name).sort()
    ])
  )
  const connectors = readdirSync(join(folder, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const expected = connectors
    .filter(({ name }) => name !== "fakes" && importedBy(name).length > 0)
    .map(({ name }) => [name, importedBy(name).toSorted()])
  expect(byConnector).toEqual(Object.fromEntries(expected))
})

// `npm run docs`: the site with search from the Markdown under docs, with the API reference, into out/site; then follows all its links.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { dirname, join, posix } from "node:path"
import { must, workspace } from "./command.ts"

const folder = join(workspace, "site")
const target = join(workspace, "out", "site")

if (!existsSync(join(folder, "node_modules")))
  await must("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { folder, output: "shown" })
rmSync(target, { recursive: true, force: true })
await must("node", ["node_modules/vitepress/bin/vitepress.js", "build"], { folder })
await must("typedoc", ["--logLevel", "Warn"], { output: "shown" })
cpSync(join(workspace, "docs", "api"), join(target, "api"), { recursive: true })

/** The pages made from Markdown, and those of the API reference, which are `api/...`. */
const pages = readdirSync(target, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".html"))

const texts = new Map(pages.map((path) => [path, readFileSync(join(target, path), "utf8")]))
const anchors = new Map(
  [...texts].map(([path, text]) => [path, new Set([...text.matchAll(/\s(?:id|name)="([^"]+)"/gu)].map(([, id]) => id))])
)

/** The links and pictures of a page that stay inside the site. */
const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/<(?:a|img|link|script)\b[^>]*?\s(?:href|src)="([^"]+)"/gu)]
    .map(([, link = ""]) => link.replaceAll("&amp;", "&"))
    .filter((link) => !/^(?:[a-z]+:|\/\/)/iu.test(link))

/** Whether a link, as seen from a page, leads to a file of the site, and to a place on it where it names one. */
const leadsSomewhere = (from: string, link: string): boolean => {
  const [path = "", anchor] = decodeURI(link).split("#")
  const aim =
    path === "" ? from : posix.normalize(path.startsWith("/") ? path.slice(1) : posix.join(dirname(from), path))
  const file = [aim, `${aim}index.html`, posix.join(aim, "index.html")].find((each) => texts.has(each))
  if (file === undefined) return existsSync(join(target, aim === "" ? "index.html" : aim))
  return anchor === undefined || anchor === "" || anchors.get(file)?.has(anchor) === true
}

let followed = 0
const dead = [...texts].flatMap(([path, text]) =>
  linksOf(text).flatMap((link) => {
    followed += 1
    return leadsSomewhere(path, link) ? [] : [`${path}: ${link}`]
  })
)
const written = pages.filter((path) => !path.startsWith("api/") && path !== "404.html").length
console.log(
  `${written} pages and ${pages.length - written - 1} of the API reference in out/site; ${followed} links, ${dead.length} dead`
)
for (const line of dead.slice(0, 50)) console.error(line)
if (dead.length > 0) process.exitCode = 1

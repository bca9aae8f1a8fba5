import { existsSync, readFileSync, statSync } from "node:fs"
import { join, posix } from "node:path"
import GithubSlugger from "github-slugger"
import MarkdownIt from "markdown-it"
import type { Finding } from "./check.ts"

const markdown = new MarkdownIt({ html: true })

/** The anchors of a Markdown text: those of its headings as GitHub makes them, and explicit `id`s. */
const anchorsOf = (text: string): ReadonlySet<string> => {
  const slugger = new GithubSlugger()
  const tokens = markdown.parse(text, {})
  const headings = tokens.flatMap((token, index) => {
    if (token.type !== "heading_open") return []
    const words = tokens[index + 1]?.children ?? []
    return [slugger.slug(words.map(({ content }) => content).join(""))]
  })
  const ids = [...text.matchAll(/<\w+[^>]*\s(?:id|name)="([^"]+)"/g)].map(([, id]) => id ?? "")
  return new Set([...headings, ...ids])
}

/** The targets in a piece of HTML inside Markdown. */
const targetsOfHtml = (html: string): readonly string[] =>
  [...html.matchAll(/\s(?:href|src|srcset)="([^"\s]+)/g)].map(([, target]) => target ?? "")

/** The targets of the links and pictures of a Markdown text, with the line of the paragraph they stand in. */
const targetsOf = (text: string): readonly { readonly target: string; readonly line: number }[] =>
  markdown.parse(text, {}).flatMap((block) =>
    [block, ...(block.children ?? [])].flatMap((token) => {
      const target = token.attrGet("href") ?? token.attrGet("src")
      const targets = token.type.startsWith("html_") ? targetsOfHtml(token.content) : target === null ? [] : [target]
      return targets.map((found) => ({ target: found, line: (block.map?.[0] ?? 0) + 1 }))
    })
  )

/** Why a target, as seen from a document, leads nowhere; nothing if it leads somewhere. */
const faultOf = (workspace: string, path: string, target: string): string | undefined => {
  const [file = "", anchor = ""] = decodeURI(target).split("#")
  const aim =
    file === "" ? path : posix.normalize(file.startsWith("/") ? file.slice(1) : posix.join(posix.dirname(path), file))
  const place = join(workspace, aim)
  if (!existsSync(place)) return `\`${target}\` leads to ${aim}, which does not exist`
  if (anchor === "") return undefined
  if (!statSync(place).isFile() || !aim.endsWith(".md")) return undefined
  return anchorsOf(readFileSync(place, "utf8")).has(anchor)
    ? undefined
    : `\`${target}\`: ${aim} has no heading \`#${anchor}\``
}

/** The relative links of a Markdown document that lead nowhere. Addresses with a scheme are not followed. */
export const brokenLinks = (workspace: string, path: string): readonly Finding[] =>
  targetsOf(readFileSync(join(workspace, path), "utf8")).flatMap(({ target, line }) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return []
    const message = faultOf(workspace, path, target)
    return message === undefined ? [] : [{ line, message }]
  })

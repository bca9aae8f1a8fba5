import MarkdownIt from "markdown-it"
import ts from "typescript"
import { commentsOf, lineOf, type Source } from "../tidy/source.ts"

/** A piece of TypeScript that a document shows. */
export interface Block {
  /** The document it stands in, relative to the workspace. */
  readonly path: string
  /** The line of its first line of code, from 1. */
  readonly line: number
  readonly code: string
  /** `no-run` is only compiled: a server would not end. */
  readonly mode: "run" | "no-run"
}

const markdown = new MarkdownIt()

/** The blocks fenced as `ts` in a Markdown text, whose first line is the given line of the document. */
const fencedBlocks = (path: string, text: string, firstLine: number): readonly Block[] =>
  markdown.parse(text, {}).flatMap(({ type, info, content, map }): readonly Block[] => {
    const [language, ...words] = info.trim().split(/\s+/)
    if (type !== "fence" || language !== "ts" || map === null) return []
    return [{ path, line: firstLine + map[0] + 1, code: content, mode: words.includes("no-run") ? "no-run" : "run" }]
  })

/** The TypeScript blocks of a Markdown document. */
export const blocksOfMarkdown = (path: string, text: string): readonly Block[] => fencedBlocks(path, text, 1)

/** The text of a doc comment without its stars; line by line as long as before. */
const proseOf = (comment: string): string =>
  comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")

/** The TypeScript blocks under the `@example` tags of a source's doc comments. Code without a fence counts as a block too. */
export const blocksOfSource = (source: Source): readonly Block[] =>
  commentsOf(source)
    .filter(({ text }) => text.startsWith("/**"))
    .flatMap(({ text, position }) => {
      const prose = proseOf(text)
      const first = lineOf(source, position)
      return [...prose.matchAll(/^[ \t]*@example\b.*$((?:\n(?![ \t]*@\w).*)*)/gm)].flatMap((match) => {
        const body = match[1] ?? ""
        const line = first + prose.slice(0, (match.index ?? 0) + match[0].length - body.length).split("\n").length - 1
        const fenced = fencedBlocks(source.path, body, line)
        const isBare = fenced.length === 0 && !body.includes("```") && body.trim() !== ""
        return isBare
          ? [{ path: source.path, line: line + 1, code: `${body.slice(1).trimEnd()}\n`, mode: "run" as const }]
          : fenced
      })
    })

/** The code of a block on the lines it has in its document, so that what a compiler says about it can be found there. */
export const inPlace = ({ line, code }: Pick<Block, "line" | "code">): string => "\n".repeat(line - 1) + code

/** The code of a block, parsed. */
export const parsed = (block: Block): ts.SourceFile =>
  ts.createSourceFile(block.path, block.code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)

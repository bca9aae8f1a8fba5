import { readdirSync, readFileSync } from "node:fs"
import { join, posix } from "node:path"
import ts from "typescript"

/** A parsed file: where it stands, what it says. */
export interface Source {
  /** Its path from the workspace, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  /** The folder name of its package, or nothing outside `packages`. */
  readonly package: string | undefined
  /** Its folder inside the package's `src`; empty at the top. */
  readonly folder: string
  readonly isTest: boolean
}

/** A breach of a rule: where it is and what to do instead. */
export interface Fault {
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

const place = /^packages\/([^/]+)\/src\/(.+)$/

/** The source of a path and its text. */
export const sourceOf = (path: string, text: string): Source => {
  const [, name, rest = ""] = place.exec(path) ?? []
  const folder = posix.dirname(rest)
  return {
    path,
    text,
    tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
    package: name,
    folder: folder === "." ? "" : folder,
    isTest: /\.test(-d)?\.ts$/.test(path)
  }
}

/** Every TypeScript file below a folder of the workspace, in a stable order. */
export const readSources = (workspace: string, folder: string): readonly Source[] =>
  readdirSync(join(workspace, folder), { recursive: true, encoding: "utf8" })
    .map((path) => posix.join(folder, path.replaceAll("\\", "/")))
    .filter((path) => path.endsWith(".ts") && !/(^|\/)(node_modules|dist)\//.test(path))
    .sort()
    .map((path) => sourceOf(path, readFileSync(join(workspace, path), "utf8")))

/** The line, from 1, of a position in a source. */
export const lineOf = (source: Source, position: number): number =>
  source.tree.getLineAndCharacterOfPosition(position).line + 1

/** A fault at a node. */
export const faultAt = (source: Source, node: ts.Node, message: string): Fault => ({
  path: source.path,
  line: lineOf(source, node.getStart(source.tree)),
  message
})

/** Every node of a source, outermost first. */
export function* nodesOf(source: Source): Generator<ts.Node> {
  const open: ts.Node[] = [source.tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node
    const children: ts.Node[] = []
    ts.forEachChild(node, (child) => void children.push(child))
    open.push(...children.reverse())
  }
}

/** A comment as written, with its delimiters. */
export interface Comment {
  readonly text: string
  readonly position: number
}

/** Every comment of a source in order, found beside its tokens: a text that looks like a comment inside a string is none. */
export const commentsOf = (source: Source): readonly Comment[] => {
  const found = new Map<number, Comment>()
  const add = (ranges: readonly ts.CommentRange[] | undefined) => {
    for (const { pos, end } of ranges ?? []) found.set(pos, { text: source.text.slice(pos, end), position: pos })
  }
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(source.tree) > 0) {
      for (const child of node.getChildren(source.tree)) if (!ts.isJSDoc(child)) visit(child)
      return
    }
    add(ts.getLeadingCommentRanges(source.text, node.pos))
    add(ts.getTrailingCommentRanges(source.text, node.end))
  }
  visit(source.tree)
  return [...found.values()].sort((a, b) => a.position - b.position)
}

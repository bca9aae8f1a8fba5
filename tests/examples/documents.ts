import { existsSync, readdirSync, statSync } from "node:fs"
import { join, posix } from "node:path"

const roots = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs", "examples", "packages"]
const left = /(^|\/)(node_modules|dist|src|CHANGELOG\.md)(\/|$)|^docs\/api\//

/** The Markdown documents of the workspace, in a stable order: those at the root, in docs and examples, and each package's. */
export const documents = (workspace: string): readonly string[] =>
  roots
    .filter((root) => existsSync(join(workspace, root)))
    .flatMap((root) =>
      statSync(join(workspace, root)).isFile()
        ? [root]
        : readdirSync(join(workspace, root), { recursive: true, encoding: "utf8" }).map((path) =>
            posix.join(root, path.replaceAll("\\", "/"))
          )
    )
    .filter((path) => path.endsWith(".md") && !left.test(path))
    .sort()

import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, posix, relative } from "node:path"
import { defineConfig } from "vitepress"

// The pages are the Markdown files of the workspace as they are; nothing is kept twice.
const workspace = join(import.meta.dirname, "../..")
const target = join(workspace, "out/site")

/** Where a Markdown file of the workspace stands in the site: `docs/guide/start.md` is `guide/start.md`. */
const addressOf = (path: string): string =>
  path === "README.md" ? "index.md" : path.replace(/^docs\//u, "").replace(/(^|\/)README\.md$/u, "$1index.md")

const isPage = (path: string): boolean =>
  path.endsWith(".md") &&
  (/^(?:docs\/(?!api-report)|examples\/)/u.test(path) || ["README.md", "CONTRIBUTING.md", "SECURITY.md"].includes(path))

/** A link as seen from a file of the workspace, as the site needs it: to a page, or to a copy of a file. */
const linkFrom = (from: string, link: string): string => {
  if (/^(?:[a-z]+:|#|\/)/iu.test(link)) return link
  const [path = "", anchor] = link.split("#")
  const aim = posix.normalize(posix.join(posix.dirname(from), decodeURI(path)))
  const hash = anchor === undefined ? "" : `#${anchor}`
  if (isPage(aim)) return `/${addressOf(aim)}${hash}`
  const name = aim.replace(/\.md$/u, ".md.txt") // a link to Markdown would be taken for one to a page
  copies.set(join(workspace, aim), join(target, "files", name))
  return `/files/${name}`
}

const copies = new Map<string, string>()

/** The title of a page: its first heading. */
const titleOf = (path: string): string => /^# (.+)$/mu.exec(readFileSync(join(workspace, path), "utf8"))?.[1] ?? path

const pagesIn = (folder: string) =>
  readdirSync(join(workspace, folder))
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => ({ text: titleOf(`${folder}/${file}`), link: `/${addressOf(`${folder}/${file}`)}` }))

const examples = readdirSync(join(workspace, "examples"))
  .filter((name) => existsSync(join(workspace, "examples", name, "README.md")))
  .map((name) => ({ text: titleOf(`examples/${name}/README.md`), link: `/${addressOf(`examples/${name}/README.md`)}` }))

export default defineConfig({
  srcDir: workspace,
  srcExclude: [
    "**/node_modules/**",
    "packages/**",
    "tests/**",
    "site/**",
    "out/**",
    "coverage/**",
    "docs/api/**",
    "docs/api-report/**"
  ],
  outDir: target,
  cacheDir: join(workspace, "out/.site-cache"),
  title: "Hubwright",
  description: "Model how an organization handles social media: check, score, route, simulate and report it",
  lang: "en-US",
  cleanUrls: false,
  rewrites: (path) => addressOf(path),
  ignoreDeadLinks: [/^\/files\//u, /^\/api\//u],
  markdown: {
    html: false,
    // anchors as GitHub makes them, so that links hold in both places
    anchor: {
      slugify: (heading) =>
        heading
          .trim()
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
          .replaceAll(" ", "-")
    },
    config: (markdown) => {
      markdown.core.ruler.push("workspace-links", ({ tokens, env }) => {
        const from = relative(workspace, env.realPath ?? env.path)
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          const href = token.type === "link_open" ? token.attrGet("href") : null
          if (href !== null) token.attrSet("href", linkFrom(from, href))
        }
      })
    }
  },
  vite: {
    plugins: [
      {
        // the pages lie outside of this folder, and what they are made into imports Vue
        name: "vue-of-the-site",
        enforce: "pre",
        resolveId(id, _importer, { ssr }) {
          if (!/^vue(?:\/server-renderer)?$/u.test(id)) return null
          return ssr === true ? { id, external: true } : this.resolve(id, import.meta.filename, { skipSelf: true })
        }
      }
    ],
    build: { chunkSizeWarningLimit: 4000 }
  },
  themeConfig: {
    search: { provider: "local" },
    outline: { level: [2, 3] },
    nav: [
      { text: "Start", link: "/guide/start.md" },
      { text: "Gallery", link: "/gallery.md" },
      { text: "Examples", link: "/examples/" },
      { text: "API", link: "/api/index.html", target: "_self" }
    ],
    sidebar: [
      { text: "Guide", items: pagesIn("docs/guide") },
      { text: "Concepts", items: pagesIn("docs/concepts") },
      { text: "Gallery", link: "/gallery.md" },
      { text: "Examples", items: examples, collapsed: true },
      { text: "Reference", items: pagesIn("docs/reference") },
      { text: "Performance", link: "/performance.md" },
      { text: "Where each claim came from", link: "/sources.md" },
      { text: "Decisions", items: pagesIn("docs/decisions"), collapsed: true },
      { text: "Contributing", link: "/CONTRIBUTING.md" },
      { text: "Security", link: "/SECURITY.md" }
    ]
  },
  buildEnd: () => {
    for (const [from, to] of copies) {
      mkdirSync(dirname(to), { recursive: true })
      copyFileSync(from, to)
    }
  }
})

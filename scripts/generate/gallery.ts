import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const folder = "packages/report/src/golden"

/** The part of a picture's text that stands in an element: its title or its description. */
const partOf = (svg: string, element: "title" | "desc"): string => {
  const [, text = ""] = new RegExp(`<${element}[^>]*>([^<]*)</${element}>`, "u").exec(svg) ?? []
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&")
}

/** Characters that mean something in Markdown, as themselves. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|]/gu, "\\$&")

/** The page `docs/gallery.md`: the pictures that tests hold reports to, each with what it says to who cannot see it. */
export const gallery = (): string => {
  const files = readdirSync(join(import.meta.dirname, "../..", folder))
    .filter((file) => file.endsWith(".svg"))
    .sort()
  return [
    "# Gallery",
    "",
    "Every picture that Hubwright draws of an organization, as the tests hold it: the same organization always gives the same bytes.",
    "Titles and descriptions are those that the pictures carry for who cannot see them. `hubwright report` puts them into one",
    "page, `hubwright report --pictures FOLDER` writes them one by one, and `@hubwright/report/pictures` draws your own.",
    "",
    ...files.flatMap((file) => {
      const svg = readFileSync(join(import.meta.dirname, "../..", folder, file), "utf8")
      const [title, description] = [partOf(svg, "title"), partOf(svg, "desc")]
      return [
        `## ${file.replace(/\.svg$/u, "").replaceAll("-", " ")}`,
        "",
        `![${plain(title)}](../${folder}/${file})`,
        "",
        `**${plain(title)}.** ${plain(description)}`,
        ""
      ]
    })
  ].join("\n")
}

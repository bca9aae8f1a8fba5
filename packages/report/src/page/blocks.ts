import { type Attributes, element, type Markup } from "../markup/markup.ts"
import type { Breadth } from "../pictures/arrange.ts"
import { joined } from "../pictures/joined.ts"
import { type Picture, withoutTooltips } from "../pictures/picture.ts"
import { pictureAgain, pictureElement } from "../pictures/svg.ts"
import type { Words } from "../words/words.ts"

/** A section of the page: a claim as its title, then what bears it out. */
export interface Section {
  /** The same in every report. */
  readonly id: string
  readonly title: string
  readonly content: readonly Markup[]
}

/** A section as it stands on the page, under its claim. */
export const sectionMarkup = ({ id, title, content }: Section): Markup =>
  element("section", { id, "aria-labelledby": `${id}-claim` }, [
    element("h2", { id: `${id}-claim` }, [title]),
    ...content
  ])

/** A picture of a report in both breadths, under the name of its file. */
export interface NamedPicture {
  readonly name: string
  readonly draw: (breadth: Breadth) => Picture
}

/** A paragraph, or nothing where there is nothing to say. */
export const paragraph = (text: string, kind?: "caption" | "note"): readonly Markup[] =>
  text === "" ? [] : [element("p", { class: kind }, [text])]

/** From this many shapes on a picture says nothing where a pointer rests. */
const mostTooltips = 600

const drawn = (picture: Picture, breadth: Breadth): Picture =>
  joined(breadth === "narrow" || picture.body.length > mostTooltips ? withoutTooltips(picture) : picture)

/** A picture with its caption; the style sheet shows the breadth that fits. */
export const figure = ({ name, draw }: NamedPicture, caption: string): Markup =>
  element("figure", { id: `figure-${name}` }, [
    ...paragraph(caption, "caption"),
    element("div", { class: "wide" }, [pictureElement(drawn(draw("wide"), "wide"), name)]),
    element("div", { class: "narrow" }, [pictureAgain(drawn(draw("narrow"), "narrow"), name)])
  ])

/** What stands in a cell: text, or pieces one below the other. */
export type Cell = string | readonly Markup[]

/** A row of a table; its first cell names it. */
export interface Row {
  readonly id?: string
  readonly cells: readonly Cell[]
}

/** A table with its caption, in a region that scrolls by itself where it is wider than the page. */
export interface Table {
  readonly id: string
  readonly caption: string
  readonly columns: readonly { readonly title: string; readonly align: "start" | "end" }[]
  readonly rows: readonly Row[]
  /** Whether it may stand wider than the running text, and on narrow screens as a card for each row; `text` unless told. */
  readonly breadth?: "text" | "page"
}

const contentOf = (cell: Cell): readonly Markup[] => (typeof cell === "string" ? [cell] : cell)

/** Columns of text, and of numbers. */
export const columns = (texts: readonly string[], numbers: readonly string[] = []): Table["columns"] => [
  ...texts.map((title) => ({ title, align: "start" as const })),
  ...numbers.map((title) => ({ title, align: "end" as const }))
]

const inStyle = (text: string): string =>
  `"${text.replace(/["\\\n\r\f]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`

/** The heads of columns for the style sheet, which repeats them in the cards of narrow screens. */
const headsInStyle = (heads: Table["columns"]): string =>
  heads.flatMap(({ title }, index) => (index === 0 ? [] : [`--head-${index + 1}:${inStyle(title)}`])).join(";")

/** The most columns of a table that may be cards. */
const mostHeads = 16

/** What the style sheet of a page says of the cards of tables: each cell under the head of its column. */
export const cardRules = (): string =>
  Array.from(
    { length: mostHeads - 1 },
    (_, index) => `.broad td:nth-child(${index + 2})::before{content:var(--head-${index + 2})}`
  ).join("")

/** A table in its region. */
export const table = ({ id, caption, columns: heads, rows, breadth = "text" }: Table): Markup => {
  const classOf = (index: number): string | undefined => (heads[index]?.align === "end" ? "number" : undefined)
  // cards are no boxes of a table any more, which takes the roles from what has none of its own
  const as = (role: string): Attributes => (breadth === "page" ? { role } : {})
  const head = heads.map(({ title }, index) =>
    element("th", { scope: "col", class: classOf(index), ...as("columnheader") }, [title])
  )
  const body = rows.map(({ id: rowId, cells }) =>
    element(
      "tr",
      { id: rowId, ...as("row") },
      cells.map((cell, index) =>
        index === 0
          ? element("th", { scope: "row", ...as("rowheader") }, contentOf(cell))
          : element("td", { class: classOf(index), ...as("cell") }, contentOf(cell))
      )
    )
  )
  return element(
    "div",
    { class: breadth === "page" ? "region broad" : "region", role: "region", tabindex: 0, "aria-labelledby": id },
    [
      element("table", breadth === "page" ? { ...as("table"), style: headsInStyle(heads) } : {}, [
        element("caption", { id }, [caption]),
        element("thead", as("rowgroup"), [element("tr", as("row"), head)]),
        element("tbody", as("rowgroup"), body)
      ])
    ]
  )
}

/** The most rows of a table on the page. */
const mostRows = 60
/** The most names in one cell. */
const mostNames = 12

/** The first rows, and a last one that says how many more there are, so that the page of a large organization stays small. */
export const firstRows = (words: Words, rows: readonly Row[]): readonly Row[] =>
  rows.length <= mostRows
    ? rows
    : [...rows.slice(0, mostRows), { cells: [words.sentences.andMore({ more: rows.length - mostRows })] }]

/** The first of several names, and how many more there are. */
export const firstNames = (words: Words, names: readonly string[]): readonly string[] =>
  names.length <= mostNames
    ? names
    : [...names.slice(0, mostNames - 1), words.sentences.andMore({ more: names.length - mostNames + 1 })]

/** The numbers under a picture, closed until somebody opens them. */
export const numbers = (words: Words, tables: readonly Table[]): Markup =>
  element("details", {}, [
    element("summary", {}, [words.terms.labels.numbers]),
    ...tables.filter(({ rows }) => rows.length > 0).map((one) => table({ ...one, rows: firstRows(words, one.rows) }))
  ])

/** Text that says something is wanting: in orange, and with a mark, since color alone does not tell. */
export const wanting = (text: string): Markup => element("span", { class: "wanting" }, [text])

/** A line of its own in a cell, less important than the one above. */
export const second = (text: string | readonly Markup[]): Markup =>
  element("span", { class: "second" }, contentOf(text))

/** A text in which backticks set off what stands in the model: that becomes code. */
export const withCode = (text: string): readonly Markup[] =>
  text.split(/`([^`]*)`/u).flatMap((piece, index): readonly Markup[] => {
    if (piece === "") return []
    return [index % 2 === 1 ? element("code", {}, [piece]) : piece]
  })

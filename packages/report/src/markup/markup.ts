/** A piece of a page or a picture: an element, or text, which is escaped when it is printed. */
export type Markup = Element | string

/** An element with its attributes in the order they are printed; an attribute that is `undefined` is left out. */
export interface Element {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly Markup[]
}

/** The attributes of an element; `true` prints the name as its value. */
export interface Attributes {
  readonly [name: string]: string | number | true | undefined
}

/** An element, with as many children as there are. */
export const element = (name: string, attributes: Attributes = {}, children: readonly Markup[] = []): Element => ({
  name,
  attributes,
  children
})

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

/** Text with what markup would read as its own replaced, for content and for attributes in double quotes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? "")

/** HTML's elements without content; printed with a slash, which HTML ignores and XML asks for. */
const empty = new Set(["meta", "link", "br", "hr", "img", "col"])

/** Elements of pictures that may be closed at once; an HTML parser accepts this inside `svg`. */
const closable = new Set(["circle", "rect", "path", "line", "use"])

const printAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${escapeMarkup(value === true ? name : `${value}`)}"`
    )
    .join("")

/**
 * A tree as text that an HTML parser and an XML parser read alike. Everything is escaped, except the text of `style`, which
 * must come from the package itself.
 */
export const printMarkup = (markup: Markup): string => {
  if (typeof markup === "string") return escapeMarkup(markup)
  const { name, attributes, children } = markup
  const opening = `<${name}${printAttributes(attributes)}`
  if (empty.has(name) || (closable.has(name) && children.length === 0)) return `${opening}/>`
  const content = name === "style" ? children.map(String) : children.map(printMarkup)
  return `${opening}>${content.join("")}</${name}>`
}

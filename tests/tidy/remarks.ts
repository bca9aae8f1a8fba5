import type { Rule } from "./rule.ts"
import { commentsOf, type Fault, lineOf, type Source } from "./source.ts"

const banner = /^(\/\/|\/\*+)\s*([-=*#~_─━═]{3,}|#(end)?region\b)|[-=*#~─━═]{4,}\s*(\*\/)?$/
const unfinished = /\b(TODO|FIXME|XXX|HACK)\b/

const faultsOf = (source: Source, message: string, isBad: (comment: string) => boolean): readonly Fault[] =>
  commentsOf(source)
    .filter(({ text }) => !text.startsWith("/**") && isBad(text))
    .map(({ position }) => ({ path: source.path, line: lineOf(source, position), message }))

/** A file is one concept: it has no chapters. */
export const noBanners: Rule = {
  name: "no comment is a banner",
  find: (source) => faultsOf(source, "a banner: if the file has chapters, make them files", (text) => banner.test(text))
}

/** What is left for later names the version that needs it. */
export const datedRemainders: Rule = {
  name: "every TODO names a version",
  find: (source) =>
    faultsOf(
      source,
      "unfinished: write `TODO(0.2.0): ...` with the version that needs it, or do it now",
      (text) => unfinished.test(text) && !/\bTODO\W{0,2}v?\d+\.\d+/.test(text)
    )
}

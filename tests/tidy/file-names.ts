import { posix } from "node:path"
import type { Rule } from "./rule.ts"

const vague = new Set(["util", "utils", "helper", "helpers", "common", "misc", "types", "constants"])

/** Shared code is named after what it computes. */
export const tellingFileNames: Rule = {
  name: "no file or folder is called utils, helpers, common, misc, types or constants",
  find: ({ path }) =>
    path
      .split("/")
      .map((part) => part.split(".")[0] ?? part)
      .filter((part) => vague.has(part) || /-(utils?|helpers?)$/.test(part))
      .map((part) => ({ path, line: 1, message: `\`${part}\` says nothing: name it after what it computes` }))
}

/** One `index.ts` a published entry point, and no other barrel. */
export const oneIndexPerEntryPoint: Rule = {
  name: "every index.ts is a published entry point, and every entry point is an index.ts",
  find: ({ path }, { entryPoints }) => {
    if (!path.startsWith("packages/")) return []
    const isIndex = posix.basename(path) === "index.ts"
    if (isIndex && !entryPoints.has(path))
      return [
        { path, line: 1, message: "not in the package's `exports`: import the modules themselves, or publish it" }
      ]
    if (!isIndex && entryPoints.has(path))
      return [
        { path, line: 1, message: "published, but not an index.ts: give the entry point a folder with an index.ts" }
      ]
    return []
  }
}

/** Tests lie beside what they test. */
export const testsBesideSources: Rule = {
  name: "every test lies beside the source it is named after",
  find: ({ path, isTest }, { paths }) => {
    if (!isTest || !path.startsWith("packages/")) return []
    const tested = posix.join(posix.dirname(path), `${posix.basename(path).split(".")[0]}.ts`)
    return paths.has(tested)
      ? []
      : [{ path, line: 1, message: `there is no ${tested}: name the test after the file that it tests` }]
  }
}

/** What each package may import of the others; a package exists only for another dependency set, runtime or reader. */
export const packageImports: Readonly<Record<string, readonly string[]>> = {
  core: [],
  packs: ["core"],
  simulate: ["core"],
  connect: ["core"],
  report: ["core", "simulate"],
  testing: ["core"],
  hubwright: ["core", "packs", "simulate", "connect", "report", "testing"]
}

/** The folders inside `packages/core/src`: each may import only what stands before it. `index.ts` may import them all. */
export const coreFolders: readonly string[] = [
  "problem",
  "model",
  "time",
  "listening",
  "packs",
  "change",
  "topology",
  "measures",
  "routing",
  "routing/proofs",
  "assess",
  "schema",
  "check",
  "define",
  "read",
  "node"
]

/** The packages without clock, chance, engine-dependent arithmetic and I/O. */
export const purePackages: readonly string[] = ["core", "packs", "simulate", "report", "testing"]

/** The places inside pure packages that meet the world. */
export const impurePlaces: readonly string[] = ["packages/core/src/node/"]

/** Where unknown input becomes typed: there, and in tests, a cast is allowed under a line `// border: <reason>`. */
export const borderPlaces: readonly string[] = [
  "packages/core/src/define/",
  "packages/core/src/read/",
  "packages/core/src/schema/"
]

/** The dependencies that only some places may load, so that the other entry points stay small and free of them. */
export const confinedDependencies: Readonly<Record<string, readonly string[]>> = {
  effect: ["packages/core/src/read/", "packages/core/src/schema/", "packages/connect/", "packages/hubwright/"],
  yaml: ["packages/core/src/read/", "packages/hubwright/"],
  papaparse: ["packages/core/src/read/", "packages/connect/src/files/", "packages/hubwright/"]
}

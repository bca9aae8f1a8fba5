import { cp, rm } from "node:fs/promises"
import { base } from "../../tsup.base.ts"
import { writeNotices } from "../../tsup.notices.ts"

// Everything is bundled, Effect included: a bundled command starts in about 0.1 s, an unbundled one in 0.4 to 0.8 s.
export default base({
  entry: { bin: "src/bin.ts", "replication-worker": "src/simulate/replication-worker.ts" },
  platform: "node",
  removeNodeProtocol: false, // `node:sqlite` has no name without it
  minify: true,
  sourcemap: false,
  metafile: true,
  noExternal: [/.*/],
  banner: { js: 'import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);' },
  onSuccess: async () => {
    // `hubwright init --from` begins with one of these
    await rm("dist/examples", { recursive: true, force: true })
    await cp("../../examples", "dist/examples", { recursive: true })
    writeNotices("dist/metafile-esm.json", "dist/THIRD-PARTY-NOTICES.txt")
  }
})

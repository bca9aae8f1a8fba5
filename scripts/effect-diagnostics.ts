// Type-checks all sources and tests with the compiler of @effect/tsgo: TypeScript 7 plus Effect's own diagnostics (floating effects, ...).
import { must } from "./command.ts"

const compiler = (await must("effect-tsgo", ["get-exe-path"])).trim()
await must(compiler, ["-p", "tsconfig.docs.json"], { output: "shown" })

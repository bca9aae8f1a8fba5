import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"

/** The example organizations that a model can begin with. */
export const exampleNames = ["pharma", "consumer-brand", "manufacturer", "bank", "charity", "retailer"] as const
/** An example organization. */
export type ExampleName = (typeof exampleNames)[number]

/** Where the examples are: beside the bundle, and in the workspace for the sources. */
const places = ["./examples/", "../../../examples/"]

/** The files of an example, by their paths within it. */
export const readExample = Effect.fnUntraced(function* (name: ExampleName) {
  const disk = yield* FileSystem.FileSystem
  const folders = places.map((place) => fileURLToPath(new URL(`${place}${name}/`, import.meta.url)))
  for (const folder of folders) {
    if (!(yield* disk.exists(folder))) continue
    const names = yield* disk.readDirectory(folder, { recursive: true })
    const files: { [path: string]: Uint8Array } = {}
    for (const file of names.sort()) {
      const path = `${folder}${file}`
      if ((yield* disk.stat(path)).type === "File") files[file] = yield* disk.readFile(path)
    }
    return files
  }
  return yield* Effect.die(new Error(`the example ${name} is in none of ${folders.join(", ")}`))
}, Effect.orDie)

// Prints recall / precision (number labeled) of the listening packs: `node --conditions=hubwright-src bench/listening-quality.ts`.
import { measureListening, qualityTable } from "../tests/listening/quality.ts"

const measured = measureListening()
console.log(`${measured[0]?.messages ?? 0} labeled messages: recall / precision (how many have the label)\n`)
console.log(qualityTable(measured).join("\n"))

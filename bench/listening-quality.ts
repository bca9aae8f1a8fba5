// Prints recall / precision (number labeled) of the listening packs: `node --conditions=hubwright-src bench/listening-quality.ts`,
// and with a name such as `development/checking.jsonl` those in the messages that queries are written with.
import { labeledFiles, measureListening, qualityTable } from "../tests/listening/quality.ts"

const file = labeledFiles.find((known) => known === process.argv[2]) ?? labeledFiles[0]
const measured = measureListening(file)
console.log(`${measured[0]?.messages ?? 0} messages of ${file}: recall / precision (how many have the label)\n`)
console.log(qualityTable(measured).join("\n"))

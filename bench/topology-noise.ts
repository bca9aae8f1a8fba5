// Prints how often the topology is named rightly when ties are lost and added: `node --conditions=hubwright-src bench/topology-noise.ts [specimens of each shape]`.
import { type Accuracy, accuracyOf } from "../tests/topology/accuracy.ts"
import { cleanSpecimen, realisticSpecimen } from "../tests/topology/noise.ts"

const each = Number(process.argv[2] ?? 60)
const sizes = [6, 7, 10, 16, 25]
const shares = [0, 0.1, 0.2, 0.3, 0.4]

const three = (value: number): string => value.toFixed(3)
const shapes = ({ byShape }: Accuracy): string =>
  Object.values(byShape)
    .map((share) => share.toFixed(2))
    .join(" ")

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`

console.log(`Clean specimens, ${5 * each} a cell: share named rightly by share of ties redrawn\n`)
console.log(row(["units", ...shares.map(String)]))
console.log(row(["---", ...shares.map(() => "---")]))
const details: string[] = []
for (const units of sizes) {
  const cells = shares.map((redrawn) =>
    accuracyOf({
      seed: 1000 * units + Math.round(100 * redrawn),
      each,
      specimen: (chance, topology) => cleanSpecimen(chance, { topology, units, redrawn })
    })
  )
  console.log(row([String(units), ...cells.map(({ share }) => three(share))]))
  details.push(...cells.map((cell, index) => row([String(units), String(shares[index]), shapes(cell)])))
}
console.log(`\nThe same by shape: decentralized, centralized, hub-and-spoke, dandelion, holistic\n`)
console.log(row(["units", "redrawn", "by shape"]))
console.log(row(["---", "---", "---"]))
for (const detail of details) console.log(detail)

console.log(`\nRealistic specimens, ${5 * each} a row\n`)
console.log(row(["units", "named rightly", "wrongly undecided", "right where named", "by shape"]))
console.log(row(["---", "---", "---", "---", "---"]))
for (const units of [...sizes, 50, 100]) {
  const found = accuracyOf({
    seed: units,
    each,
    specimen: (chance, topology) => realisticSpecimen(chance, { topology, units })
  })
  console.log(row([String(units), three(found.share), three(found.undecided), three(found.whenNamed), shapes(found)]))
}

import { namedExports, tellingExports } from "./exports.ts"
import { oneIndexPerEntryPoint, tellingFileNames, testsBesideSources } from "./file-names.ts"
import { confinement, folderDirection, packageDirection } from "./imports.ts"
import { noOwner, noThen } from "./keys.ts"
import { exactArithmetic, noChance, noClock, noInputOutput } from "./purity.ts"
import { datedRemainders, noBanners } from "./remarks.ts"
import type { Rule } from "./rule.ts"
import { shortFiles, shortFunctions } from "./sizes.ts"
import { noAny, noCasts, noNonNull } from "./type-holes.ts"

/** The rules for every TypeScript file of the workspace, tests and tools included. */
export const rulesEverywhere: readonly Rule[] = [
  shortFiles,
  shortFunctions,
  tellingFileNames,
  tellingExports,
  noAny,
  noNonNull,
  noBanners,
  datedRemainders
]

/** The further rules for the sources of the packages. */
export const rulesOfPackages: readonly Rule[] = [
  oneIndexPerEntryPoint,
  testsBesideSources,
  namedExports,
  noThen,
  noOwner,
  noCasts,
  noClock,
  noChance,
  exactArithmetic,
  noInputOutput,
  packageDirection,
  folderDirection,
  confinement
]

import { apiReports } from "./api-report.ts"
import { calibrationPage } from "./calibration-page.ts"
import { claimReference } from "./claim-reference.ts"
import { cliReference } from "./cli-reference.ts"
import { crashReference } from "./crash-reference.ts"
import { factReference } from "./fact-reference.ts"
import { findingReference } from "./finding-reference.ts"
import { gallery } from "./gallery.ts"
import { jsonReference } from "./json-reference.ts"
import { licenseList } from "./license-list.ts"
import { limitReference } from "./limit-reference.ts"
import { modelReference } from "./model-reference.ts"
import { modelTypes } from "./model-types.ts"
import { packsReference } from "./packs-reference.ts"
import { problemReference } from "./problem-reference.ts"
import { structureTable } from "./structure.ts"

/** The generated files of the workspace, by path, before the formatter went over those in TypeScript. */
export const generatedFiles = (): { readonly [path: string]: string } => {
  const { organization, input } = modelTypes()
  return {
    "packages/core/src/model/organization.ts": `${organization}\n`,
    "packages/core/src/model/organization-input.ts": `${input}\n`,
    "packages/core/src/model/organization-structure.ts": `${structureTable()}\n`,
    "docs/concepts/calibration.md": calibrationPage(),
    "docs/reference/problems.md": problemReference(),
    "docs/reference/findings.md": findingReference(),
    "docs/reference/model.md": modelReference(),
    "docs/reference/crashes.md": crashReference(),
    "docs/reference/facts.md": factReference(),
    "docs/reference/packs.md": packsReference(),
    "docs/reference/limits.md": limitReference(),
    "docs/reference/cli.md": cliReference(),
    "docs/reference/json.md": jsonReference(),
    "docs/sources.md": claimReference(),
    "docs/gallery.md": gallery(),
    "docs/reference/licenses.md": licenseList(),
    ...apiReports()
  }
}

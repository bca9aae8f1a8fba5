import { neutralize, type Tie, type TieKind } from "@hubwright/core"
import { formatTable } from "../page/table.ts"
import { holderLabel, type Scene, type View } from "./view.ts"

/** How each kind of tie reads between its two ends. */
export const tieVerbs: { readonly [K in TieKind]: string } = {
  coordinates: "works with",
  shares: "shares with",
  "hands-over": "hands over to",
  consults: "asks",
  approves: "approves what is said by",
  escalates: "escalates to",
  reports: "reports to"
}

/** The ties, each read aloud. */
export const tiesView = (scene: Scene): View => {
  const { ties } = scene.organization
  const rows = ties.map((tie) => {
    const [from, to] = endsOf(tie)
    return [
      holderLabel(scene, from),
      tieVerbs[tie.kind],
      holderLabel(scene, to),
      tie.strength === undefined ? "" : String(tie.strength),
      tie.origin,
      neutralize(tie.note ?? "")
    ]
  })
  const hasNotes = ties.some(({ note }) => note !== undefined)
  const headings = ["From", "", "To", "A week", "Origin", ...(hasNotes ? ["Note"] : [])]
  return {
    data: { ties },
    text: (page) => (rows.length === 0 ? "There are no ties." : formatTable(page, { headings, rows, numeric: [3] }))
  }
}

const endsOf = (tie: Tie): readonly [string, string] => ("between" in tie ? tie.between : [tie.from, tie.to])

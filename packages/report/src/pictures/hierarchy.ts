import { cluster, type HierarchyPointNode, hierarchy } from "d3-hierarchy"
import { label, type Picture, type Shape, smallestText } from "./picture.ts"
import { fitted } from "./text-lines.ts"
import { textWidth } from "./text-width.ts"

/** A unit in the hierarchy: the unit it is placed under, and what is said beside its name. */
export interface Ranked {
  readonly id: string
  readonly parent?: string
  readonly label: string
  readonly note: string
}

const rowHeight = 24
const indent = 174
const root: Ranked = { id: "", label: "", note: "" }

type Node = HierarchyPointNode<Ranked>

/**
 * The units as one tree under a root without a name, in the order given, every unit without others under it in a row of its
 * own. A parent that is not among them is passed over.
 */
const treeOf = (units: readonly Ranked[]): Node => {
  const known = new Set(units.map(({ id }) => id))
  const children = new Map<string, Ranked[]>()
  for (const unit of units) {
    const parent = unit.parent !== undefined && known.has(unit.parent) ? unit.parent : root.id
    children.set(parent, [...(children.get(parent) ?? []), unit])
  }
  return cluster<Ranked>()
    .nodeSize([rowHeight, indent])
    .separation(() => 1)(hierarchy(root, ({ id }) => children.get(id)))
}

const innerStyle = { size: smallestText, weight: "bold", width: indent - 46 } as const

const leafStyle = { size: smallestText, weight: "normal" } as const

/** A line from behind a unit's name to the dot of a unit that is placed under it. */
const link = (from: Node, to: Node): Shape => {
  const start = { x: from.y + 14 + textWidth(fitted(from.data.label, innerStyle), innerStyle), y: from.x }
  const end = { x: to.y - 5, y: to.x }
  const middle = end.x - 14
  return {
    kind: "outline",
    steps: [
      { kind: "from", ...start },
      { kind: "to", x: middle - 14, y: start.y },
      { kind: "curve", x1: middle, y1: start.y, x2: middle - 14, y2: end.y, x: end.x, y: end.y }
    ],
    fill: "none",
    stroke: { paint: "line", width: 1.2 }
  }
}

/** The deepest level of a hierarchy whose names still have room side by side; deeper ones are told as a list. */
export const deepestDrawn = 4

/** Which unit is placed under which, as a tidy tree from left to right. */
export const drawHierarchy = (
  units: readonly Ranked[],
  words: { readonly title: string; readonly description: string }
): Picture => {
  const width = 720
  const whole = treeOf(units)
  const nodes = whole.descendants().filter(({ depth }) => depth > 0)
  const top = Math.min(...nodes.map(({ x }) => x)) - rowHeight
  const left = indent - 8
  for (const node of whole.descendants()) {
    node.x -= top
    node.y = node.depth * indent - left
  }
  const body = nodes.flatMap((node): readonly Shape[] => {
    const isInner = node.children !== undefined
    const { label: name, note } = node.data
    const text = isInner
      ? fitted(name, innerStyle)
      : fitted(note === "" ? name : `${name} · ${note}`, { ...leafStyle, width: width - node.y - 14 })
    return [
      ...(node.depth > 1 && node.parent !== null ? [link(node.parent, node)] : []),
      { kind: "circle", x: node.y, y: node.x, radius: 4, fill: isInner ? "blue" : "soft" },
      label(text, { x: node.y + 9, y: node.x + 4, weight: isInner ? "bold" : "normal" })
    ]
  })
  return { width, height: Math.max(...nodes.map(({ x }) => x)) + rowHeight, ...words, body }
}

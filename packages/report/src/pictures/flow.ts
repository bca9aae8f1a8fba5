import { type Breadth, pictureWidth } from "./arrange.ts"
import { label, type Outline, type Picture, type Shape, smallestText } from "./picture.ts"
import { fitted } from "./text-lines.ts"

/** A stream through three stations. */
export interface Stream {
  readonly stations: readonly [from: string, by: string, to: string]
  readonly amount: number
  readonly end: "well" | "badly" | "open"
}

interface Node {
  readonly name: string
  readonly amount: number
  readonly top: number
}

const nodeWidth = 8
const gap = 22
const head = 22

/**
 * Streams from a first column of stations over a second to a third: a band as high as its amount: blue where it ends
 * well, orange where badly, grey where it has not ended. At most twelve stations can be told apart.
 */
export const drawFlow = (
  streams: readonly Stream[],
  frame: {
    readonly breadth: Breadth
    readonly title: string
    readonly description: string
    readonly heads: readonly [string, string, string]
    /** The stations of each column from the top. */
    readonly order: readonly [readonly string[], readonly string[], readonly string[]]
    readonly amount: (amount: number) => string
  }
): Picture => {
  const { breadth, heads, order, title, description } = frame
  const width = pictureWidth[breadth]
  const total = streams.reduce((sum, { amount }) => sum + amount, 0)
  const scale = total === 0 ? 0 : 240 / total
  const columns = ([0, 1, 2] as const).map((place) => nodesOf(streams, place, { order: order[place], scale }))
  const lefts = [0, width / 2 - nodeWidth / 2, width - nodeWidth]
  const height = Math.max(
    ...columns.map((nodes) => nodes.reduce((low, { top, amount }) => Math.max(low, top + amount * scale), 0))
  )
  return {
    width,
    height: height + 8,
    title,
    description,
    body: [
      ...heads.map((text, place) =>
        label(fitted(text, { size: smallestText, weight: "normal", width: width / 3 - 12 }), {
          x: placedAt(lefts, place),
          y: 12,
          paint: "muted",
          anchor: anchors[place] ?? "start"
        })
      ),
      ...([0, 1] as const).flatMap((place) => bands(streams, { place, columns, lefts, scale })),
      ...columns.flatMap((nodes, place) =>
        nodes.flatMap((node): readonly Shape[] => [
          {
            kind: "rectangle",
            x: lefts[place] ?? 0,
            y: node.top,
            width: nodeWidth,
            height: Math.max(1, node.amount * scale),
            corner: 0,
            fill: "ink"
          },
          label(
            fitted(`${frame.amount(node.amount)} ${node.name}`, {
              size: smallestText,
              weight: "normal",
              width: width / 3 - 12
            }),
            { x: placedAt(lefts, place), y: node.top - 4, anchor: anchors[place] ?? "start" }
          )
        ])
      )
    ]
  }
}

const anchors = ["start", "middle", "end"] as const

const placedAt = (lefts: readonly number[], place: number): number =>
  (lefts[place] ?? 0) + (place === 0 ? 0 : place === 1 ? nodeWidth / 2 : nodeWidth)

const nodesOf = (
  streams: readonly Stream[],
  place: 0 | 1 | 2,
  { order, scale }: { readonly order: readonly string[]; readonly scale: number }
): readonly Node[] => {
  let top = head + gap - 6
  return order.map((name) => {
    const amount = streams.reduce((sum, { stations, amount: own }) => (stations[place] === name ? sum + own : sum), 0)
    const node = { name, amount, top }
    top += amount * scale + gap
    return node
  })
}

interface Between {
  readonly place: 0 | 1
  readonly columns: readonly (readonly Node[])[]
  readonly lefts: readonly number[]
  readonly scale: number
}

/** The bands between two columns: streams of the same two stations and color as one, in the order of their stations. */
const bands = (streams: readonly Stream[], { place, columns, lefts, scale }: Between): readonly Shape[] => {
  const used = [new Map<string, number>(), new Map<string, number>()] as const
  const startOf = (side: 0 | 1, name: string, amount: number): number => {
    const top = columns[place + side]?.find((node) => node.name === name)?.top ?? 0
    const before = used[side].get(name) ?? 0
    used[side].set(name, before + amount)
    return top + before * scale
  }
  const [x0, x1] = [(lefts[place] ?? 0) + nodeWidth, lefts[place + 1] ?? 0]
  const middle = (x0 + x1) / 2
  return together(streams, place).map(({ from, to, amount, end }): Shape => {
    const [a, b] = [startOf(0, from, amount), startOf(1, to, amount)]
    const thick = amount * scale
    return {
      kind: "outline",
      steps: [
        { kind: "from", x: x0, y: a },
        { kind: "curve", x1: middle, y1: a, x2: middle, y2: b, x: x1, y: b },
        { kind: "to", x: x1, y: b + thick },
        { kind: "curve", x1: middle, y1: b + thick, x2: middle, y2: a + thick, x: x0, y: a + thick },
        { kind: "close" }
      ],
      ...looks[end]
    }
  })
}

const looks: { readonly [End in Stream["end"]]: Pick<Outline, "fill" | "opacity"> } = {
  well: { fill: "blue", opacity: 0.75 },
  badly: { fill: "orange", opacity: 0.4 },
  open: { fill: "line", opacity: 0.4 }
}

interface Band {
  readonly from: string
  readonly to: string
  readonly end: Stream["end"]
  readonly amount: number
}

const together = (streams: readonly Stream[], place: 0 | 1): readonly Band[] => {
  const found = new Map<string, Band>()
  for (const { stations, amount, end } of streams) {
    const [from, to] = [stations[place], stations[place === 0 ? 1 : 2]]
    const key = JSON.stringify([from, to, end])
    found.set(key, { from, to, end, amount: amount + (found.get(key)?.amount ?? 0) })
  }
  return [...found.values()]
}

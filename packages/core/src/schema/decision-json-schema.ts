import {
  authorities,
  authorKinds,
  capturables,
  customers,
  directedTieKinds,
  disclosables,
  forbiddables,
  intents,
  legalStatuses,
  mutualTieKinds,
  stages
} from "../model/vocabulary.ts"
import type { JsonSchema } from "./json-schema.ts"

const text: JsonSchema = { type: "string" }
const texts: JsonSchema = { type: "array", items: text }
const whole: JsonSchema = { type: "integer", minimum: 0 }
const instant: JsonSchema = { type: "string", format: "date-time" }

const one = (values: readonly string[]): JsonSchema => ({ enum: values })
const some = (items: JsonSchema): JsonSchema => ({ type: "array", items })
const named = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })

/** A map with these keys and no other; all are required but those that are optional. */
const map = (
  required: { readonly [key: string]: JsonSchema },
  optional: { readonly [key: string]: JsonSchema } = {}
): JsonSchema => ({
  type: "object",
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false
})

const factValue: JsonSchema = { anyOf: [text, { type: "number" }, { type: "boolean" }, texts] }

const detection = (names: readonly string[] | undefined): JsonSchema =>
  map(
    { name: names === undefined ? text : one(names), from: one(["listening", "given"]), spans: some(named("span")) },
    { query: text, confidence: { type: "number" } }
  )

const reply = { public: one(["full", "signpost", "none"]), private: one(["full", "none"]) }

const obligations = map(
  {
    notify: texts,
    consult: texts,
    approve: texts,
    due: { type: "object", additionalProperties: some(named("term")) },
    reply: map(reply),
    answeredBy: one(["anyone", "responsible"]),
    forbid: some(one(forbiddables)),
    capture: some(one(capturables)),
    disclose: some(one(disclosables)),
    needs: map({ training: texts, languages: texts, skills: texts, authority: some(one(authorities)) }),
    retainDays: { type: "number", minimum: 0 },
    priority: { type: "integer", minimum: 0, maximum: 100 }
  },
  { eraseDays: { type: "number", minimum: 0 } }
)

const by = { by: text }
const cold = { cold: { const: true } }

const act: JsonSchema = {
  oneOf: [
    map({ act: one(["triage", "answer", "signpost"]), ...by }),
    map({ act: one(["hand-over", "consult", "notify"]), ...by, to: text }, cold),
    map({ act: { const: "approve" }, ...by, for: text, stage: { type: "integer", minimum: 1 } }),
    map({ act: { const: "reply" }, ...by, where: one(["public", "private"]) })
  ]
}

const missing: JsonSchema = {
  oneOf: [
    map({ kind: { const: "tie" }, tie: named("missingTie") }),
    map({ kind: { const: "right" }, unit: text, channel: text })
  ]
}

const missingTie: JsonSchema = {
  oneOf: [
    map({ kind: one(directedTieKinds), from: text, to: text, origin: { const: "declared" } }),
    map({ kind: one(mutualTieKinds), between: { ...texts, minItems: 2, maxItems: 2 }, origin: { const: "declared" } })
  ]
}

const deadEnd = one(["no-operator", "no-path", "no-voice", "nobody"])
const duty = { duty: one(["notify", "consult", "approve"]) }
const stage = { stage: { type: "integer", minimum: 1 } }

const branch: JsonSchema = {
  oneOf: [
    map({ kind: { const: "path" }, ...duty, to: text, units: texts, hops: whole }, stage),
    map({ kind: { const: "dead-end" }, ...duty, deadEnd, missing: some(missing) }, { to: text, ...stage })
  ]
}

const told = { acts: some(act), branches: some(branch), problems: some(named("problem")) }

const path: JsonSchema = {
  oneOf: [
    map(
      { kind: { const: "path" }, responsible: text, units: texts, hops: whole, ...told },
      { keeper: text, speaker: text }
    ),
    map(
      {
        kind: { const: "dead-end" },
        deadEnd,
        missing: some(missing),
        withoutPath: one(["hold", "ask-cold", "answer-alone"]),
        ...told
      },
      { entry: text, responsible: text, speaker: text }
    )
  ]
}

const place = map({ file: text, line: whole, column: whole, endLine: whole, endColumn: whole })
const modelPath = some({ anyOf: [text, whole] })

const problem = map(
  {
    code: { type: "string", pattern: "^HW" },
    severity: one(["error", "warning"]),
    message: text,
    path: modelPath,
    related: some(map({ message: text }, { path: modelPath, span: place })),
    fixes: some({ type: "object" })
  },
  { help: text, part: { anyOf: [{ const: "key" }, map({ at: whole, length: whole })] }, span: place }
)

/** The JSON Schema (draft 2020-12) of decisions, as `route` gives them. */
export const decisionJsonSchema = (): JsonSchema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Hubwright decision",
  ...map(
    {
      hubwrightDecision: { const: 1 },
      model: { type: "string", pattern: "^[0-9a-f]{64}$", description: "The hash of the router that decided." },
      at: instant,
      channel: text,
      rule: { ...text, description: "The rule that decided who should answer." },
      second: { ...texts, description: "Who else could answer, best first." },
      path,
      obligations,
      duties: some(map({ kind: text, terms: some(named("term")) }, { who: text, dueAt: instant })),
      priority: { type: "integer", minimum: 0, maximum: 100 },
      detected: map({
        topics: some(detection(undefined)),
        intents: some(detection(intents)),
        products: some(detection(undefined)),
        stages: some(detection(stages)),
        authorKinds: some(detection(authorKinds)),
        customers: some(detection(customers))
      }),
      reasons: some(
        map(
          { kind: one(["rule", "obligation", "policy", "target"]), name: text, because: some(named("because")) },
          { groups: texts, status: one(legalStatuses) }
        )
      ),
      nearest: some(map({ rule: text, because: some(named("because")), needed: text })),
      alsoMatched: texts,
      problems: some(named("problem"))
    },
    {
      message: { ...text, description: "The message's own id." },
      responsible: { ...text, description: "Who should answer." },
      playbook: text,
      respondBy: { ...instant, description: "Until when the first reply is due." },
      resolveBy: { ...instant, description: "Until when the matter is to be settled." }
    }
  ),
  $defs: {
    because: map({ fact: text }, { value: factValue, spans: some(named("span")) }),
    missingTie,
    problem,
    span: map({ start: whole, end: whole }),
    term: map({ within: text, from: one(["received", "firstKnown", "published"]) }, { calendar: text })
  }
})

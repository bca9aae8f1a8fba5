import type { Pack } from "@hubwright/core"
import type { Graph } from "../pack-of-kind.ts"
import type { PolicyText } from "./policy-pack.ts"

/** The facts of a case that policies about medicines test. What is not known counts as the worse. */
export const caseFacts: Pack["facts"] = {
  serious: { type: "boolean", label: "Death, danger to life, hospital, disability or a birth defect" },
  unexpected: { type: "boolean", label: "Not in the product information" },
  "life-threatening": { type: "boolean", label: "Death or danger to life" },
  "clinical-trial": { type: "boolean", label: "Told of somebody in a clinical trial" }
}

/** A message that may tell of an adverse event. */
export const event = { topic: "adverse-event" } as const

/** The same, unless it is known not to be serious. */
export const seriousEvent = { all: [event, { not: { serious: false } }] } as const

/** What the companies' codes of practice ask for wherever a medicine is sold. */
export const goodPractice: { readonly [suffix: string]: PolicyText } = {
  forward: {
    title: "Whoever sees a possible event, agencies too, tells safety within a business day",
    status: "practice",
    source: {
      title: "Guidance on pharmacovigilance and digital media",
      author: "Association of the British Pharmaceutical Industry",
      section: "version 2.0 of 8 April 2013; digital activities of 27 April 2021"
    },
    verified: true,
    when: event,
    notify: ["safety-unit"],
    due: { notify: { within: "1 businessDay", from: "firstKnown" } }
  },
  "keep-before-hiding": {
    title: "Nothing that tells of an event is hidden or deleted before it is kept",
    status: "practice",
    source: { title: "Custom of safety departments, as in their operating procedures" },
    when: event,
    forbid: ["hide", "delete", "auto-reply"],
    capture: ["text", "link", "author", "time", "screenshot", "language"]
  },
  "talk-in-private": {
    title: "Health is not talked about in public: a pointer there, an answer in private",
    status: "practice",
    source: { title: "Custom of safety departments, as in their operating procedures" },
    when: event,
    reply: { public: "signpost" },
    forbid: ["share", "like", "quote", "advertise"]
  }
}

/** Whether a case is one, and what becomes of it: who reports and who is ill decide validity, never whether it is forwarded. */
export const suspectedCase: Graph = {
  kind: "triage",
  name: "A suspected adverse event",
  start: "product",
  nodes: {
    product: { ask: "Is one of our products meant, by whatever name?", yes: "event", no: "none" },
    event: {
      ask: "Is a reaction, an outcome or a special situation told, such as pregnancy, overdose or no effect?",
      when: event,
      yes: "forward",
      no: "none"
    },
    forward: {
      goto: "known",
      do: ["keep the text, the link, the author, the time and a picture of it", "tell the safety unit"]
    },
    known: {
      ask: "Are a reporter, a patient, a product and a reaction identifiable?",
      yes: "serious",
      no: "incomplete"
    },
    serious: {
      ask: "Is it serious, or not known not to be?",
      when: { not: { serious: false } },
      yes: "expedited",
      no: "routine"
    },
    expedited: { leaf: "expedited", do: ["enter the case", "report it within the short time", "follow up in private"] },
    routine: { leaf: "routine", do: ["enter the case", "report it within the long time"] },
    incomplete: { leaf: "incomplete", do: ["record what is known", "ask for the rest in private"] },
    none: { leaf: "none", do: ["answer as any other message"] }
  }
}

import { triagePack } from "./triage-pack.ts"

const respond = [
  "say that you belong to us",
  "cite sources, with links, videos or pictures",
  "take time to write a good response",
  "keep the tone that our history asks for",
  "begin where most people read"
]

/** How the United States Air Force assesses whether to respond to a post. */
export const airForce = triagePack({
  id: "triage-air-force",
  title: "Whether to respond to a post: United States Air Force",
  made: "After the published chart, which is in the public domain: its questions as they stand, its steps shortened.",
  limits:
    "The chart was read from a transcript: where somebody does not concur with a positive post, the branch is taken from its layout. It knows no customers who may be harmed: ask first whether anybody is in danger.",
  sources: [
    {
      title: "Web Posting Response Assessment, version 2",
      author: "Air Force Public Affairs Agency, Emerging Technology Division"
    }
  ],
  playbook: {
    kind: "triage",
    name: "Web posting response assessment",
    start: "positive",
    nodes: {
      positive: { ask: "Is the posting positive or balanced?", yes: "concur", no: "bashingSite" },
      concur: { ask: "Do you want to respond, to concur or to review it positively?", yes: "evaluate", no: "share" },
      share: { ask: "Do you wish to proactively share your story and your mission?", yes: "evaluate", no: "letStand" },
      bashingSite: {
        ask: "Is this a site dedicated to bashing and degrading others?",
        yes: "trolls",
        no: "rant"
      },
      rant: { ask: "Is the posting a rant, rage, joke or satirical in nature?", yes: "rager", no: "erroneous" },
      erroneous: { ask: "Are there erroneous facts in the posting?", yes: "misguided", no: "unhappy" },
      misguided: {
        ask: "Do you wish to respond with factual information directly on the comment board?",
        yes: "fixFacts",
        no: "letStand"
      },
      unhappy: { ask: "Is the posting a result of a negative experience?", yes: "rectify", no: "letStand" },
      rectify: {
        ask: "Do you wish to rectify the situation and act upon a reasonable solution?",
        yes: "restore",
        no: "letStand"
      },
      fixFacts: { goto: "evaluate", do: ["put the facts right"] },
      restore: { goto: "evaluate", do: ["rectify the situation, with a reasonable solution"] },
      evaluate: {
        ask: "Write a response for the current circumstances only. Will you respond?",
        yes: "respond",
        no: "letStand"
      },
      trolls: { leaf: "monitor", do: ["respond to no single posts", "watch the site", "tell headquarters"] },
      rager: { leaf: "monitor", do: ["watch it", "tell headquarters"] },
      letStand: { leaf: "letStand", do: ["do not respond"] },
      respond: { leaf: "respond", do: respond }
    }
  }
})

import type { Graph } from "../pack-of-kind.ts"
import { policyPack } from "./policy-pack.ts"

const skilled = { training: [], languages: [], skills: ["accessible-content"], authority: [] } as const

/** What is looked at before something is published. */
const accessiblePost: Graph = {
  kind: "triage",
  name: "Can everybody read this post?",
  start: "pictures",
  nodes: {
    pictures: { ask: "Has every picture a text that says what it shows?", yes: "videos", no: "describe" },
    videos: {
      ask: "Has every video captions, and nothing that is only seen or only heard?",
      yes: "tags",
      no: "caption"
    },
    tags: { ask: "Does every word of a hashtag begin with a capital?", yes: "emoji", no: "capitals" },
    emoji: { ask: "Does the text read well without its emojis?", yes: "plain", no: "words" },
    plain: { ask: "Does somebody understand it who knows nothing of it?", yes: "publish", no: "simplify" },
    describe: { leaf: "describe", do: ["write what each picture shows"] },
    caption: { leaf: "caption", do: ["add captions, and say what is only seen"] },
    capitals: { leaf: "capitals", do: ["write #LikeThis"] },
    words: { leaf: "words", do: ["put words in place of emojis; none as bullets"] },
    simplify: { leaf: "simplify", do: ["say it in plain language"] },
    publish: { leaf: "publish", do: ["publish it"] }
  }
}

/** What everybody must be able to read. */
export const accessibility = policyPack({
  id: "accessibility",
  title: "Accessible posts",
  claims: ["S0-02", "S0-06"],
  limits:
    "It cannot look at pictures and videos: it asks for people who can, and gives them the questions. Which law binds depends on who you are: public bodies, and whoever sells what the European act lists.",
  jurisdictions: [],
  playbooks: { "accessible-post": accessiblePost },
  policies: {
    "public-bodies-eu": {
      title: "Public bodies publish what everybody can perceive, use and understand",
      status: "law",
      source: { title: "Directive (EU) 2016/2102; EN 301 549" },
      jurisdictions: ["EU"],
      subject: "publication",
      requires: skilled
    },
    "services-eu": {
      title: "Services for consumers can be used by everybody",
      status: "law",
      source: { title: "Directive (EU) 2019/882", section: "annex I" },
      jurisdictions: ["EU"],
      effective: { from: "2025-06-28" },
      subject: "publication",
      requires: skilled
    },
    "agencies-us": {
      title: "Federal agencies publish what everybody can use",
      status: "law",
      source: { title: "Rehabilitation Act", section: "section 508" },
      jurisdictions: ["US"],
      subject: "publication",
      requires: skilled
    },
    "good-practice": {
      title: "Alternative texts, captions, hashtags in camel case, no emojis as bullets, plain language",
      status: "guidance",
      source: { title: "Social media playbook", author: "Government Digital Service", section: "accessible content" },
      verified: true,
      subject: "publication",
      requires: skilled
    }
  }
})

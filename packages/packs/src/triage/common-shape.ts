import { triagePack } from "./triage-pack.ts"

/** What published triage procedures have in common. */
export const commonShape = triagePack({
  id: "triage-common",
  title: "What to do with a message: what public procedures have in common",
  made: "Written by hand from what five public procedures have in common, in the order in which they ask.",
  limits: "Nobody published it as it is. What is a matter of safety, and who is responsible, is your own to say.",
  sources: [
    { title: "Web Posting Response Assessment, version 2", author: "Air Force Public Affairs Agency" },
    { title: "Social Engagement Handbook 2.0", author: "American Red Cross", year: 2012 },
    { title: "Social media playbook", author: "Government Digital Service" },
    { title: "Online involvement statement", author: "London North West University Healthcare NHS Trust" },
    {
      title: "Directive on the Management of Communications and Federal Identity",
      author: "Treasury Board of Canada Secretariat"
    }
  ],
  playbook: {
    kind: "triage",
    name: "Triage",
    start: "ours",
    nodes: {
      ours: { ask: "Is it about us, our products, our people or what we do?", yes: "safety", no: "observe" },
      safety: { ask: "Is anybody in danger, or was anybody harmed?", yes: "protect", no: "legitimate" },
      legitimate: { ask: "Is it meant, and not only to hurt, to provoke or to sell?", yes: "facts", no: "moderate" },
      facts: { ask: "Does it say something about us that is wrong?", yes: "matters", no: "experience" },
      matters: { ask: "Does it matter who believes it?", yes: "correct", no: "observe" },
      experience: { ask: "Did something go wrong for them?", yes: "fixable", no: "wants" },
      fixable: { ask: "Can we put it right?", yes: "restore", no: "regret" },
      wants: { ask: "Do they want an answer, or would one please them?", yes: "answer", no: "observe" },
      protect: { leaf: "protect", do: ["tell who is responsible for safety at once", "keep it", "help in private"] },
      moderate: { leaf: "moderate", do: ["do not answer", "act by the moderation guidelines", "note it"] },
      correct: { leaf: "respond", do: ["give the facts with their source, once"] },
      restore: { leaf: "respond", do: ["say sorry", "put it right, in private where it is personal"] },
      regret: { leaf: "respond", do: ["say sorry", "say what is possible and what is not"] },
      answer: { leaf: "respond", do: ["say who you are", "answer, or bring somebody who can"] },
      observe: { leaf: "observe", do: ["note it, and pass on what there is to learn"] }
    }
  }
})

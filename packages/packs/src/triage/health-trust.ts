import { triagePack } from "./triage-pack.ts"

/** How a trust of the National Health Service moderates. */
export const healthTrust = triagePack({
  id: "triage-health-trust",
  title: "Whether to answer and what to take away: a British health service trust",
  made: "After the published statement of a trust, in our own words and order.",
  limits:
    "The step on emergencies is common to such pages and not from this statement. The trust reads on weekdays from nine to five, and longer only in major incidents.",
  sources: [
    {
      title: "Online involvement statement",
      author: "London North West University Healthcare NHS Trust"
    }
  ],
  playbook: {
    kind: "triage",
    name: "Online involvement",
    start: "emergency",
    nodes: {
      emergency: { ask: "Is it about somebody's health, or an emergency?", yes: "signpost", no: "excluded" },
      excluded: {
        ask: "Is it abusive, a threat, hateful, vexatious, political, spam or an imposture, or is it part of a complaint, a referral or a legal action?",
        yes: "moderate",
        no: "falseStatement"
      },
      falseStatement: { ask: "Does it say what is demonstrably false about us?", yes: "correct", no: "constructive" },
      constructive: { ask: "Is it respectful, constructive and to the point?", yes: "help", no: "moderate" },
      signpost: {
        leaf: "signpost",
        do: ["give no medical advice", "point to the doctor, the helpline or the emergency number"]
      },
      moderate: {
        leaf: "moderate",
        do: [
          "do not respond",
          "report it to the platform",
          "hide or delete it where possible",
          "ban only as a last resort"
        ]
      },
      correct: { leaf: "respond", do: ["offer a correction, with proof where needed", "ask to edit or remove it"] },
      help: { leaf: "respond", do: ["answer, help, or say who can"] }
    }
  }
})

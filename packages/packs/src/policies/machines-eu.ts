import { policyPack } from "./policy-pack.ts"

/** What machines that talk to people are under in the European Union. */
export const machinesEu = policyPack({
  id: "machines-eu",
  title: "Machines that talk to people in the European Union",
  claims: ["S4-24"],
  limits: "It was not read again. It knows of a machine only what the fact `answered-by-machine` of a message says.",
  jurisdictions: ["EU"],
  facts: { "answered-by-machine": { type: "boolean", label: "A machine answers it" } },
  policies: {
    disclosure: {
      title: "People are told that they talk to a machine",
      status: "law",
      source: { title: "Regulation (EU) 2024/1689", section: "article 50(1)" },
      effective: { from: "2026-08-02" },
      when: { "answered-by-machine": true },
      disclose: ["machine"]
    }
  }
})

import { policyPack } from "./policy-pack.ts"

/** What limits there are to listening to one's own employees. */
export const employees = policyPack({
  id: "employees",
  title: "Posts of employees",
  claims: ["S4-13", "S4-20"],
  limits:
    "Nothing of it was read again. It cannot see whether somebody is listened to for being an employee: look at themes, not at people, and ask your works council first.",
  jurisdictions: ["US", "EU"],
  policies: {
    "concerted-activity": {
      title: "Employees may talk about their work with each other: nothing of it is hidden, deleted or passed on",
      status: "law",
      source: { title: "National Labor Relations Act", section: "section 7" },
      jurisdictions: ["US"],
      when: { "author-kind": "employee" },
      consult: ["human-resources-unit"],
      forbid: ["hide", "delete", "share", "quote", "auto-reply"]
    },
    "no-profiles": {
      title: "Employees are not watched one by one",
      status: "law",
      source: { title: "Regulation (EU) 2016/679 and national labor law", section: "article 88" },
      jurisdictions: ["EU"],
      when: { "author-kind": "employee" },
      consult: ["human-resources-unit"],
      forbid: ["share", "quote", "auto-reply"]
    }
  }
})

import type { RuleGroup } from "@hubwright/core"
import { packOfKind } from "../pack-of-kind.ts"

const marketing = { discipline: "marketing" } as const
const advertising = { discipline: "advertising" } as const
const publicRelations = { discipline: "public-relations" } as const
const sales = { discipline: "sales" } as const
const customerService = { discipline: "customer-service" } as const

const before: RuleGroup = {
  name: "pre-purchase",
  title: "In the market, not yet buying",
  when: { stage: "pre-purchase" },
  hit: "first",
  rules: [
    {
      name: "industry-voices",
      title: "Public relations knows journalists, bloggers and influencers (S3-12)",
      when: { "author-kind": ["journalist", "blogger", "influencer"] },
      to: publicRelations,
      second: [marketing]
    },
    {
      name: "social-selling",
      title: "Sales answers the questions of businesses, to win leads (S3-13)",
      when: { customer: "b2b", intent: ["question", "help", "purchase"] },
      to: sales,
      second: [marketing]
    },
    {
      name: "corporate-issues",
      title: "Public relations looks after what is larger than a product (S3-12)",
      when: { intent: "complaint" },
      to: publicRelations,
      second: [marketing]
    },
    {
      name: "attract",
      title: "Marketing and advertising attract with content that is worth it (S3-11)",
      to: marketing,
      second: [advertising]
    }
  ]
}

const during: RuleGroup = {
  name: "purchase",
  title: "Looking for what one has to know to buy",
  when: { stage: "purchase" },
  hit: "first",
  rules: [
    {
      name: "purchase-barriers",
      title: "Public relations removes what keeps from buying: negative posts and reviews (S3-18)",
      when: { intent: "complaint" },
      to: publicRelations,
      second: [customerService],
      consult: [customerService]
    },
    {
      name: "qualified-leads",
      title: "Salespeople bring the leads of businesses to conversion (S3-17)",
      when: { customer: "b2b" },
      to: sales,
      second: [marketing]
    },
    {
      name: "buyers",
      title: "Sales is better suited than marketing, advertising and public relations, who could help (S3-14 to S3-16)",
      to: sales,
      second: [marketing, advertising, publicRelations]
    }
  ]
}

const after: RuleGroup = {
  name: "post-purchase",
  title: "Customers",
  when: { stage: "post-purchase" },
  hit: "first",
  rules: [
    {
      name: "customers-in-need",
      title: "Customer service settles issues with products and services (S3-19, S3-20)",
      when: { intent: ["complaint", "question", "help"] },
      to: customerService,
      second: [marketing, advertising, publicRelations]
    },
    {
      name: "advocates",
      title:
        "Marketing wins advocates of those who praise; advertising and public relations ask to use what they said (S3-21, S3-23 to S3-26)",
      when: { intent: "praise" },
      to: marketing,
      second: [publicRelations, advertising],
      consult: [advertising, publicRelations]
    },
    {
      name: "follow-up",
      title: "Sales stays in touch with businesses: content customers refer others and buy more (S3-22)",
      when: { customer: "b2b" },
      to: sales,
      second: [customerService]
    },
    {
      name: "customers",
      title: "Everything else of customers (S3-20)",
      to: customerService,
      second: [marketing]
    }
  ]
}

/** Who answers at which stage of the buying cycle, by discipline: rules to copy into a model and to change there. */
export const stageByDiscipline = packOfKind("rules", {
  id: "stage-by-discipline",
  title: "Who answers at which stage",
  claims: [
    "S3-04",
    "S3-05",
    "S3-11",
    "S3-12",
    "S3-13",
    "S3-14",
    "S3-15",
    "S3-16",
    "S3-17",
    "S3-18",
    "S3-19",
    "S3-20",
    "S3-21",
    "S3-22",
    "S3-23",
    "S3-24",
    "S3-25",
    "S3-26"
  ],
  notice: "An opinion of one author on businesses in general. Who should answer in yours is yours to decide.",
  made: "Each rule from the sentence of the article that its title names.",
  limits:
    "A message without a stage meets none of its rules: your own fallback takes it. It needs the stages and intents that the packs `buying-stage`, `complaint`, `question`, `praise` and `help-seeking` find, or your own classifier. A department of each discipline must exist, or the rule be changed.",
  ruleGroups: [
    {
      name: "stage-by-discipline",
      title: "Who answers at which stage",
      hit: "first",
      rules: [before, during, after]
    }
  ]
})

import { policyPack } from "./policy-pack.ts"

/** What praise, vouchers, reviews and the posts of others are under when they are used to sell. */
export const endorsements = policyPack({
  id: "endorsements",
  title: "Endorsements, reviews and posts of others",
  claims: ["S3-25", "S3-26", "S4-20", "S4-27"],
  limits:
    "Nothing of it was read again. It forbids to advertise with a post, because it cannot see the permission: a consent in the model and a person decide. It says nothing of the law of other countries.",
  jurisdictions: ["US"],
  topics: { "outreach-opportunity": "low" },
  policies: {
    "material-connection": {
      title: "Who has something of the praise says so: employees, influencers, whoever got a voucher",
      status: "law",
      source: { title: "16 CFR", author: "Federal Trade Commission", section: "part 255" },
      when: { all: [{ intent: "praise" }, { "author-kind": ["employee", "influencer", "blogger"] }] },
      forbid: ["share", "quote", "advertise"],
      disclose: ["material-connection"]
    },
    "reviews-stay": {
      title: "No reviews are bought, and none are suppressed",
      status: "law",
      source: { title: "16 CFR", author: "Federal Trade Commission", section: "part 465" },
      when: { form: "review" },
      forbid: ["hide", "delete"]
    },
    "advertising-says-so": {
      title: "What is advertising can be told to be advertising",
      status: "code",
      source: { title: "CAP Code", author: "Advertising Standards Authority", section: "section 2" },
      jurisdictions: ["GB"],
      subject: "publication",
      when: { campaign: { absent: false } },
      disclose: ["advertising"]
    },
    outreach: {
      title: "Who writes to strangers says who they are and what the voucher is for",
      status: "law",
      source: { title: "16 CFR", author: "Federal Trade Commission", section: "part 255" },
      jurisdictions: [],
      when: { topic: "outreach-opportunity" },
      disclose: ["affiliation", "material-connection"],
      forbid: ["auto-reply"]
    },
    permission: {
      title: "Nobody's post is advertised with before they agreed",
      status: "law",
      source: { title: "Law of copyright and of personality" },
      jurisdictions: [],
      when: { intent: "praise" },
      forbid: ["advertise"]
    }
  }
})

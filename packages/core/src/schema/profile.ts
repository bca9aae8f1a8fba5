import * as Schema from "effect/Schema"
import { customers, topologies, topologySynonyms } from "../model/vocabulary.ts"
import { defaulted, optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { Amount, Count, DurationText, LanguageTag, MoneyText, Share, Text, TimeZone } from "./text.ts"

/** A market: which languages are spoken there, whose law applies, and its clock. */
const Market = Schema.Struct({
  name: optional(Text, "What people call it."),
  languages: defaulted(Schema.Array(LanguageTag), [], "The languages spoken there."),
  jurisdictions: defaulted(
    Schema.Array(
      Schema.String.check(
        Schema.isPattern(/^[A-Z]{2,3}$/u, {
          message: "is not a jurisdiction: write two or three capitals, such as `DE` or `EU`"
        })
      )
    ),
    [],
    "The legal systems a message from there is under, such as `DE` and `EU`."
  ),
  zone: optional(TimeZone, "Its time zone.")
}).annotate({ identifier: "Market", description: "A market: its languages, its jurisdictions and its clock." })

/** How long people look for somebody they have no tie to, and how often they find them. */
const Search = Schema.Struct({
  time: required(DurationText, "How long it takes to find somebody."),
  success: required(Share, "How often somebody is found.")
}).annotate({ identifier: "Search", description: "How people look for somebody they have no tie to." })

/** What is said of the organization as a whole. */
export const Profile = Schema.Struct({
  name: required(Text, "What the organization is called."),
  industry: optional(Ref.Id, "Its industry, in one word, such as `medicines` or `banking`."),
  regimes: defaulted(
    Schema.Array(Ref.Id),
    [],
    "The regulated regimes it is under, by the id of their pack, such as `medicines-eu`."
  ),
  serves: defaulted(Schema.Array(Schema.Literals(customers)), [], "Whom it serves: businesses, consumers or both."),
  topology: optional(
    Schema.Literals(topologies).annotate({ synonyms: topologySynonyms }),
    "The topology it says it has. The ties show the one it has."
  ),
  headcount: optional(Count, "How many work for it."),
  markets: defaulted(Ref.declared("market", Market), {}, "Its markets."),
  defaultCalendar: optional(Ref.Calendar, "The open hours that count where none else are given."),
  lead: optional(Ref.DepartmentOrPerson, "Who leads social media as a whole."),
  voice: optional(Ref.DepartmentOrPerson, "Who decides how it sounds."),
  objectives: optional(Ref.DepartmentOrPerson, "Who sets what social media is to achieve."),
  data: optional(Ref.DepartmentOrPerson, "Who keeps the data of social media."),
  withoutPath: defaulted(
    Schema.Literals(["hold", "ask-cold", "answer-alone"]),
    "hold",
    "What happens to a message that no tie carries to whoever should answer: it is forgotten, asked for without a tie, or answered alone."
  ),
  search: optional(Search, "How people look for somebody without a tie, with `withoutPath: ask-cold`."),
  approvalOrder: defaulted(
    Schema.Array(Schema.Array(Ref.Unit)),
    [],
    "The stages of approval: the units of one stage approve side by side, the stages one after the other."
  ),
  minimumContactsPerWeek: defaulted(Amount, 1, "From how many contacts a week on an observed tie carries messages."),
  budget: optional(MoneyText, "What social media may cost a year.")
}).annotate({ identifier: "Profile", description: "What is said of the organization as a whole." })

import type { Pack } from "@hubwright/core"
import { adverseEventTerms } from "./listening/adverse-event-terms.ts"
import { buyingStage } from "./listening/buying-stage.ts"
import { complaint } from "./listening/complaint.ts"
import { crisisWords } from "./listening/crisis-words.ts"
import { helpSeeking } from "./listening/help-seeking.ts"
import { investor } from "./listening/investor.ts"
import { journalist } from "./listening/journalist.ts"
import { praise } from "./listening/praise.ts"
import { proactiveOutreach } from "./listening/proactive-outreach.ts"
import { purchaseIntent } from "./listening/purchase-intent.ts"
import { question } from "./listening/question.ts"
import { recruiting } from "./listening/recruiting.ts"

/** All packs there are, by kind and in reading order. */
export const packs: readonly Pack[] = [
  buyingStage,
  complaint,
  question,
  praise,
  purchaseIntent,
  helpSeeking,
  crisisWords,
  recruiting,
  investor,
  journalist,
  proactiveOutreach,
  adverseEventTerms
]

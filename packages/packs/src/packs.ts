import type { Pack } from "@hubwright/core"
import { adverseEventTerms } from "./listening/adverse-event-terms.ts"
import { buyingStage } from "./listening/buying-stage.ts"
import { complaint } from "./listening/complaint.ts"
import { crisisWords } from "./listening/crisis-words.ts"
import { deviceMalfunctions } from "./listening/device-malfunctions.ts"
import { employeeVoices } from "./listening/employee-voices.ts"
import { helpSeeking } from "./listening/help-seeking.ts"
import { investor } from "./listening/investor.ts"
import { journalist } from "./listening/journalist.ts"
import { medicineQuestions } from "./listening/medicine-questions.ts"
import { praise } from "./listening/praise.ts"
import { privacyWords } from "./listening/privacy-words.ts"
import { proactiveOutreach } from "./listening/proactive-outreach.ts"
import { purchaseIntent } from "./listening/purchase-intent.ts"
import { question } from "./listening/question.ts"
import { recruiting } from "./listening/recruiting.ts"
import { accessibility } from "./policies/accessibility.ts"
import { devicesEu, devicesUs } from "./policies/devices.ts"
import { disclosure } from "./policies/disclosure.ts"
import { employees } from "./policies/employees.ts"
import { endorsements } from "./policies/endorsements.ts"
import { financeUs } from "./policies/finance-us.ts"
import { healthPrivacyUs } from "./policies/health-privacy-us.ts"
import { machinesEu } from "./policies/machines-eu.ts"
import { medicinesEu } from "./policies/medicines-eu.ts"
import { medicinesGb } from "./policies/medicines-gb.ts"
import { medicinesUs } from "./policies/medicines-us.ts"
import { officialCa } from "./policies/official-ca.ts"
import { privacyEu } from "./policies/privacy-eu.ts"
import { stageByDiscipline } from "./rules/stage-by-discipline.ts"
import { airForce } from "./triage/air-force.ts"
import { commonShape } from "./triage/common-shape.ts"
import { healthTrust } from "./triage/health-trust.ts"

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
  adverseEventTerms,
  medicineQuestions,
  deviceMalfunctions,
  privacyWords,
  employeeVoices,
  medicinesEu,
  medicinesUs,
  medicinesGb,
  devicesEu,
  devicesUs,
  financeUs,
  disclosure,
  privacyEu,
  healthPrivacyUs,
  employees,
  endorsements,
  accessibility,
  machinesEu,
  officialCa,
  commonShape,
  airForce,
  healthTrust,
  stageByDiscipline
]

/** The pack with an id, or nothing where there is none. */
export const packOf = (id: string): Pack | undefined => byId.get(id)

const byId: ReadonlyMap<string, Pack> = new Map(packs.map((pack) => [pack.id, pack]))

import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { arrangementPicture } from "./page/arrangement-section.ts"
import { mostUnitsDrawn, ownPicture } from "./page/own-section.ts"
import { toSvg } from "./pictures/svg.ts"
import { pictures } from "./report.ts"
import { surveyOf } from "./survey/survey.ts"

const at = "2026-11-21"

/** What the five organizations share: who knows what, who stands under whom, an agency at work. */
const shared = `
  safety expert side-effect; medical expert off-label; care expert complaint; human-resources expert vacancy; marketing expert product-cream
  product-team under marketing; germany spain under marketing; agency brightline
  nurses in care; ana in legal
`

const organizations = {
  decentralized: `
    organization "Islands Ltd" (hub-and-spoke)
    marketing: brand-x brand-facebook; care: help-email; press: press-x; human-resources: jobs-linkedin; germany: germany-facebook
    spain: spain-instagram; brightline: congress-x; legal safety medical
    marketing -- product-team; marketing consults medical; legal approves press; brightline > marketing; care escalates safety
  `,
  centralized: `
    organization "One Voice plc" (centralized)
    desk: main-x main-facebook main-instagram main-linkedin help-email germany-facebook spain-instagram
    desk consults marketing care press safety medical legal human-resources product-team germany spain; legal approves desk
    brightline > desk
  `,
  "hub-and-spoke": `
    organization "Wheel GmbH" (dandelion)
    hub -- marketing care press safety medical legal human-resources product-team germany spain
    marketing: brand-x; care: help-email help-facebook; press: press-x; human-resources: jobs-linkedin
    germany: germany-facebook; spain: spain-instagram; hub: main-youtube; brightline > marketing; legal approves press
  `,
  dandelion: `
    organization "Many Hubs Inc" (dandelion)
    center -- consumer corporate regions legal; consumer -- marketing care product-team
    corporate -- press human-resources investors; regions -- germany spain usa; consumer consults medical; corporate escalates safety
    marketing: brand-x brand-instagram; care: help-email; press: press-x; human-resources: jobs-linkedin
    germany: germany-facebook; spain: spain-instagram; usa: usa-facebook usa-x usa-tiktok; brightline > marketing; care shares germany
  `,
  holistic: `
    organization "All Hands Co" (holistic)
    -- marketing care press safety medical legal human-resources product-team germany spain
    marketing: brand-x; care: help-email; press: press-x; human-resources: jobs-linkedin; germany: germany-facebook; spain: spain-instagram
    a in marketing (enabled); b in care (enabled); c in press (enabled); d in safety (enabled); e in medical (enabled)
    f in legal (enabled); g in human-resources (enabled); h in germany (enabled); i in spain (enabled); brightline > marketing
  `
} as const

const shapes = ["decentralized", "centralized", "hub-and-spoke", "dandelion", "holistic"] as const

const surveyFor = (shape: (typeof shapes)[number]) =>
  surveyOf({ organization: parseNotation(`${organizations[shape]}\n${shared}`) }, { at })

test.each(shapes)("the picture of an organization looks as it was looked at: %s", async (shape) => {
  const survey = surveyFor(shape)
  expect(survey.classification.actual).toBe(shape)
  const picture = ownPicture(survey)
  for (const breadth of ["wide", "narrow"] as const)
    await expect(picture === undefined ? "" : toSvg(picture.draw(breadth))).toMatchFileSnapshot(
      `golden/organization-${shape}-${breadth}.svg`
    )
})

test.each(shapes)("the five arrangements look as they were looked at: %s", async (shape) => {
  const picture = arrangementPicture(surveyFor(shape))
  await expect(toSvg(picture.draw("wide"))).toMatchFileSnapshot(`golden/arrangements-${shape}-wide.svg`)
})

test("the other pictures of a report look as they were looked at", async () => {
  const organization = parseNotation(`${organizations.decentralized}\n${shared}`)
  const files = pictures({ organization }, { at })
  expect(files.map(({ name }) => name)).toEqual([
    "arrangements",
    "organization",
    "dead-ends",
    "custody",
    "declared",
    "hierarchy"
  ])
  for (const { name, svg } of files.slice(2)) await expect(svg).toMatchFileSnapshot(`golden/${name}-wide.svg`)
})

test("an organization with more units than a picture holds is told in numbers", () => {
  const many = Array.from({ length: mostUnitsDrawn + 1 }, (_, index) => `u${index}`).join(" ")
  const organization = parseNotation(
    `-- ${many.split(" ").slice(0, 3).join(" ")}; ${many
      .split(" ")
      .map((id) => `${id}: ${id}-x`)
      .join("; ")}`
  )
  expect(ownPicture(surveyOf({ organization }, { at }))).toBeUndefined()
})

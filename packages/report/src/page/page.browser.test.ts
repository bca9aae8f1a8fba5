import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { assess, compareAssessments, strategyOf } from "@hubwright/core/assess"
import { readOrganization } from "@hubwright/core/read"
import axe from "axe-core"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { chromiumPath, openBrowser } from "../../../../tests/browser.ts"
import { renderExecutive, renderReport } from "../report.ts"

const at = "2026-11-21"
const examples = fileURLToPath(new URL("../../../../examples/", import.meta.url))
const names = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => existsSync(join(examples, entry.name, "hubwright.yaml")))
  .map(({ name }) => name)

const readExample = (name: string) => {
  const files = readdirSync(join(examples, name)).filter(
    (file) => /\.(?:yaml|csv)$/.test(file) && !file.includes(".change.")
  )
  const read = readOrganization(
    Object.fromEntries(files.map((file) => [file, readFileSync(join(examples, name, file), "utf8")])),
    { at, entry: "hubwright.yaml" }
  )
  if (!read.ok) throw new Error(`${name}: ${read.problems[0].message}`)
  return { organization: read.value, problems: read.problems }
}

const executiveOfExample = (name: string): string => {
  const { organization } = readExample(name)
  const assessment = assess(organization, { at })
  const progress = compareAssessments(assessment, assessment)
  return renderExecutive(
    { organization, assessment, progress, strategy: strategyOf(organization, { at }) },
    { at, preparedFor: "the board", preparedBy: "somebody", confidentiality: "Confidential draft" }
  )
}

const openDetails = "document.querySelectorAll('details').forEach((details) => { details.open = true })"
const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
const shown = "[...document.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0)"
const letterSizes = `${shown}.flatMap((svg) => [...svg.querySelectorAll("text")])
  .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)`
const textsOutside = `${shown}.flatMap((svg) => [...svg.querySelectorAll("text")].filter((text) => {
  const box = text.getBBox()
  return box.x < -2 || box.x + box.width > svg.viewBox.baseVal.width + 2
}).map((text) => text.textContent))`
const shownTitles = `${shown}.map((svg) => document.getElementById(svg.getAttribute("aria-labelledby").split(" ")[0]).textContent)`
const cutTables = `[...document.querySelectorAll('.broad')]
  .filter((region) => region.scrollWidth > region.clientWidth).map((region) => region.getAttribute('aria-labelledby'))`

const tallestRow = `Math.max(0, ...[...document.querySelectorAll('#custody tbody tr')].map((row) => row.clientHeight))`

const unprintedTables = `[...document.querySelectorAll('details table')]
  .filter((table) => table.getBoundingClientRect().height === 0 || !table.checkVisibility({ contentVisibilityAuto: true }))
  .map((table) => table.caption.textContent)`

const largerSeconds = `[...document.querySelectorAll('td .second, th .second')].filter((second) =>
  parseFloat(getComputedStyle(second).fontSize) >= parseFloat(getComputedStyle(second.parentElement).fontSize))
  .map((second) => second.textContent)`

const axeViolations = `axe.run(document).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html).join(" | ")))`

const numbersIn = (value: unknown): readonly number[] => (Array.isArray(value) ? value.map(Number) : [])
const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

describe.skipIf(chromiumPath === "")("in Chromium, where there is one", { timeout: 60_000 }, () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    browser = await openBrowser()
    folder = mkdtempSync(join(tmpdir(), "hubwright-report-"))
    for (const name of names) {
      writeFileSync(join(folder, `${name}.html`), renderReport(readExample(name), { at }))
      writeFileSync(join(folder, `${name}-executive.html`), executiveOfExample(name))
    }
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** Opens a report and gives it to a check, then tells what the page complained of or asked a network for. */
  const visit = async (
    name: string,
    view: { readonly width: number; readonly colorScheme: "light" | "dark" },
    check: (page: Page) => Promise<void>
  ): Promise<readonly string[]> => {
    const context = await browser.newContext({
      viewport: { width: view.width, height: 800 },
      colorScheme: view.colorScheme
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on("console", (message) => complaints.push(`console: ${message.text()}`))
    page.on("pageerror", (error) => complaints.push(`error: ${error.message}`))
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) complaints.push(`request: ${request.url()}`)
    })
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
    await check(page)
    await context.close()
    return complaints
  }

  test.each(names)(
    "the page of %s complains of nothing, asks no network, never scrolls sideways and can be read",
    async (name) => {
      for (const width of [360, 1280]) {
        const complaints = await visit(name, { width, colorScheme: "light" }, async (page) => {
          await page.evaluate(openDetails)
          expect([width, await page.evaluate(overflow)]).toEqual([width, 0])
          const sizes = numbersIn(await page.evaluate(letterSizes))
          expect(sizes.length).toBeGreaterThan(20)
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11.95)
          expect(await page.evaluate(textsOutside)).toEqual([])
        })
        expect(complaints).toEqual([])
      }
    }
  )

  test.each(names)("the accessibility tree of %s reads the sentence of each picture that is shown", async (name) => {
    await visit(name, { width: 360, colorScheme: "light" }, async (page) => {
      const snapshot = (await page.locator("body").ariaSnapshot()).replaceAll('\\"', '"')
      const titles = textsIn(await page.evaluate(shownTitles))
      expect(titles.length).toBeGreaterThanOrEqual(3)
      expect(snapshot.match(/\bimg "/g)?.length).toBe(titles.length)
      for (const title of titles) expect(snapshot).toContain(`img "${title}`)
    })
  })

  test.each([
    ["pharma", "light"],
    ["pharma", "dark"],
    ["consumer-brand", "light"]
  ] as const)("axe finds nothing to complain of in %s, %s", async (name, colorScheme) => {
    await visit(name, { width: 1280, colorScheme }, async (page) => {
      await page.evaluate(openDetails)
      await page.evaluate(axe.source)
      expect(await page.evaluate(axeViolations)).toEqual([])
    })
  })

  test.each(["pharma", "consumer-brand"])(
    "%s prints on a few pages, on A4 and on letter, in light colors whatever the theme",
    async (name) => {
      await visit(name, { width: 1280, colorScheme: "dark" }, async (page) => {
        for (const format of ["A4", "Letter"]) {
          const pdf = await page.pdf({ format, printBackground: true })
          const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
          expect(pages).toBeGreaterThanOrEqual(3)
          expect(pages).toBeLessThanOrEqual(18)
        }
        await page.emulateMedia({ media: "print" })
        expect(await page.evaluate(unprintedTables)).toEqual([])
        expect(await page.evaluate(largerSeconds)).toEqual([])
        expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)")
        expect(await page.evaluate(overflow)).toBe(0)
      })
    }
  )

  test.each(names)("the page for executives of %s prints on one sheet, scrolls nowhere and suits axe", async (name) => {
    const complaints = await visit(`${name}-executive`, { width: 360, colorScheme: "light" }, async (page) => {
      for (const format of ["A4", "Letter"]) {
        const pdf = await page.pdf({ format, printBackground: true })
        expect([format, pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length]).toEqual([format, 1])
      }
      expect(await page.evaluate(overflow)).toBe(0)
      await page.evaluate(axe.source)
      expect(await page.evaluate(axeViolations)).toEqual([])
    })
    expect(complaints).toEqual([])
  })

  test.each(names)("the wide tables of %s fit their place, and are cards on a telephone", async (name) => {
    for (const width of [360, 1280])
      await visit(name, { width, colorScheme: "light" }, async (page) => {
        expect([width, await page.evaluate(cutTables)]).toEqual([width, []])
        expect(Number(await page.evaluate(tallestRow))).toBeLessThan(width === 360 ? 2400 : 600)
      })
  })

  test("a keyboard reaches the findings, the numbers and the wide tables", async () => {
    await visit("pharma", { width: 1280, colorScheme: "light" }, async (page) => {
      await page.keyboard.press("Tab")
      expect(await page.evaluate("document.activeElement.className")).toBe("skip")
      await page.keyboard.press("Enter")
      expect(await page.evaluate("document.activeElement.id")).toBe("findings")
      await page.locator("summary").first().focus()
      await page.keyboard.press("Enter")
      expect(await page.evaluate("document.querySelector('details').open")).toBe(true)
      const regions = await page.locator('[role="region"]').count()
      const reachable = await page.locator('[role="region"][tabindex="0"]').count()
      expect([regions > 0, reachable]).toEqual([true, regions])
    })
  })
})

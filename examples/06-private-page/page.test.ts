import { once } from "node:events"
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { chromiumPath, openBrowser } from "../../tests/browser.ts"
import { privatePage } from "./build.ts"

const charity = fileURLToPath(new URL("../charity/", import.meta.url))

/** The page as somebody opens it from a disk, beside a server that counts whoever calls. */
describe.skipIf(chromiumPath === "")("the private page, in Chromium where there is one", { timeout: 120_000 }, () => {
  const requests: string[] = []
  let calls = 0
  const server = createServer((_, response) => {
    calls++
    response.writeHead(204, { "access-control-allow-origin": "*" }).end()
  })
  let elsewhere = ""
  let folder = ""
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "hubwright-page-"))
    await writeFile(join(folder, "hubwright.html"), await privatePage())
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    const address = server.address()
    elsewhere = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`
    browser = await openBrowser()
    page = await browser.newPage()
    page.on("request", (request) => requests.push(request.url()))
    await page.goto(pathToFileURL(join(folder, "hubwright.html")).href)
    await shows("state", /Ready/u)
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    server.close()
    await rm(folder, { recursive: true, force: true })
  })

  const textOf = (id: string) => page.locator(`#${id}`).textContent()
  // not `waitForFunction`: the policy of the page forbids what that evaluates
  const shows = (id: string, said: RegExp) =>
    page.locator(`#${id}`).filter({ hasText: said }).waitFor({ state: "attached", timeout: 60_000 })

  const choose = async (files: { readonly [name: string]: string }) => {
    const payloads = Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: "text/plain",
      buffer: Buffer.from(text)
    }))
    await page.setInputFiles("#files", payloads)
    await shows("problems", /^(?!Nothing was read yet)/u)
    await shows("state", /Ready/u)
  }

  const charityFiles = async () => {
    const names = await readdir(charity)
    const files = names.map(async (name) => [name, await readFile(join(charity, name), "utf8")] as const)
    return Object.fromEntries(await Promise.all(files))
  }

  test("shows every problem of a model with its place, and no report", async () => {
    await choose({
      "hubwright.yaml": `hubwright: 1
organization: { name: Acme }
departments: { care: {} }
channels: { x: { platform: x, operators: [caer] } }
`
    })
    expect(await textOf("problems")).toContain("hubwright.yaml:4")
    expect(await textOf("problems")).toContain("did you mean `care`?")
    expect(await page.locator("#report").getAttribute("srcdoc")).toBe("")
  })

  test("shows what files say that are dropped, as text and never as markup", async () => {
    const dropped = `(() => {
      const data = new DataTransfer()
      const text = "hubwright: 1\\norganization: { name: <img src=x onerror=alert(1)> }\\ndepartments: { '<b>bold</b>': {} }\\n"
      data.items.add(new File([text], "acme.yaml"))
      document.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }))
    })()`
    await page.evaluate(dropped)
    await shows("problems", /bold/u)
    expect(await page.locator("#problems b").count()).toBe(0)
  })

  test("shows the report of the charity, who answers on its channels, and the simulation", async () => {
    await choose(await charityFiles())
    const title = page.frameLocator("#report").locator("h1").first()
    await expect.poll(() => title.textContent(), { timeout: 60_000 }).toContain("Havenrose")
    await page.selectOption("#channel", "havenrose-x")
    await page.fill("#text", "how do I volunteer?")
    await page.click("#route")
    await shows("decision", /answers the message on `havenrose-x` by the rule/u)
    await page.click("#simulate")
    await shows("simulation", /today\s*\d+\.\d ± \d+\.\d/u)
    expect(await page.locator("#simulation tr").count()).toBeGreaterThan(3)
  })

  test("stays quick while it simulates, because a worker does", async () => {
    await page.click("#simulate")
    const longest = await page.evaluate(`new Promise((resolve) => {
      let last = performance.now(), longest = 0
      const look = setInterval(() => {
        const now = performance.now()
        longest = Math.max(longest, now - last)
        last = now
        if (document.getElementById("state").value === "Ready.") { clearInterval(look); resolve(longest) }
      }, 10)
    })`)
    expect(longest).toBeLessThan(2000)
  })

  test("may not connect to anything, by any way that pages have", async () => {
    const attempts = `Promise.allSettled([
      fetch(${JSON.stringify(elsewhere)}),
      fetch(${JSON.stringify(elsewhere)}, { method: "POST", mode: "no-cors", body: "names" }),
      new Promise((resolve, reject) => {
        const socket = new WebSocket(${JSON.stringify(elsewhere)}.replace("http", "ws"))
        socket.onopen = resolve
        socket.onerror = reject
      }),
      new Promise((resolve, reject) => {
        const image = new Image()
        image.onload = resolve
        image.onerror = reject
        image.src = ${JSON.stringify(elsewhere)}
      }),
      new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob(["fetch(" + ${JSON.stringify(JSON.stringify(elsewhere))} + ").then(() => postMessage(1), () => postMessage(0))"])))
        worker.onmessage = ({ data }) => data === 1 ? resolve() : reject()
      })
    ]).then((all) => all.map(({ status }) => status))`
    expect(await page.evaluate(attempts)).toEqual(["rejected", "rejected", "rejected", "rejected", "rejected"])
    await page.evaluate(`navigator.sendBeacon(${JSON.stringify(elsewhere)}, "names")`)
    await page.waitForTimeout(500)
    expect(calls).toBe(0)
    expect(requests.filter((url) => !/^(?:file|blob|about|data):/u.test(url) && !url.startsWith(elsewhere))).toEqual([])
  })
})

import { expect, test } from "vitest"
import { chromiumPath, openBrowser } from "./browser.ts"

const page =
  '<body style="margin:0"><svg width="40" height="30"><rect width="40" height="30" fill="#d33"/></svg></body>'

test("the browser draws a page into a PNG", async ({ skip }) => {
  skip(chromiumPath === "", "no Chromium on this machine")
  const browser = await openBrowser()
  try {
    const view = await browser.newPage({ viewport: { width: 40, height: 30 } })
    await view.setContent(page)
    const picture = await view.screenshot({ type: "png" })
    expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG")
    const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)] // width and height in the header
    expect(size).toEqual([40, 30])
    const color = await view.evaluate("getComputedStyle(document.querySelector('rect')).fill")
    expect(color).toBe("rgb(221, 51, 51)")
  } finally {
    await browser.close()
  }
})

import { type Browser, chromium } from "playwright-core"

/** Where Chromium is on this machine, or an empty text: then a browser test skips itself. `npm test` installs it where it can. */
export const chromiumPath = process.env.HUBWRIGHT_CHROMIUM ?? ""

/** Starts Chromium without a window, as root too, and without traffic of its own. The caller closes it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync"
    ]
  })

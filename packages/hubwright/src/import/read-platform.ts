import { type Platform, platforms } from "@hubwright/core"
import { fold } from "./fold.ts"

const other: { readonly [word: string]: Platform } = {
  twitter: "x",
  "x twitter": "x",
  "twitter x": "x",
  fb: "facebook",
  meta: "facebook",
  insta: "instagram",
  ig: "instagram",
  "linked in": "linkedin",
  "tik tok": "tiktok",
  "you tube": "youtube",
  yt: "youtube",
  "facebook messenger": "messenger",
  "google reviews": "google",
  "google business": "google",
  "google business profile": "google",
  "google my business": "google",
  "google maps": "google",
  "apple app store": "app-store",
  "google play": "play-store",
  "e mail": "email",
  mail: "email",
  "live chat": "webchat",
  chat: "webchat",
  "microsoft teams": "teams"
}

const byWord: ReadonlyMap<string, Platform> = new Map([
  ...platforms.filter((platform) => platform !== "other").map((platform) => [fold(platform), platform] as const),
  ...Object.entries(other)
])

/** The platform that a word means, under the names people give it. */
export const readPlatform = (word: string): Platform | undefined => byWord.get(fold(word))

const hosts: readonly (readonly [host: RegExp, platform: Platform])[] = [
  [/(^|\.)(x|twitter)\.com$/u, "x"],
  [/(^|\.)(facebook|fb)\.com$/u, "facebook"],
  [/(^|\.)instagram\.com$/u, "instagram"],
  [/(^|\.)linkedin\.com$/u, "linkedin"],
  [/(^|\.)tiktok\.com$/u, "tiktok"],
  [/(^|\.)youtube\.com$/u, "youtube"],
  [/(^|\.)threads\.(net|com)$/u, "threads"],
  [/(^|\.)bsky\.app$/u, "bluesky"],
  [/(^|\.)pinterest\.[a-z.]+$/u, "pinterest"],
  [/(^|\.)reddit\.com$/u, "reddit"],
  [/(^|\.)xing\.com$/u, "xing"],
  [/(^|\.)trustpilot\.com$/u, "trustpilot"],
  [/(^|\.)glassdoor\.[a-z.]+$/u, "glassdoor"]
]

/** What the address of an account says: its platform, and its handle where the address is no more than that. */
export interface ReadAddress {
  readonly url: string
  readonly platform?: Platform
  readonly handle?: string
}

/** Reads the address of an account, with or without `https://`; nothing where the text is no address. */
export const readAddress = (cell: string): ReadAddress | undefined => {
  const text = /^https?:\/\//iu.test(cell) ? cell : `https://${cell}`
  if (!URL.canParse(text) || !/\.[a-z]{2,}$/iu.test(new URL(text).hostname)) return undefined
  const { hostname, pathname } = new URL(text)
  const platform = hosts.find(([host]) => host.test(hostname))?.[1]
  const [handle = "", ...rest] = pathname
    .split("/")
    .filter(
      (part) => part !== "" && !["company", "channel", "c", "user", "in", "profile", "pages", "review"].includes(part)
    )
  const isPlain = platform !== undefined && rest.length === 0 && handle !== ""
  return {
    url: text,
    ...(platform === undefined ? {} : { platform }),
    ...(isPlain ? { handle: handle.replace(/^@/u, "") } : {})
  }
}

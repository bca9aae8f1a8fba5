import { describe, expect, test } from "vitest"
import { readAddress, readPlatform } from "./read-platform.ts"

describe("readPlatform", () => {
  test.each([
    ["Twitter", "x"],
    ["X (Twitter)", "x"],
    ["LinkedIn", "linkedin"],
    ["You Tube", "youtube"],
    ["Google Business Profile", "google"],
    ["Fax", undefined],
    ["constructor", undefined]
  ])("reads `%s`", (word, platform) => {
    expect(readPlatform(word)).toBe(platform)
  })
})

describe("readAddress", () => {
  test.each([
    ["https://twitter.com/novagen", { url: "https://twitter.com/novagen", platform: "x", handle: "novagen" }],
    ["www.tiktok.com/@nova.gen", { url: "https://www.tiktok.com/@nova.gen", platform: "tiktok", handle: "nova.gen" }],
    [
      "linkedin.com/company/novagen/",
      { url: "https://linkedin.com/company/novagen/", platform: "linkedin", handle: "novagen" }
    ],
    ["https://novagen.example/blog", { url: "https://novagen.example/blog" }],
    ["https://facebook.com/pages/a/b", { url: "https://facebook.com/pages/a/b", platform: "facebook" }]
  ])("reads `%s`", (cell, address) => {
    expect(readAddress(cell)).toEqual(address)
  })

  test.each(["novagen", "see wiki", "https://", ""])("has no idea what `%s` is", (cell) => {
    expect(readAddress(cell)).toBeUndefined()
  })
})

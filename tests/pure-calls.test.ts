import { expect, test } from "vitest"
import { markPureCalls } from "../tsup.pure.ts"

const mark = "/* @__PURE__ */ "

test("calls that initialize bindings are marked, those inside their arguments too", () => {
  expect(markPureCalls("const a = f(g(1), new H());")).toBe(`const a = ${mark}f(${mark}g(1), ${mark}new H());`)
  expect(markPureCalls("export const a = b.c(1).d(e(2));")).toBe(`export const a = ${mark}b.c(1).d(${mark}e(2));`)
  expect(markPureCalls("const a = f(g())(1);")).toBe(`const a = ${mark}f(${mark}g())(1);`)
})

test("what a class extends and its static fields are marked, its methods and fields are not", () => {
  expect(markPureCalls("class A extends f() { static b = g(); c = h(); d() { i(); } }")).toBe(
    `class A extends ${mark}f() { static b = ${mark}g(); c = h(); d() { i(); } }`
  )
})

test("what runs for its effect, or later, is left alone", () => {
  const code = "f(); const a = () => g(); function b() { h(); } if (i()) j();"
  expect(markPureCalls(code)).toBe(code)
})

test("a call that is marked already is not marked twice", () => {
  const code = `const a = ${mark}f();`
  expect(markPureCalls(code)).toBe(code)
})

import { isId } from "@hubwright/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { idRegister } from "./id-register.ts"

describe("idRegister", () => {
  test.each([
    ["Ana Ruiz", "ana-ruiz"],
    ["Jürgen Müßig", "juergen-muessig"],
    ["Séverine D'Aubigné", "severine-daubigne"],
    ["Łukasz Żółć", "lukasz-zolc"],
    ["Юлия Иванова", "yuliya-ivanova"],
    ["Γιώργος", "giorgos"],
    ["3M Sales", "unit-3m-sales"],
    ["R&D / Labs", "r-d-labs"],
    ["Operator", "operator-2"]
  ])("makes of `%s` the id `%s`", (name, id) => {
    expect(idRegister([]).issue([name], "unit")).toBe(id)
  })

  test("takes the next name where one has no letter that can be written in Latin script", () => {
    expect(idRegister([]).issue(["王小明", "xiaoming.wang"], "person")).toBe("xiaoming-wang")
    expect(idRegister([]).issue(["王小明"], "person")).toBe("person")
  })

  test("numbers what is taken", () => {
    const ids = idRegister(["ana-ruiz", "sales"])
    const issued = ["Ana Ruiz", "Ana Ruiz", "Sales"].map((name) => ids.issue([name], "unit"))
    expect(issued).toEqual(["ana-ruiz-2", "ana-ruiz-3", "sales-2"])
    expect(ids.take("ana-ruiz-3")).toBe(false)
    expect(ids.take("new")).toBe(true)
  })

  test("gives out ids only, and none twice, whatever the names", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 90 })), (names) => {
        const register = idRegister([])
        const ids = names.map((name) => register.issue([name], "unit"))
        expect(ids.filter((id) => !isId(id))).toEqual([])
        expect(new Set(ids).size).toBe(ids.length)
      })
    )
  })
})

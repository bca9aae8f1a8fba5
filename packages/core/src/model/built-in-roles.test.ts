import { describe, expect, test } from "vitest"
import { builtInRoles } from "./built-in-roles.ts"
import { isId } from "./ids.ts"
import { authorities } from "./vocabulary.ts"

describe("the built-in roles", () => {
  test("have ids, and everybody may read", () => {
    for (const [id, role] of builtInRoles) {
      expect(isId(id), id).toBe(true)
      expect(role.id).toBe(id)
      expect(role.authority, id).toContain("read")
    }
  })

  test("name the levels of authority in their order, each once", () => {
    for (const { id, authority } of builtInRoles.values())
      expect(
        authorities.filter((level) => authority.includes(level)),
        id
      ).toEqual(authority)
  })

  test("give the group head the four duties that the documents give it", () => {
    expect(builtInRoles.get("group-head")?.responsibilities).toEqual(
      expect.arrayContaining(["policy", "credentials", "crisis", "monitoring"])
    )
  })

  test("give the four duties of a hub to the three talents of its team", () => {
    const talents = ["social-media-manager", "social-media-strategist", "community-manager"]
    const duties = talents.flatMap((id) => builtInRoles.get(id)?.responsibilities ?? [])
    expect(duties).toEqual(
      expect.arrayContaining(["coordination", "exchange-of-learning", "understanding-what-works", "rapid-response"])
    )
  })
})

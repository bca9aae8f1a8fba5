// What a page takes with it: a packed router, and the functions that route with it.
import { route, unpackRouter } from "@hubwright/core/routing"

globalThis.decide = (packed, message, at) => {
  const router = unpackRouter(packed)
  return router.ok ? route(router.value, message, { at }).responsible : router.problems[0].message
}

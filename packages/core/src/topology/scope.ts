import { coversLanguage } from "../model/locale.ts"
import type { Facts, FactValue } from "../model/message-facts.ts"
import type { Scope } from "../model/organization.ts"

/** A department's scope, ready to be asked. */
export interface CompiledScope {
  /** How many of its lists there are: the more, the closer a message fits that it admits. */
  readonly facets: number
  readonly markets: ReadonlySet<string> | undefined
  readonly brands: ReadonlySet<string> | undefined
  readonly products: ReadonlySet<string> | undefined
  readonly languages: readonly string[] | undefined
}

/** Makes a scope ready; nothing where it serves everything. */
export const compileScope = (scope: Scope | undefined): CompiledScope | undefined => {
  const { markets, brands, products, languages } = scope ?? {}
  const facets = [markets, brands, products, languages].filter((list) => list !== undefined).length
  const setOf = (list: readonly string[] | undefined) => (list === undefined ? undefined : new Set(list))
  return facets === 0
    ? undefined
    : { facets, markets: setOf(markets), brands: setOf(brands), products: setOf(products), languages }
}

/**
 * Whether a scope admits a message: every list has the message's market, brand or language, or one of its products. As
 * everywhere in conditions, a fact that is not known fails, so a department for one market gets no message of unknown
 * market by its scope.
 */
export const admits = (scope: CompiledScope | undefined, facts: Facts): boolean => {
  if (scope === undefined) return true
  const { markets, brands, products, languages } = scope
  const { language, product } = facts
  return (
    isIn(markets, facts.market) &&
    isIn(brands, facts.brand) &&
    (products === undefined || (Array.isArray(product) && product.some((id) => products.has(id)))) &&
    (languages === undefined ||
      (typeof language === "string" && languages.some((one) => coversLanguage(one, language))))
  )
}

const isIn = (set: ReadonlySet<string> | undefined, value: FactValue | undefined): boolean =>
  set === undefined || (typeof value === "string" && set.has(value))

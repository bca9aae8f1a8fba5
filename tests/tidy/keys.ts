import ts from "typescript"
import type { Rule } from "./rule.ts"
import { type Fault, faultAt, nodesOf, type Source } from "./source.ts"

/** The keys that a source declares: of object literals, of types, of classes. */
const declaredKeys = (source: Source): readonly ts.PropertyName[] =>
  [...nodesOf(source)].flatMap((node) =>
    ts.isObjectLiteralElement(node) || ts.isTypeElement(node) || ts.isClassElement(node)
      ? node.name === undefined || ts.isPrivateIdentifier(node.name)
        ? []
        : [node.name]
      : []
  )

const faultsOfKey = (source: Source, key: string, message: string): readonly Fault[] =>
  declaredKeys(source)
    .filter((name) => (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === key)
    .map((name) => faultAt(source, name, message))

/** A value with a `then` is taken for a promise by `await`. */
export const noThen: Rule = {
  name: "no key is called `then`",
  find: (source) => faultsOfKey(source, "then", "`then` makes `await` call it: use `to`, `must` or `never`")
}

/** The documents disagree about what an owner is, so responsibility has facets. Tests may feed it as hostile input. */
export const noOwner: Rule = {
  name: "no field is called `owner`",
  find: (source) =>
    source.isTest
      ? []
      : faultsOfKey(
          source,
          "owner",
          "`owner`: say which facet: lead, accountable, operator, custodian, voice, objectives, expert or data"
        )
}

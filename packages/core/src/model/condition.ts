import type { FactDeclarationInput, FactDeclarations, ValueOf } from "./fact-declaration.ts"
import type { Ids } from "./ids.ts"
import type { AuthorKind, Customer, Form, Intent, Platform, Purpose, Risk, Stage, Topology } from "./vocabulary.ts"

/** A test of a fact with one value out of a set: the value, a list that means any of them, or the long form. */
export type OneOf<V> = V | readonly V[] | { readonly none: readonly V[] } | { readonly absent: boolean }

/** A test of a fact that is a set of tags, never absent: a tag, a list that means any of them, or the long form. */
export type TagTest<V> =
  | V
  | readonly V[]
  | { readonly any?: readonly V[]; readonly all?: readonly V[]; readonly none?: readonly V[] }

/** A test of a free text fact: equal to a text, to any of a list, beginning with a text, or absent. */
export type TextTest =
  | string
  | readonly string[]
  | { readonly prefix: string | readonly string[] }
  | { readonly none: readonly string[] }
  | { readonly absent: boolean }

/** A test of a number: equal, any of a list, within bounds (all that are given must hold), or absent. */
export type NumberTest =
  | number
  | readonly number[]
  | { readonly atLeast?: number; readonly above?: number; readonly atMost?: number; readonly below?: number }
  | { readonly absent: boolean }

/** A test of a boolean fact. On an absent fact both `true` and `false` fail. */
export type BooleanTest = boolean | { readonly absent: boolean }

/** A test of the moment: inside the open time of a calendar, or outside it. */
export type TimeTest<Calendar> = Calendar | { readonly inside: Calendar } | { readonly outside: Calendar }

/** The test that a declared fact admits, by how it was declared; any where that is not known. */
export type TestOf<F> = FactDeclarationInput extends F ? unknown : TestOfValue<ValueOf<F>>

type TestOfValue<V> = [V] extends [readonly (infer Tag)[]]
  ? TagTest<Tag>
  : [V] extends [boolean]
    ? BooleanTest
    : [V] extends [number]
      ? NumberTest
      : string extends V
        ? TextTest
        : OneOf<V>

/** The tests of the facts an organization declared for itself. */
export type DeclaredTests<F extends FactDeclarations> = { readonly [Name in keyof F]?: TestOf<F[Name]> }

/**
 * The tests of built-in facts. All that are given must hold. An atom on an absent fact is false, and `not` is classical.
 * A language matches by BCP 47 prefix: `de` covers `de-AT`.
 */
export interface BuiltInTests<I extends Ids = Ids> {
  /** The channel a message arrived on, or a policy speaks about. */
  readonly channel?: OneOf<I["channel"]>
  /** The platform of the channel. */
  readonly platform?: OneOf<Platform>
  /** The unit that operates the channel at that moment. */
  readonly operator?: OneOf<I["department"] | I["agency"]>
  /** The market of the channel or the message. */
  readonly market?: OneOf<I["market"]>
  /** The brand of the channel. */
  readonly brand?: OneOf<I["brand"]>
  /** What the channel is for. */
  readonly purpose?: OneOf<Purpose>
  /** How the message arrived. */
  readonly form?: OneOf<Form>
  /** Who can read the message. */
  readonly visibility?: OneOf<"public" | "private">
  /** Whether the author buys for a business. */
  readonly customer?: OneOf<Customer>
  /** The language of the message, by BCP 47 prefix. */
  readonly language?: OneOf<string>
  /** The legal systems the message is under, by its market; all of the organization's without one. */
  readonly jurisdiction?: TagTest<string>
  /** Who the author is. */
  readonly "author-kind"?: OneOf<AuthorKind>
  /** How many follow the author. */
  readonly followers?: NumberTest
  /** Whether the platform verified the author. */
  readonly verified?: BooleanTest
  /** What the author wants. */
  readonly intent?: TagTest<Intent>
  /** What the message is about. */
  readonly topic?: TagTest<I["topic"]>
  /** The highest risk of its topics. */
  readonly risk?: OneOf<Risk>
  /** The products it names. */
  readonly product?: TagTest<I["product"]>
  /** Where the author is in the buying cycle. */
  readonly stage?: OneOf<Stage>
  /** `open` where the message continues a conversation that somebody has. */
  readonly conversation?: OneOf<"open">
  /** The crisis playbook in force. */
  readonly situation?: OneOf<I["playbook"]>
  /** The moment the message arrived. */
  readonly at?: TimeTest<I["calendar"]>
  /** The industry of the organization. */
  readonly industry?: OneOf<string>
  /** The regulated regimes the organization is under. */
  readonly regime?: TagTest<string>
  /** Whom the organization serves. */
  readonly serves?: TagTest<Customer>
  /** How many work for the organization. */
  readonly headcount?: NumberTest
  /** The topology the organization declares. */
  readonly topology?: OneOf<Topology>
  /** Whether a publication is static (posted and left) or interactive. */
  readonly interactivity?: OneOf<"static" | "interactive">
  /** Whether a publication makes a claim about a product. */
  readonly claims?: BooleanTest
  /** Whether a publication carries links. */
  readonly links?: BooleanTest
  /** The campaign a publication belongs to. */
  readonly campaign?: OneOf<I["campaign"]>
  /** The role of a person. */
  readonly role?: TagTest<I["role"]>
  /** Whether a person is enabled to post. */
  readonly enabled?: BooleanTest
  /** Whether a person sits on the executive board. */
  readonly clevel?: BooleanTest
  /** Whether a channel's credentials are protected by a second factor. */
  readonly mfa?: BooleanTest
}

/** What joins conditions. */
export interface Connectives<Joined, Named> {
  /** Every one of these must hold. */
  readonly all?: readonly Joined[]
  /** At least one of these must hold. */
  readonly any?: readonly Joined[]
  /** This must not hold. */
  readonly not?: Joined
  /** These named conditions must hold. */
  readonly is?: Named | readonly Named[]
}

/**
 * A condition: one object whose keys all have to hold. It is closed and decidable: typed tests of facts, `all`, `any`,
 * `not` and named conditions; no arithmetic, no comparison of facts with each other, no code. The empty condition holds.
 * Keys that are not built in test declared facts.
 */
export type Condition<I extends Ids = Ids> = BuiltInTests<I> &
  Connectives<Condition<I>, I["condition"]> & { readonly [fact: string]: unknown }

/** A {@link Condition} as it is written in TypeScript: only declared facts can be tested, by tests that fit their type. */
export type ConditionInput<I extends Ids = Ids> = BuiltInTests<I> &
  Connectives<ConditionInput<I>, I["condition"]> &
  DeclaredTests<I["facts"]>

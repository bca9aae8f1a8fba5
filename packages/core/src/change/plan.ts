import type { Organization } from "../model/organization.ts"
import { isMap } from "../model/plain-data.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import type { Change, Reorganization, SmallChange } from "./change.ts"
import { insource, retireChannel, setCredentials, setFacet, setOperators } from "./channels.ts"
import { declares, unknownIds } from "./declared.ts"
import { type Draft, draftOf, type Edit } from "./draft.ts"
import { addElement, updateElement } from "./element.ts"
import { mentionsAt, mentionsOf } from "./mention.ts"
import { mergeDepartments } from "./merge.ts"
import { type Fault, type Outcome, problemOf } from "./outcome.ts"
import { movePerson, train } from "./people.ts"
import { alternativesOf, structuresAt } from "./place.ts"
import { removeElement } from "./remove.ts"
import { stagesOf } from "./reorganize.ts"
import { addTie, removeTie, tieEdits } from "./ties.ts"
import { insertValue, setValue, unsetValue } from "./value.ts"
import { valueAt } from "./value-at.ts"

/** What a change comes to on an organization. */
export interface Plan {
  /** The organization as it is then. Without any edit it is the one that was given. */
  readonly organization: Organization
  /** What is to be edited, in order. */
  readonly edits: readonly Edit[]
  /** What takes the edits back, in order. */
  readonly undo: readonly Edit[]
  /** The small changes it consists of, in order. */
  readonly steps: readonly SmallChange[]
  /** Why it cannot be made. */
  readonly problems: readonly Problem[]
}

/** Works out a change on an organization. All that is wrong with it is found in one go. */
export const planOf = (organization: Organization, change: Change): Plan => {
  const making: Making = { draft: draftOf(organization), edits: [], undo: [], steps: [], problems: [], lost: new Set() }
  make(making, change, [])
  const { draft, undo, steps, problems } = making
  const edits = making.edits.map(({ edit }) => edit)
  return {
    organization: edits.length === 0 ? organization : draft.organization,
    edits,
    undo: undo.reverse(),
    steps,
    problems: problems.length > 0 ? problems : danglingProblems(organization, making)
  }
}

interface Making {
  readonly draft: Draft
  readonly edits: { readonly edit: Edit; readonly at: ModelPath }[]
  readonly undo: Edit[]
  readonly steps: SmallChange[]
  readonly problems: Problem[]
  /** The ids that a change failed to add: that they are unknown later follows from that. */
  readonly lost: Set<string>
}

const make = (making: Making, change: Change, at: ModelPath): void => {
  switch (change.kind) {
    case "sequence":
      for (const [index, step] of change.changes.entries()) make(making, step, [...at, "changes", index])
      break
    case "decentralize":
    case "centralize":
    case "hub-and-spoke":
    case "dandelion":
    case "holistic":
      reorganize(making, change, at)
      break
    default:
      perform(making, change, at)
  }
}

const reorganize = (making: Making, change: Reorganization, at: ModelPath): void => {
  const { faults, stages } = stagesOf(making.draft.organization, change)
  report(making, faults, at)
  for (const stage of stages) {
    const { steps, ties } = stage(making.draft.organization)
    for (const step of steps) perform(making, step, at)
    making.steps.push(...ties)
    for (const edit of tieEdits(making.draft.organization, ties)) makeEdit(making, edit, at)
  }
}

const perform = (making: Making, change: SmallChange, at: ModelPath): void => {
  const outcome = outcomeOf(making.draft.organization, change)
  if (outcome.kind === "faults") {
    if (change.kind === "add") making.lost.add(change.id)
    report(making, outcome.faults, at)
    return
  }
  making.steps.push(change)
  for (const edit of outcome.edits) makeEdit(making, edit, at)
}

const makeEdit = (making: Making, edit: Edit, at: ModelPath): void => {
  const undo = making.draft.edit(edit)
  if (undo === undefined) throw new Error(`the edit of ${edit.path.join(".")} leads nowhere, though it was checked`)
  making.edits.push({ edit, at })
  making.undo.push(undo)
}

const report = ({ problems, lost }: Making, faults: readonly Fault[], at: ModelPath): void => {
  const own = faults.filter(({ missing }) => missing === undefined || !lost.has(missing))
  problems.push(...own.map((fault) => problemOf(fault, at)))
}

const outcomeOf = (organization: Organization, change: SmallChange): Outcome => {
  switch (change.kind) {
    case "add-tie":
      return addTie(organization, change)
    case "remove-tie":
      return removeTie(organization, change)
    case "add":
      return addElement(organization, change)
    case "update":
      return updateElement(organization, change)
    case "remove":
      return removeElement(organization, change)
    case "merge-departments":
      return mergeDepartments(organization, change)
    case "move-person":
      return movePerson(organization, change)
    case "train":
      return train(organization, change)
    case "set-facet":
      return setFacet(organization, change)
    case "set-operators":
      return setOperators(organization, change)
    case "set-credentials":
      return setCredentials(organization, change)
    case "retire-channel":
      return retireChannel(organization, change)
    case "insource":
      return insource(organization, change)
    case "set":
      return setValue(organization, change)
    case "insert":
      return insertValue(organization, change)
    case "unset":
      return unsetValue(organization, change)
  }
}

/**
 * What the organization names after the change and does not have. Only what was edited is looked at, or everything where
 * something was taken away that could be named.
 */
const danglingProblems = (before: Organization, { draft, edits }: Making): readonly Problem[] => {
  const after = draft.organization
  const gone = edits.filter(({ edit }) => edit.kind === "unset" && declaresAt(edit.path))
  const places = new Map(edits.map(({ edit: { path }, at }) => [JSON.stringify(placeOf(after, path)), { path, at }]))
  const mentions =
    gone.length > 0
      ? mentionsOf(after)
      : [...places.values()].flatMap(({ path }) => mentionsAt(after, placeOf(after, path)))
  return mentions
    .filter(({ id, kinds }) => !declares(after, kinds, id))
    .filter(({ id, kinds, path }) => declares(before, kinds, id) || valueAt(before, path) !== id)
    .flatMap(({ id, kinds, path }) => {
      const by = gone.find(({ edit }) => edit.path.at(-1) === id) ?? places.get(JSON.stringify(placeOf(after, path)))
      return unknownIds(after, [{ id, kinds, at: [] }]).map(({ message, ...fault }) =>
        problemOf({ ...fault, message: `${message} at ${quoted(path.join("."))}` }, by?.at ?? [])
      )
    })
}

/** Whether a path leads to an element that can be named. */
const declaresAt = (path: ModelPath): boolean =>
  structuresAt(path.slice(0, -1))
    .flatMap(alternativesOf)
    .some((structure) => structure.kind === "map" && structure.keys?.kind === "declared")

/** The element or list of the organization that a path leads into. Places in lists shift, so lists are looked at as a whole. */
const placeOf = (organization: Organization, path: ModelPath): ModelPath =>
  path.slice(0, isMap(valueAt(organization, path.slice(0, 1))) ? 2 : 1)

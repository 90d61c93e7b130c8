import type { Actor } from '../access/model.ts'
import type { Day } from '../calendar/model.ts'
import { book } from '../conferences/actions.ts'
import type { Draft, Kind } from '../conferences/model.ts'
import { addChild, addFamily, addParty, recordTelling, setSafeContact } from '../families/actions.ts'
import type { ContactDraft, PartyDraft, Relation } from '../families/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Named } from './names.ts'
import { sure } from './stage.ts'

export type ParentPlan = {
  readonly named: Named
  readonly relation: Relation
  /** A code of BCP 47, as supporters' languages are. */
  readonly tongue: string
  readonly interpreter: boolean
  readonly livesWith: boolean
  /** Whether the council's word comes with a name, or only "Parent 1". */
  readonly known: boolean
  readonly label: string
}
export type FamilyPlan = {
  readonly gss: string
  readonly reference: string
  readonly familyName: string
  readonly children: readonly { name: string; bornOn: Day | null; dueOn: Day | null }[]
  readonly parents: readonly ParentPlan[]
  readonly kind: Kind
  readonly day: Day
  readonly startsAt: string
  readonly place: string
  readonly strategyDay: Day
  readonly lateReason: string
}
export type Entered = {
  readonly family: string
  readonly children: readonly string[]
  readonly parties: readonly string[]
  readonly conference: string
}

export const partyDraft = (plan: ParentPlan, parentOf: readonly string[]): PartyDraft => ({
  name: plan.known ? plan.named.name : '',
  called: plan.known ? plan.named.called : '',
  relation: plan.known ? plan.relation : 'not-known',
  parentalResponsibility: plan.relation === 'mother' ? 'yes' : 'not-known',
  livesWith: plan.livesWith ? 'yes' : 'no',
  label: plan.label,
  language: plan.tongue,
  interpreter: plan.interpreter,
  gender: plan.known ? plan.named.gender : null,
  parentOf,
})

export const conferenceDraft = (plan: FamilyPlan, toldUsOn: Day): Draft => ({
  kind: plan.kind,
  day: plan.day,
  startsAt: plan.startsAt,
  place: plan.place,
  reference: '',
  strategyDay: plan.kind === 'transfer-in' ? null : plan.strategyDay,
  transferDay: plan.kind === 'transfer-in' ? plan.strategyDay : null,
  parents: plan.parents.length,
  children: [],
  lateReason: plan.lateReason,
  toldUsOn,
})

/** A family as a coordinator enters it from the council's word: children, parents, the conference. */
export const enterFamily = async (tx: Tx, actor: Actor, plan: FamilyPlan): Promise<Entered> => {
  const { gss, reference, familyName } = plan
  const { family } = sure(await addFamily(tx, actor, { gss, reference, name: familyName }))
  const children: string[] = []
  for (const child of plan.children) children.push(sure(await addChild(tx, actor, family, child)).child)
  const parties: string[] = []
  for (const parent of plan.parents)
    parties.push(sure(await addParty(tx, actor, family, partyDraft(parent, children))).party)
  const { conference } = sure(await book(tx, actor, family, conferenceDraft(plan, actor.today)))
  return { family, children, parties, conference }
}

export const contactDraft = (more: Partial<ContactDraft> = {}): ContactDraft => ({
  safe: true,
  way: 'phone',
  telephone: '07700 900900',
  email: null,
  hoursFrom: null,
  hoursUntil: null,
  weekdaysOnly: false,
  voicemail: false,
  language: 'en',
  words: '',
  ...more,
})

/** The social worker has told them, and says how they can be reached safely. */
export const tellParent = async (
  tx: Tx,
  actor: Actor,
  { party, family }: { party: string; family: string },
  contact: ContactDraft,
  toldBy = 'Amir Invented',
): Promise<void> => {
  sure(await recordTelling(tx, actor, party, family, { toldOn: actor.today, toldBy }))
  sure(await setSafeContact(tx, actor, party, contact))
}

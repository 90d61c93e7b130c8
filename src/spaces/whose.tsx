import type { Actor } from '../access/model.ts'
import { OneOf } from '../platform/html/fill.tsx'
import type { Fill } from '../platform/html/filling.ts'
import { InsetText, type View } from '../platform/html/index.ts'
import { goTo, missing, type Answer } from '../platform/http/answer.ts'
import type { Form } from '../platform/http/form.ts'
import type { Tx } from '../platform/database/connect.ts'
import { say } from '../platform/words/words.ts'
import { among, type Fault } from './model.ts'
import { promiseDue } from './promise/queries.ts'
import { besideParty, isOwn, spaceOf } from './queries.ts'
import { mustAsk } from './rules.ts'
import { words } from './words-whose.ts'

/** In whose own pages the asker is: their own, or those of somebody who said that they may read and whom they stand beside. */
export type Whose = { readonly party: string; readonly own: boolean; readonly called: string }

/** 'shut': the asker stands beside them, and they have not said yes. Undefined for anybody else. */
const whose = async (tx: Tx, party: string): Promise<Whose | 'shut' | undefined> => {
  if (await isOwn(tx, party)) return { party, own: true, called: '' }
  const beside = await besideParty(tx, party)
  if (beside === undefined) return undefined
  return beside.reads ? { party, own: false, called: beside.called } : 'shut'
}

type Here = { readonly tx: Tx; readonly params: { readonly party: string } }
/** A page of one party's own, for them and for whoever does it for them. Anybody else is told that there is no such page. */
export const inSpace =
  <A extends Here>(work: (ask: A, whose: Whose) => Answer | Promise<Answer>) =>
  async (ask: A): Promise<Answer> => {
    const found = await whose(ask.tx, ask.params.party)
    if (found === undefined) return missing
    return found === 'shut' ? goTo(`/with/${ask.params.party}/yes`) : work(ask, found)
  }

/** What comes before a party's first box: the promise, and the question about the police. Neither has to be answered. Null: nothing. */
export const firstOf = async (
  tx: Tx,
  actor: Actor,
  { party, own }: Pick<Whose, 'party' | 'own'>,
  onwards: string,
): Promise<string | null> => {
  const then = `?onwards=${encodeURIComponent(onwards)}`
  if ((await promiseDue(tx, actor.programme, party)) !== null)
    return own ? `/promise${then}` : `/with/${party}/promise${then}`
  if (!mustAsk(await spaceOf(tx, party))) return null
  return own ? `/notes/${party}/first${then}` : `/with/${party}/first${then}`
}

/** How words came here: typed by their owner, or written down for them by whoever stands beside them. */
export const hows = ['screen', 'voice', 'paper'] as const
export type How = (typeof hows)[number]
const isForThem = among(['voice', 'paper'] as const)
/** How this form's words came. Whoever writes for a parent says so: fault 'how' `choose`. */
export const howIn = (form: Form, { own }: Whose): How | { readonly faults: readonly Fault[] } => {
  if (own) return 'screen'
  const how = form.text('how')
  return isForThem(how) ? how : { faults: [{ field: 'how', code: 'choose' }] }
}

/** Stands above a parent's own page when somebody does it for them. Nothing for the parent. */
export const ForThem = ({ view, whose: { own, called } }: { view: View; whose: Whose }) =>
  own ? null : <InsetText>{say(words, view.language).forThem(called)}</InsetText>

/** The last field of every form of a parent's own pages: how it came, when somebody writes it for them. */
export const HowItCame = ({ fill, whose: { own, called } }: { fill: Fill; whose: Whose }) => {
  const t = say(words, fill.language)
  return own ? null : (
    <OneOf
      fill={fill}
      name="how"
      label={t.how(called)}
      items={[
        { value: 'voice', text: t.voice },
        { value: 'paper', text: t.paper },
      ]}
    />
  )
}

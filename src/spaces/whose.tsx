import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { OneOf } from '../platform/html/fill.tsx'
import type { Fill } from '../platform/html/filling.ts'
import { InsetText, type View } from '../platform/html/index.ts'
import { goTo, missing, type Answer } from '../platform/http/answer.ts'
import type { Form } from '../platform/http/form.ts'
import type { Tx } from '../platform/database/connect.ts'
import { say } from '../platform/words/words.ts'
import { among, isPolice, type Fault, type Space } from './model.ts'
import { promiseDue } from './promise/queries.ts'
import { spaceOf } from './queries.ts'
import { answersThis, mustAsk } from './rules.ts'
import { words } from './words-whose.ts'

/** Two people at one page: `called` is what the parent is called, for whoever does it for them. */
export type Of = { readonly party: string; readonly own: boolean; readonly called: string }
/**
 * In whose own pages the asker is: their own, or those of somebody who said that they may read and whom they stand beside.
 * `promiseDue`: what is promised now was not put to this party yet.
 */
export type Whose = Of & { readonly space: Space | undefined; readonly promiseDue: boolean }

type Found = {
  own: boolean
  beside: boolean
  reads: boolean
  called: string | null
  opened: boolean
  police: string | null
  asked_on: Space['askedOn']
  promise: string | null
  answered: string | null
  edition: number | null
}
/** 'shut': the asker stands beside them, and they have not said yes. Undefined for anybody else. One round trip. */
const whose = async (tx: Tx, party: string): Promise<Whose | 'shut' | undefined> => {
  const { rows } = await sql<Found>`
    select x.id = any ((select app.things('is', 'party'))::uuid[]) as own,
      x.id = any ((select app.things('supports', 'party'))::uuid[]) as beside,
      x.id = any ((select app.things('reads', 'space'))::uuid[]) as reads,
      coalesce(nullif(p.called, ''), split_part(p.name, ' ', 1)) as called,
      s.party_id is not null as opened, s.police, s.asked_on, now.id as promise, a.promise_id as answered, a.edition
    from (select ${party}::uuid as id) x left join parties p on p.id = x.id left join spaces s on s.party_id = x.id
    left join app.promise((select app.programme())) now on true
    left join lateral (select l.promise_id, l.edition from promise_answers l where l.party_id = x.id
      order by l.id desc limit 1) a on true`.execute(tx)
  const [found] = rows
  if (found === undefined) return undefined
  const { own, beside, called, police, promise, answered, edition } = found
  if (!own && (!beside || called === null)) return undefined
  if (!own && !found.reads) return 'shut'
  const said = answered === null || edition === null ? undefined : { promise: answered, edition }
  return {
    party,
    own,
    called: own ? '' : (called ?? ''),
    space: found.opened
      ? { police: police !== null && isPolice(police) ? police : null, askedOn: found.asked_on }
      : undefined,
    promiseDue: promise !== null && !answersThis(said, promise),
  }
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
export const firstIn = (
  { party, own, space, promiseDue: due }: Omit<Whose, 'called'>,
  onwards: string,
): string | null => {
  const then = `?onwards=${encodeURIComponent(onwards)}`
  if (due) return own ? `/promise${then}` : `/with/${party}/promise${then}`
  if (!mustAsk(space)) return null
  return own ? `/notes/${party}/first${then}` : `/with/${party}/first${then}`
}
/** The same, for a page that is not in such a space. */
export const firstOf = async (
  tx: Tx,
  actor: Actor,
  { party, own }: Pick<Of, 'party' | 'own'>,
  onwards: string,
): Promise<string | null> => {
  const due = (await promiseDue(tx, actor.programme, party)) !== null
  return firstIn({ party, own, space: await spaceOf(tx, party), promiseDue: due }, onwards)
}

/** How words came here: typed by their owner, or written down for them by whoever stands beside them. */
export const hows = ['screen', 'voice', 'paper'] as const
export type How = (typeof hows)[number]
const isForThem = among(['voice', 'paper'] as const)
/** How this form's words came. Whoever writes for a parent says so: fault 'how' `choose`. */
export const howIn = (form: Form, { own }: Pick<Of, 'own'>): How | { readonly faults: readonly Fault[] } => {
  if (own) return 'screen'
  const how = form.text('how')
  return isForThem(how) ? how : { faults: [{ field: 'how', code: 'choose' }] }
}

/** Stands above a parent's own page when somebody does it for them. Nothing for the parent. */
export const ForThem = ({ view, whose: { own, called } }: { view: View; whose: Of }) =>
  own ? null : <InsetText>{say(words, view.language).forThem(called)}</InsetText>

/** The last field of every form of a parent's own pages: how it came, when somebody writes it for them. */
export const HowItCame = ({ fill, whose: { own, called } }: { fill: Fill; whose: Of }) => {
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

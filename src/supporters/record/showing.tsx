import type { Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { again, missing, show, type Answer } from '../../platform/http/answer.ts'
import { Form } from '../../platform/http/form.ts'
import { KeptApart } from '../apart.tsx'
import { Away, Conflicts } from '../declared.tsx'
import { Faults } from '../faults.tsx'
import type { Fault } from '../model.ts'
import { findParties, keptApart, readSupporter } from '../rows.ts'
import { say } from '../../platform/words/words.ts'
import { words } from '../words.ts'
import { SupporterShown } from './show-page.tsx'

/** The supporter's page, audited; with faults it is the same page to put right. */
export const showSupporter = async (
  { tx, actor, view, query }: Pick<Ask, 'tx' | 'actor' | 'view' | 'query'>,
  supporter: string,
  typed: Form = new Form(new Map()),
  faults: readonly Fault[] = [],
): Promise<Answer> => {
  const of = await readSupporter(tx, supporter, actor.today)
  if (of === undefined) return missing
  const t = say(words, view.language)
  const at = `/supporters/${of.supporter}`
  const sought = (query.get('find') ?? '').trim().slice(0, 100)
  const apart = await keptApart(tx, of.supporter)
  const found = sought === '' ? [] : await findParties(tx, sought)
  const filled = { view, typed, faults, of, at }
  const page = (
    <SupporterShown view={view} of={of} faulty={faults.length > 0} before={<Faults {...filled} />}>
      <Away {...filled} title={t.away} />
      <Conflicts {...filled} title={t.conflicts} hint={t.conflictsHint} declared={null} />
      <KeptApart view={view} at={at} list={of.own ? null : apart} sought={sought} found={found} />
    </SupporterShown>
  )
  if (faults.length > 0) return again(page)
  await record(tx, actor, 'supporter.read', of.supporter)
  return show(page)
}

import { createHash } from 'node:crypto'
import type { Ids } from './families.ts'
import type { Ground } from './house.ts'
import { canary, lay, layId } from './laying.ts'
import { letterOf } from './machines.ts'

const day = '2026-11-02'
const mark = (text: string): string => `\\x${Buffer.from(text.padEnd(32, '.').slice(0, 32)).toString('hex')}`

/** A newsletter with a topic, somebody who gets it, one who must not be written to, and what was brought in. */
export const layNewsletter = async (ground: Ground, programme: string): Promise<Ids> => {
  const p = { programme_id: programme }
  const said = canary('s', programme.slice(-4))
  const newsletter = await layId(ground, 'newsletters', {
    ...p,
    name_en: 'Monthly news',
    name_cy: 'Newyddion misol',
    inner_name: said,
    shown: true,
    made_on: day,
  })
  const n = { ...p, newsletter_id: newsletter }
  const topic = await layId(ground, 'newsletter_topics', { ...n, name_en: 'Events', place: 1 })
  const subscriber = await layId(ground, 'subscribers', {
    ...n,
    email: said,
    mail_print: mark(`in ${programme}`),
    state: 'subscribed',
    confirmed_at: `${day}T10:00:00Z`,
  })
  await lay(ground, 'subscriber_topics', { ...p, subscriber_id: subscriber, topic_id: topic })
  await lay(ground, 'subscriber_links', {
    ...p,
    subscriber_id: subscriber,
    token_hash: `\\x${createHash('sha256').update(letterOf(programme)).digest('hex')}`,
  })
  const suppression = await layId(ground, 'suppressions', {
    ...p,
    mail_print: mark(`never ${programme}`),
    why: 'by-hand',
  })
  const intake = await layId(ground, 'subscriber_intakes', {
    ...n,
    on_day: day,
    became: [{ line: 2, became: 'asked' }],
  })
  const issue = await layId(ground, 'newsletter_issues', {
    ...n,
    subject_en: 'What is on',
    body_en: said,
    state: 'sent',
    sent_on: day,
    made_on: day,
  })
  const handing = await layId(ground, 'newsletter_handings', {
    ...p,
    issue_id: issue,
    to_whom: said,
    on_day: day,
  })
  await lay(ground, 'newsletter_deliveries', { ...p, issue_id: issue, subscriber_id: subscriber })
  return { newsletter, topic, subscriber, suppression, intake, issue, handing }
}

import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { addDays } from '../calendar/days.ts'
import { again, goTo, missing, show } from '../platform/http/answer.ts'
import { arrangeCover } from '../support/actions.ts'
import { coverCandidates } from './cover.ts'
import { CoverPage, lengths } from './pages-cover.tsx'

const pages = pagesOf()
const lengthIn = (text: string): number => lengths.find((length) => String(length) === text) ?? 7

pages.get('/stand-in/:support', 'support:change', async ({ tx, actor, view, params, query }) => {
  const days = lengthIn(query.get('days') ?? '')
  const period = { from: actor.today, until: addDays(actor.today, days - 1) }
  const cover = await coverCandidates(tx, actor.today, params.support, period)
  if (cover === undefined) return missing
  await record(tx, actor, 'cover.read', cover.party)
  return show(<CoverPage view={view} cover={cover} days={days} />)
})

pages.post('/stand-in/:support', 'support:change', async ({ tx, actor, view, params, form }) => {
  const days = lengthIn(form.text('days'))
  const supporter = form.text('supporter')
  const period = { from: actor.today, until: addDays(actor.today, days - 1) }
  const cover = await coverCandidates(tx, actor.today, params.support, period)
  if (cover === undefined) return missing
  if (!cover.candidates.some((one) => one.supporter === supporter))
    return again(<CoverPage view={view} cover={cover} days={days} fault />)
  const outcome = await arrangeCover(tx, actor, params.support, { supporter, ...period })
  return 'faults' in outcome
    ? again(<CoverPage view={view} cover={cover} days={days} fault />)
    : goTo('/today')
})

export { pages }

import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { say } from '../../platform/words/words.ts'
import { askedAgain } from '../asking/faults.ts'
import { ofEvent } from '../asking/of-event.ts'
import { interestColumns, InterestedOnePage, InterestedPage } from './interest-pages.tsx'
import { followInterest } from './keeping.ts'
import { keepWords } from './keep-words.ts'
import {
  interestCounts,
  interestKept,
  interestOf,
  interestSorts,
  type InterestKept,
} from './interest-queries.ts'

export const pages = pagesOf()

type Listing = Pick<Ask, 'tx' | 'actor' | 'view' | 'language' | 'query'>
const list = async ({ tx, actor, view, language, query }: Listing, event: string | null): Promise<Answer> => {
  const asking = readAsking(query, { sorts: interestSorts, descending: true, filters: ['state'] })
  const { rows, total } = await interestOf(tx, event, asking)
  await record(
    tx,
    actor,
    'interest.listed',
    rows.map(({ id }) => id),
  )
  if (asking.csv) return listFile(say(keepWords, language).interestFile, interestColumns(view, true), rows)
  const counts = await interestCounts(tx, event)
  const back = event === null ? '/events/keep' : `/events/keep/${event}/after`
  return show(<InterestedPage {...{ view, asking, rows, total, counts, back }} />)
}
pages.get('/events/keep/interested', 'event:keep', (ask) => list(ask, null))
pages.get(
  '/events/keep/:announced/interested',
  'event:keep',
  ofEvent((ask: Listing & Pick<Ask<'/events/keep/:announced'>, 'params'>, of) => list(ask, of.id)),
)

const typed = (of: InterestKept): Record<string, string> => ({
  note: of.note,
  followed: of.followed_on === null ? '' : 'yes',
})
pages.get('/events/keep/interested/:interest', 'event:keep', async ({ tx, view, language, params }) => {
  const of = await interestKept(tx, params.interest)
  return of === undefined
    ? missing
    : show(<InterestedOnePage view={view} of={of} fill={fresh(language, typed(of))} />)
})
pages.post(
  '/events/keep/interested/:interest',
  'event:keep',
  async ({ tx, actor, view, language, form, params }) => {
    const of = await interestKept(tx, params.interest)
    if (of === undefined) return missing
    const said = { note: form.text('note'), followed: form.text('followed') === 'yes' }
    const outcome = await followInterest(tx, actor, { id: of.id, version: form.version() }, said)
    if (!('faults' in outcome)) return goTo('/events/keep/interested')
    const fill = askedAgain(language, form, outcome.faults, typed(of))
    return again(<InterestedOnePage view={view} of={of} fill={fill} />)
  },
)

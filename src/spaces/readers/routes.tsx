import { pagesOf, type Ask } from '../../access/pages.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { endingByPhone } from '../by-phone.tsx'
import { typedAgain } from '../faults.ts'
import { isOwn } from '../queries.ts'
import { letRead, stopByPhone, stopReading } from './actions.ts'
import { readYes, usual } from './fields.tsx'
import { LetPage, ReadersPage } from './pages.tsx'
import { besideNow, readersOf } from './queries.ts'
import { byPhone } from './words.ts'

export const pages = pagesOf()

pages.get('/notes/:party/readers', 'notes:own', async ({ tx, actor, view, params, query }) => {
  const { party } = params
  if (!(await isOwn(tx, party))) return missing
  const [readers, beside] = [await readersOf(tx, party), await besideNow(tx, party)]
  const reading = readers.filter(({ ended }) => ended === null).map(({ person }) => person)
  const others = beside.filter(({ person }) => !reading.includes(person) && person !== actor.person)
  return show(
    <ReadersPage
      view={view}
      party={party}
      readers={readers}
      others={others}
      besideAtAll={beside.length > 0}
      done={query.has('saved') ? 'saved' : query.has('stopped') ? 'stoppedNow' : null}
    />,
  )
})

type Letting = Pick<Ask<'/notes/:party/readers/:person'>, 'tx' | 'view' | 'params'>
const letPage = async ({ tx, view, params }: Letting, typed?: Fill): Promise<Answer> => {
  if (!(await isOwn(tx, params.party))) return missing
  const who = (await besideNow(tx, params.party)).find(({ person }) => person === params.person)
  if (who === undefined) return missing
  const fill = typed ?? fresh(view.language, usual(who))
  const page = <LetPage view={view} party={params.party} who={who} fill={fill} />
  return typed === undefined ? show(page) : again(page)
}
pages.get('/notes/:party/readers/:person', 'notes:own', (ask) => letPage(ask))
pages.post('/notes/:party/readers/:person', 'notes:own', async (ask) => {
  const { tx, actor, params, form, language } = ask
  if (!(await isOwn(tx, params.party)) || params.person === actor.person) return missing
  const yes = readYes(form, params.person)
  const outcome = 'faults' in yes ? yes : await letRead(tx, actor, params.party, yes, 'screen')
  if (!('faults' in outcome)) return goTo(`/notes/${params.party}/readers?saved`)
  return letPage(ask, typedAgain(language, form, outcome.faults))
})

pages.post('/notes/:party/readers/:reader/stop', 'notes:own', async ({ tx, actor, params }) =>
  (await stopReading(tx, actor, params.party, params.reader))
    ? goTo(`/notes/${params.party}/readers?stopped`)
    : missing,
)

/** Said on the telephone: nobody may read. */
export const byPhonePages = endingByPhone({
  path: '/families/:family/people/:party/silence',
  act: 'reading:end-by-phone',
  place: 60,
  says: byPhone,
  end: stopByPhone,
})

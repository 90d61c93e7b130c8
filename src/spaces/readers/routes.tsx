import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { sayPerson } from '../../families/sayings.ts'
import { showOnFamily } from '../../families/sections.ts'
import { personSheet } from '../../families/sheets.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { Card } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { may } from '../../access/policy.ts'
import { typedAgain } from '../faults.ts'
import { isOwn } from '../queries.ts'
import { letRead, stopByPhone, stopReading } from './actions.ts'
import { readYes, usual } from './fields.tsx'
import { LetPage, PhonePage, ReadersPage } from './pages.tsx'
import { besideNow, readersOf } from './queries.ts'
import { words } from './words.ts'

export const pages = pagesOf()

pages.get('/notes/:party/readers', 'notes:own', async ({ tx, actor, view, params }) => {
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
  if (!('faults' in outcome)) return goTo(`/notes/${params.party}/readers`)
  return letPage(ask, typedAgain(language, form, outcome.faults))
})

pages.post('/notes/:party/readers/:reader/stop', 'notes:own', async ({ tx, actor, params }) =>
  (await stopReading(tx, actor, params.party, params.reader))
    ? goTo(`/notes/${params.party}/readers`)
    : missing,
)

type Phoning = Pick<Ask<'/families/:family/people/:party/silence'>, 'tx' | 'actor' | 'view' | 'params'>
const phonePage = async (
  { tx, actor, view, params }: Phoning,
  fill = fresh(view.language),
  done = false,
): Promise<Answer> => {
  const person = await personSheet(tx, params.family, params.party)
  if (person === undefined) return missing
  const shown = (
    <PhonePage
      view={view}
      who={sayPerson(view.language, person)}
      back={`/families/${params.family}`}
      fill={fill}
      done={done}
    />
  )
  if (fill.faults.length > 0) return again(shown)
  await record(tx, actor, 'party.read', [params.family, params.party])
  return show(shown)
}
pages.get('/families/:family/people/:party/silence', 'reading:end-by-phone', (ask) =>
  phonePage(ask, fresh(ask.language), ask.query.has('done')),
)
pages.post('/families/:family/people/:party/silence', 'reading:end-by-phone', async (ask) => {
  const { tx, actor, params, form, language } = ask
  if ((await personSheet(tx, params.family, params.party)) === undefined) return missing
  const outcome = await stopByPhone(tx, actor, params.party, form.text('recognised'))
  return 'faults' in outcome
    ? phonePage(ask, typedAgain(language, form, outcome.faults))
    : goTo(`/families/${params.family}/people/${params.party}/silence?done`)
})

// For everybody in the family alike: that it stands here says nothing about whether anybody has written a word.
showOnFamily(60, ({ actor, view, family }) => {
  const t = say(words, view.language)
  if (!may(actor, 'reading:end-by-phone') || family.people.length === 0) return Promise.resolve(null)
  return Promise.resolve(
    <Card title={t.phoneLink}>
      <ul class="card__list">
        {family.people.map((person) => (
          <li key={person.id}>
            <a href={`/families/${family.id}/people/${person.id}/silence`}>
              {sayPerson(view.language, person)}
            </a>
          </li>
        ))}
      </ul>
    </Card>,
  )
})

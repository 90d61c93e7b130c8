import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import { showOnFamily } from '../../families/sections.ts'
import { familyThere } from '../../families/queries.ts'
import { sayPerson } from '../../families/sayings.ts'
import { personSheet } from '../../families/sheets.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { typedAgain } from '../faults.ts'
import { connectColleague, notOurColleague } from './actions.ts'
import { words } from './words.ts'

export const pages = pagesOf()

const NotOursPage = ({ view, fill, family }: { view: View; fill: Fill; family: string }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={`/families/${family}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.title}</h1>
        <p>{t.text}</p>
        <FormOf view={view}>
          <Tick fill={fill} name="sure" label={t.sure} />
          <Button preventDoubleClick>{t.open}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** Only what the asker handles themself: a coordinator who is a handler too sees more. */
const handles = async ({ tx, actor }: Pick<Ask, 'tx' | 'actor'>, family: string): Promise<boolean> =>
  (await tx
    .selectFrom('families')
    .select('id')
    .where('id', '=', family)
    .where('handler', '=', actor.person)
    .executeTakeFirst()) !== undefined

pages.get('/families/:family/not-ours', 'family:not-ours', async (ask) => {
  const { tx, actor, view, language, params } = ask
  if (!(await familyThere(tx, params.family)) || !(await handles(ask, params.family))) return missing
  await record(tx, actor, 'family.read', params.family)
  return show(<NotOursPage view={view} fill={fresh(language)} family={params.family} />)
})
pages.post('/families/:family/not-ours', 'family:not-ours', async (ask) => {
  const { tx, actor, view, language, params, form } = ask
  if (!(await handles(ask, params.family))) return missing
  const outcome =
    form.text('sure') === 'yes'
      ? await notOurColleague(tx, actor, params.family)
      : { faults: [{ field: 'sure', code: 'choose' }] }
  if (!('faults' in outcome)) return goTo('/families?saved=yes')
  const fill = typedAgain(language, form, outcome.faults)
  return again(<NotOursPage view={view} fill={fill} family={params.family} />)
})

type Connecting = { view: View; fill: Fill; who: string; back: string; done: boolean }
const ConnectPage = ({ view, fill, who, back, done }: Connecting) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.connectTitle} back={back} faulty={fill.faults.length > 0}>
      <div class="column">
        {done ? (
          <p class="done" role="status">
            {t.connected}
          </p>
        ) : null}
        <WhatIsWrong fill={fill} />
        <span class="govuk-caption-l">{who}</span>
        <h1>{t.connectTitle}</h1>
        <p>{t.connectText}</p>
        <FormOf view={view}>
          <TextBox fill={fill} name="email" type="email" label={t.email} />
          <Button preventDoubleClick>{t.connectNow}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
type Asking = Ask<'/families/:family/people/:party/own'>
const connectPage = async (ask: Asking, fill: Fill): Promise<Answer> => {
  const { tx, view, params, query } = ask
  const person = (await handles(ask, params.family))
    ? await personSheet(tx, params.family, params.party)
    : undefined
  if (person === undefined) return missing
  const [who, back] = [sayPerson(view.language, person), `/families/${params.family}`]
  const page = <ConnectPage {...{ view, fill, who, back }} done={query.has('done')} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get('/families/:family/people/:party/own', 'account:connect', async (ask) => {
  await record(ask.tx, ask.actor, 'party.read', [ask.params.family, ask.params.party])
  return connectPage(ask, fresh(ask.language))
})
pages.post('/families/:family/people/:party/own', 'account:connect', async (ask) => {
  const { tx, actor, params, form, language } = ask
  if (!(await handles(ask, params.family))) return missing
  if ((await personSheet(tx, params.family, params.party)) === undefined) return missing
  const outcome = await connectColleague(tx, actor, params.party, form.text('email'))
  if ('faults' in outcome) return connectPage(ask, typedAgain(language, form, outcome.faults))
  return goTo(`/families/${params.family}/people/${params.party}/own?done`)
})

showOnFamily(90, async (ask) => {
  if (!may(ask.actor, 'family:not-ours') || !(await handles(ask, ask.family.id))) return null
  const t = say(words, ask.view.language)
  return (
    <Card>
      <ul class="card__list">
        {ask.family.people.map((person) => (
          <li key={person.id}>
            {sayPerson(ask.view.language, person)}:{' '}
            <a href={`/families/${ask.family.id}/people/${person.id}/own`}>{t.connect}</a>
          </li>
        ))}
        <li>
          <a href={`/families/${ask.family.id}/not-ours`}>{t.title}</a>
        </li>
      </ul>
    </Card>
  )
})

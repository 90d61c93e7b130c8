import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import { sayPerson } from '../../families/sayings.ts'
import { showOnFamily } from '../../families/sections.ts'
import { personSheet } from '../../families/sheets.ts'
import { OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { say } from '../../platform/words/words.ts'
import { recognitions } from '../../spaces/model.ts'
import { stopByPhone } from '../actions.ts'
import { typedAgain } from '../faults.ts'
import { words } from './words.ts'

export const pages = pagesOf()

type Props = { view: View; who: string; back: string; fill: Fill; done: boolean }
/** It says the same whether or not there is anything to stop. */
const PhonePage = ({ view, who, back, fill, done }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={back} faulty={fill.faults.length > 0}>
      <div class="column">
        {done ? (
          <p class="done" role="status">
            {t.done}
          </p>
        ) : null}
        <WhatIsWrong fill={fill} />
        <span class="govuk-caption-l">{who}</span>
        <h1>{t.title}</h1>
        <p>{t.text}</p>
        <FormOf view={view}>
          <OneOf
            fill={fill}
            name="recognised"
            label={t.recognised}
            items={recognitions.map((value) => ({ value, text: t[value] }))}
          />
          <Button preventDoubleClick>{t.end}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

type Phoning = Pick<Ask<'/families/:family/people/:party/stop'>, 'tx' | 'actor' | 'view' | 'params'>
const phonePage = async (
  { tx, actor, view, params }: Phoning,
  fill = fresh(view.language),
  done = false,
): Promise<Answer> => {
  const person = await personSheet(tx, params.family, params.party)
  if (person === undefined) return missing
  const [who, back] = [sayPerson(view.language, person), `/families/${params.family}`]
  const page = <PhonePage {...{ view, who, back, fill, done }} />
  if (fill.faults.length > 0) return again(page)
  await record(tx, actor, 'party.read', [params.family, params.party])
  return show(page)
}
pages.get('/families/:family/people/:party/stop', 'share:end-by-phone', (ask) =>
  phonePage(ask, fresh(ask.language), ask.query.has('done')),
)
pages.post('/families/:family/people/:party/stop', 'share:end-by-phone', async (ask) => {
  const { tx, actor, params, form, language } = ask
  if ((await personSheet(tx, params.family, params.party)) === undefined) return missing
  const outcome = await stopByPhone(tx, actor, params.party, form.text('recognised'))
  return 'faults' in outcome
    ? phonePage(ask, typedAgain(language, form, outcome.faults))
    : goTo(`/families/${params.family}/people/${params.party}/stop?done`)
})

// For everybody in the family alike: that it stands here says nothing about whether anything is shared.
showOnFamily(61, ({ actor, view, family }) => {
  const t = say(words, view.language)
  if (!may(actor, 'share:end-by-phone') || family.people.length === 0) return Promise.resolve(null)
  return Promise.resolve(
    <Card title={t.link}>
      <ul class="card__list">
        {family.people.map((person) => (
          <li key={person.id}>
            <a href={`/families/${family.id}/people/${person.id}/stop`}>{sayPerson(view.language, person)}</a>
          </li>
        ))}
      </ul>
    </Card>,
  )
})

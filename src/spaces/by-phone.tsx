import type { Actor } from '../access/model.ts'
import { pagesOf, type Ask } from '../access/pages.ts'
import { may } from '../access/policy.ts'
import { record } from '../audit/record.ts'
import { sayPerson } from '../families/sayings.ts'
import { showOnFamily } from '../families/sections.ts'
import { personSheet } from '../families/sheets.ts'
import type { Tx } from '../platform/database/connect.ts'
import { OneOf, WhatIsWrong } from '../platform/html/fill.tsx'
import { fresh, type Fill } from '../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../platform/html/index.ts'
import { again, goTo, missing, show, type Answer } from '../platform/http/answer.ts'
import { say, type Both } from '../platform/words/words.ts'
import { typedAgain } from './faults.ts'
import { recognitions, type Outcome } from './model.ts'
import { words } from './words-phone.ts'

/** What a parent may end by a word on the telephone, and what the coordinator reads of it. */
type Ending = {
  readonly path: '/families/:family/people/:party/silence' | '/families/:family/people/:party/stop'
  readonly act: 'reading:end-by-phone' | 'share:end-by-phone'
  /** Where its card stands on the family's page. */
  readonly place: number
  readonly says: Readonly<Record<'title' | 'link' | 'text' | 'end' | 'done', Both>>
  readonly end: (tx: Tx, actor: Actor, party: string, recognised: string) => Promise<Outcome<object>>
}

type Props = { view: View; says: Ending['says']; who: string; back: string; fill: Fill; done: boolean }
/** It says the same whether or not there is anything to end. */
const PhonePage = ({ view, says, who, back, fill, done }: Props) => {
  const t = say(words, view.language)
  const of = (key: keyof Ending['says']) => says[key][view.language]
  return (
    <Layout view={view} title={of('title')} back={back} faulty={fill.faults.length > 0}>
      <div class="column">
        {done ? (
          <p class="done" role="status">
            {of('done')}
          </p>
        ) : null}
        <WhatIsWrong fill={fill} />
        <span class="govuk-caption-l">{who}</span>
        <h1>{of('title')}</h1>
        <p>{of('text')}</p>
        <FormOf view={view}>
          <OneOf
            fill={fill}
            name="recognised"
            label={t.recognised}
            items={recognitions.map((value) => ({ value, text: t[value] }))}
          />
          <Button preventDoubleClick>{of('end')}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

const linkFor = (path: Ending['path'], family: string, party: string): string =>
  path.replace(':family', family).replace(':party', party)

/** The page, its press, and a link to it for everybody in a family alike: that it stands there tells nothing. */
export const endingByPhone = ({ path, act, place, says, end }: Ending) => {
  const pages = pagesOf()
  type Phoning = Pick<Ask<Ending['path']>, 'tx' | 'actor' | 'view' | 'params'>
  const page = async ({ tx, actor, view, params }: Phoning, fill: Fill, done = false): Promise<Answer> => {
    const person = await personSheet(tx, params.family, params.party)
    if (person === undefined) return missing
    const who = sayPerson(view.language, person)
    const shown = <PhonePage {...{ view, says, who, fill, done }} back={`/families/${params.family}`} />
    if (fill.faults.length > 0) return again(shown)
    await record(tx, actor, 'party.read', [params.family, params.party])
    return show(shown)
  }
  pages.get(path, act, (ask) => page(ask, fresh(ask.language), ask.query.has('done')))
  pages.post(path, act, async (ask) => {
    const { tx, actor, params, form, language } = ask
    if ((await personSheet(tx, params.family, params.party)) === undefined) return missing
    const outcome = await end(tx, actor, params.party, form.text('recognised'))
    return 'faults' in outcome
      ? page(ask, typedAgain(language, form, outcome.faults))
      : goTo(`${linkFor(path, params.family, params.party)}?done`)
  })
  showOnFamily(place, ({ actor, view, family }) => {
    if (!may(actor, act) || family.people.length === 0) return Promise.resolve(null)
    return Promise.resolve(
      <Card title={says.link[view.language]}>
        <ul class="card__list">
          {family.people.map((person) => (
            <li key={person.id}>
              <a href={linkFor(path, family.id, person.id)}>{sayPerson(view.language, person)}</a>
            </li>
          ))}
        </ul>
      </Card>,
    )
  })
  return pages
}

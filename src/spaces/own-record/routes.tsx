import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import { showOnFamily } from '../../families/sections.ts'
import { familyThere } from '../../families/queries.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { typedAgain } from '../faults.ts'
import { notOurColleague } from './actions.ts'
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

showOnFamily(90, async (ask) => {
  if (!may(ask.actor, 'family:not-ours') || !(await handles(ask, ask.family.id))) return null
  return (
    <p>
      <a href={`/families/${ask.family.id}/not-ours`}>{say(words, ask.view.language).title}</a>
    </p>
  )
})

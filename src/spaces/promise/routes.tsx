import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import type { Actor } from '../../access/model.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { easyOf } from '../easy/queries.ts'
import { typedAgain } from '../faults.ts'
import { isAnswer } from '../model.ts'
import { besideParty, ownParties } from '../queries.ts'
import { answersThis, isOnwards } from '../rules.ts'
import { answerPromise } from './actions.ts'
import { AloudPage, PromisePage } from './pages.tsx'
import { answersOf, promiseOf } from './queries.ts'

export const pages = pagesOf()

const thenOf = (text: string): string => (isOnwards(text) ? text : '')

type Asked = Pick<Ask<'/promise', Actor | null>, 'tx' | 'actor' | 'view' | 'host' | 'query' | 'form'>
const page = async ({ tx, actor, view, host, query, form }: Asked, fill: Fill): Promise<Answer> => {
  if (host === null) return goTo('/set-up')
  const promise = await promiseOf(tx, actor?.programme ?? host.id)
  const [party] = may(actor, 'promise:answer') ? await ownParties(tx) : []
  const answered = party === undefined ? undefined : (await answersOf(tx, [party])).get(party)
  const asked =
    party === undefined
      ? undefined
      : {
          fill,
          party,
          answered,
          current: answersThis(answered, promise.id),
          onTo: thenOf(query.get('onwards') ?? form.text('onwards')),
        }
  const easy = party === undefined ? query.has('easy') : await easyOf(tx, party)
  const shown = <PromisePage {...{ view, promise, asked, easy }} saved={query.has('saved')} />
  return fill.faults.length > 0 ? again(shown) : show(shown)
}

pages.get('/promise', 'site:read', (ask) => page(ask, fresh(ask.view.language)))

pages.post('/promise', 'promise:answer', async (ask) => {
  const { tx, actor, form, language } = ask
  const own = await ownParties(tx)
  if (own.length === 0) return missing
  const answer = form.text('answer')
  const onwards = thenOf(form.text('onwards'))
  // Nothing is required: whoever goes on without a word is asked another time.
  if (answer === '' && onwards === '')
    return page(ask, typedAgain(language, form, [{ field: 'answer', code: 'choose' }]))
  const said = isAnswer(answer) ? answer : 'not-yet'
  for (const party of own) await answerPromise(tx, actor, party, { answer: said, how: 'screen' })
  return goTo(onwards === '' ? '/promise?saved' : onwards)
})

pages.get('/with/:party/promise', 'promise:aloud', async ({ tx, actor, view, language, params, query }) => {
  const who = await besideParty(tx, params.party)
  if (who === undefined) return missing
  const promise = await promiseOf(tx, actor.programme)
  return show(
    <AloudPage
      {...{ view, promise }}
      easy={await easyOf(tx, params.party)}
      fill={fresh(language)}
      party={params.party}
      onwards={thenOf(query.get('onwards') ?? '')}
      {...who}
    />,
  )
})
pages.post(
  '/with/:party/promise',
  'promise:aloud',
  async ({ tx, actor, view, language, params, query, form }) => {
    const who = await besideParty(tx, params.party)
    if (who === undefined) return missing
    const answer = form.text('promise')
    const onwards = thenOf(query.get('onwards') ?? form.text('onwards'))
    if (isAnswer(answer)) {
      await answerPromise(tx, actor, params.party, { answer, how: 'aloud' })
      return goTo(onwards === '' ? `/with/${params.party}?saved` : onwards)
    }
    const fill = typedAgain(language, form, [{ field: 'promise', code: 'choose' }])
    const promise = await promiseOf(tx, actor.programme)
    const easy = await easyOf(tx, params.party)
    return again(<AloudPage {...{ view, promise, fill, onwards, easy }} party={params.party} {...who} />)
  },
)

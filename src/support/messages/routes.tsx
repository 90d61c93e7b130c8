import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { promiseDue } from '../../spaces/promise/queries.ts'
import { mustAsk } from '../../spaces/rules.ts'
import { firstOf } from '../../spaces/whose.tsx'
import type { Fault } from '../model.ts'
import { forTheTwo, type Pair } from '../pair.ts'
import { takeBackMessage, writeMessage } from './actions.ts'
import { MessagesPage } from './pages.tsx'
import { aroundBox, messagesOf, unreadForMe, type Around } from './queries.ts'
import { faultWords } from './words.ts'

export const pages = pagesOf()

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
type Here = Pick<Ask<'/messages/:party'>, 'tx' | 'actor' | 'view' | 'params' | 'query'>

const doneIn = (query: URLSearchParams) =>
  (['sent', 'taken', 'too-late'] as const).find((one) => query.has(one)) ?? null

const page = async (
  ask: Here,
  pair: Pair,
  { fill, around }: { fill: Fill; around: Around },
): Promise<Answer> => {
  const { tx, actor, view, query } = ask
  const { party } = pair
  const before = query.get('before') ?? ''
  const found = await unlessDown(messagesOf(tx, party, uuid.test(before) ? before : undefined))
  const shown = (
    <MessagesPage {...{ view, pair, fill, found, ...around }} me={actor.person} done={doneIn(query)} />
  )
  if (fill.faults.length > 0) return again(shown)
  // Opening is reading: the other one then sees that it was read, and when.
  const read = (found?.messages ?? []).filter(({ body }) => body !== null).map(({ id }) => id)
  await record(tx, actor, 'talk.read', [party, ...read])
  return show(shown)
}
const aroundNow = ({ tx, actor, view }: Here, { party }: Pair): Promise<Around> =>
  aroundBox(tx, party, actor.now, view.language)

pages.get('/messages', 'talk:own', async ({ tx }) => {
  const [first] = await unreadForMe(tx)
  return goTo(first === undefined ? '/home' : `/messages/${first.party}`)
})

pages.get(
  '/messages/:party',
  'talk:own',
  forTheTwo(async (ask: Ask<'/messages/:party'>, pair) => {
    const { tx, actor } = ask
    const around = await aroundNow(ask, pair)
    const asks =
      pair.own && (mustAsk(around.space) || (await promiseDue(tx, actor.programme, pair.party)) !== null)
    const first = asks ? await firstOf(tx, actor, pair, `/messages/${pair.party}`) : null
    return first === null ? page(ask, pair, { fill: fresh(ask.language), around }) : goTo(first)
  }),
)
pages.post(
  '/messages/:party',
  'talk:own',
  forTheTwo(async (ask: Ask<'/messages/:party'>, pair) => {
    const { tx, actor, form, language } = ask
    const outcome = await writeMessage(tx, actor, pair, form.text('body'))
    if (!('faults' in outcome)) return goTo(`/messages/${pair.party}?sent`)
    const sayFault = ({ code }: Fault): string =>
      code === 'empty' || code === 'too-long' || code === 'nobody'
        ? faultWords[code][language]
        : faultWords['not-now'][language]
    const fill = filledAgain(language, form, outcome.faults, sayFault)
    return page(ask, pair, { fill, around: await aroundNow(ask, pair) })
  }),
)
pages.post(
  '/messages/:party/:message/back',
  'talk:own',
  forTheTwo(async ({ tx, actor, params }: Ask<'/messages/:party/:message/back'>, { party }) => {
    if (await takeBackMessage(tx, actor, party, params.message)) return goTo(`/messages/${party}?taken`)
    const own = await tx
      .selectFrom('messages')
      .select('id')
      .where('id', '=', params.message)
      .where('party_id', '=', party)
      .where('written_by', '=', actor.person)
      .executeTakeFirst()
    return own === undefined ? missing : goTo(`/messages/${party}?too-late`)
  }),
)

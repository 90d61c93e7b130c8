import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { eventKept, type Kept } from '../queries.ts'
import { typedAgain } from '../typed-again.ts'
import { callBack, callOff } from './actions.ts'
import { CallOffPage, ChangesPage } from './pages.tsx'
import { bookingsToTell, changesOf } from './queries.ts'

export const pages = pagesOf()

type One = Pick<Ask<'/events/keep/:announced'>, 'tx' | 'actor' | 'params'>
const keeping =
  <A extends One>(work: (ask: A, of: Kept, tell: number) => Promise<Answer> | Answer) =>
  async (ask: A): Promise<Answer> => {
    const of = await eventKept(ask.tx, ask.params.announced)
    return of === undefined ? missing : work(ask, of, await bookingsToTell(ask.tx, of.id))
  }

pages.get(
  '/events/keep/:announced/changes',
  'event:keep',
  keeping(async ({ tx, view, query }, of, tell) => {
    const said = (['undone', 'late'] as const).find((one) => query.has(one))
    return show(<ChangesPage {...{ view, of, tell, said, all: await changesOf(tx, of.id) }} />)
  }),
)
pages.post(
  '/events/keep/:announced/changes',
  'event:keep',
  keeping(async ({ tx, actor, form }, of) => {
    if (form.text('says') !== 'undo' || of.state !== 'called-off') return missing
    const back = await callBack(tx, actor, of.id)
    return goTo(`/events/keep/${of.id}/changes?${back ? 'undone' : 'late'}`)
  }),
)
const stands = (of: Kept): boolean => of.state === 'published' || of.state === 'closed'
pages.get(
  '/events/keep/:announced/call-off',
  'event:keep',
  keeping(({ view, language }, of, tell) =>
    stands(of)
      ? show(<CallOffPage {...{ view, of, tell, fill: fresh(language) }} />)
      : goTo(`/events/keep/${of.id}/changes`),
  ),
)
pages.post(
  '/events/keep/:announced/call-off',
  'event:keep',
  keeping(async ({ tx, actor, view, language, form }, of, tell) => {
    // Pressed twice: it is called off once.
    if (of.state === 'called-off') return goTo(`/events/keep/${of.id}/changes`)
    const why = { en: form.text('whyEn'), cy: form.text('whyCy') }
    const outcome = await callOff(tx, actor, of, why)
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}/changes`)
    return again(<CallOffPage {...{ view, of, tell, fill: typedAgain(language, form, outcome.faults) }} />)
  }),
)

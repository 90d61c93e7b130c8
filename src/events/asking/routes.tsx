import { z } from 'zod'
import { pagesOf, type Ask } from '../../access/pages.ts'
import type { Actor } from '../../access/model.ts'
import { holidays } from '../../authorities/queries.ts'
import { today as dayOfClock, readDay } from '../../calendar/days.ts'
import type { Form } from '../../platform/http/form.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { VaultDown } from '../../vault/door.ts'
import type { Fault } from '../model.ts'
import { askAgain, askOrganiser, sayWhose } from './actions.ts'
import { askedAgain } from './faults.ts'
import { isAskKind, type AskDraft } from './model.ts'
import { AskedPage, AskPage, GonePage, NotYouPage, PressPage, ThreadPage, WasItYouPage } from './pages.tsx'
import { askedByLink } from './queries.ts'
import { answerBy, faultsInWords } from './rules.ts'
import { visiting } from './visiting.ts'
import { words } from './words.ts'

export const pages = pagesOf()

const address = z.email().max(200)
const readAsk = (form: Form, language: Language): { draft: AskDraft | null; faults: Fault[] } => {
  const [kind, reply, email, text] = [
    form.text('kind'),
    form.text('reply'),
    form.text('email'),
    form.text('words'),
  ]
  const faults = [
    ...(isAskKind(kind) ? [] : [{ field: 'kind', code: 'no-about' }]),
    ...faultsInWords('words', text, 'no-first-answer'),
    ...(reply === 'email' || reply === 'none' ? [] : [{ field: 'reply', code: 'no-reply' }]),
    ...(reply === 'email' && !address.safeParse(email).success ? [{ field: 'email', code: 'no-email' }] : []),
  ]
  if (faults.length > 0 || !isAskKind(kind)) return { draft: null, faults }
  return { draft: { kind, words: text, email: reply === 'email' ? email : '', language }, faults: [] }
}

pages.get(
  '/events/:codeName/ask',
  'event:ask',
  visiting(async ({ tx, view, language }, { event, today, talk }) => {
    const by = answerBy(today, talk.days, await holidays(tx))
    return show(<AskPage view={view} event={event} fill={fresh(language)} by={by} />)
  }),
)
pages.post(
  '/events/:codeName/ask',
  'event:ask',
  visiting(async ({ tx, view, language, form, browser }, { programme, event, today, talk }) => {
    const by = answerBy(today, talk.days, await holidays(tx))
    const page = (faults: readonly Fault[]) =>
      again(<AskPage view={view} event={event} fill={askedAgain(language, form, faults)} by={by} />)
    const { draft, faults } = readAsk(form, language)
    if (draft === null) return page(faults)
    try {
      const outcome = await askOrganiser(tx, { programme, code: event.code, today, due: by }, draft, browser)
      if (outcome === 'gone') return missing
      if (outcome === 'too-often') return page([{ field: 'words', code: 'too-often-asked' }])
      return goTo(
        `/events/${event.code}/ask/done?number=${outcome.asked}${draft.email === '' ? '' : '&answer'}`,
      )
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return page([{ field: 'words', code: 'later' }])
    }
  }),
)
pages.get(
  '/events/:codeName/ask/done',
  'event:ask',
  visiting(async ({ tx, view, query }, { event, today, talk }) => {
    const code = query.get('number') ?? ''
    if (!/^[a-z0-9]{4,16}$/.test(code)) return missing
    const by = query.has('answer') ? answerBy(today, talk.days, await holidays(tx)) : null
    return show(<AskedPage view={view} back={`/events/${event.code}`} code={code} by={by} />)
  }),
)

// A link in a message: GET looks nothing up, the press shows what was written.
for (const path of ['/q/:linkToken', '/q/:linkToken/mine', '/q/:linkToken/now'] as const)
  pages.get(path, 'ask:by-link', ({ view, params, language }) =>
    show(<PressPage view={view} action={`/q/${params.linkToken}`} title={say(words, language).yours} />),
  )
type ByLinkAsk = Pick<Ask<'/q/:linkToken', Actor | null>, 'tx' | 'view' | 'language' | 'form' | 'params'>
const thread = async (ask: ByLinkAsk, faults: readonly Fault[] | null): Promise<Answer> => {
  const { tx, view, language, form, params } = ask
  const found = await askedByLink(tx, params.linkToken)
  if (found === null) return show(<GonePage view={view} />)
  if (!found.of.proved)
    return show(<WasItYouPage view={view} action={`/q/${params.linkToken}`} of={found.of} />)
  const today = readDay(view.today) ?? dayOfClock(new Date())
  const by = answerBy(today, found.of.days, await holidays(tx))
  const fill = faults === null ? fresh(language) : askedAgain(language, form, faults)
  const page = <ThreadPage view={view} action={`/q/${params.linkToken}`} {...found} fill={fill} by={by} />
  return faults === null ? show(page) : again(page)
}
pages.post('/q/:linkToken', 'ask:by-link', (ask) => thread(ask, null))
pages.post('/q/:linkToken/mine', 'ask:by-link', async (ask) => {
  const { tx, view, form, params } = ask
  const mine = form.text('mine')
  if (mine !== 'yes' && mine !== 'no') return thread(ask, null)
  const said = await sayWhose(
    tx,
    params.linkToken,
    mine === 'yes',
    readDay(view.today) ?? dayOfClock(new Date()),
  )
  return said && mine === 'no' ? show(<NotYouPage view={view} />) : thread(ask, null)
})
pages.post('/q/:linkToken/now', 'ask:by-link', async (ask) => {
  const { tx, view, form, params } = ask
  const found = await askedByLink(tx, params.linkToken)
  if (found === null) return show(<GonePage view={view} />)
  const text = form.text('words')
  const faults = faultsInWords('words', text)
  if (!found.of.proved || faults.length > 0) return thread(ask, faults)
  const today = readDay(view.today) ?? dayOfClock(new Date())
  const by = answerBy(today, found.of.days, await holidays(tx))
  try {
    const said = { programme: found.of.programme, words: text, today, due: by }
    const outcome = await askAgain(tx, params.linkToken, said)
    if (outcome === 'gone') return show(<GonePage view={view} />)
    if (outcome === 'once') return thread(ask, [{ field: 'words', code: 'once' }])
    return show(<AskedPage view={view} back={`/events/${found.of.code}`} code={null} by={by} />)
  } catch (error) {
    if (!(error instanceof VaultDown)) throw error
    return thread(ask, [{ field: 'words', code: 'later' }])
  }
})

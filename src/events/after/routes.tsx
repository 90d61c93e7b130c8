import { pagesOf, type Ask } from '../../access/pages.ts'
import type { Actor } from '../../access/model.ts'
import { authoritiesOf } from '../../authorities/queries.ts'
import { fresh } from '../../platform/html/filling.ts'
import type { View } from '../../platform/html/index.ts'
import { again, file, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { say } from '../../platform/words/words.ts'
import { VaultDown } from '../../vault/door.ts'
import { askedAgain } from '../asking/faults.ts'
import { GonePage, PressPage } from '../asking/pages.tsx'
import { visiting } from '../asking/visiting.ts'
import type { Fault } from '../model.ts'
import { eventMore } from '../programme/queries.ts'
import { sayHow, sayHowByLink, sayInterest } from './actions.ts'
import { readHow } from './form.tsx'
import { isWho } from './model.ts'
import { AfterPage, InterestPage, SayPage, ThanksPage } from './pages.tsx'
import { eventAfter, howByLink } from './queries.ts'
import { reportFile } from './report.ts'
import { words } from './words.ts'

export const pages = pagesOf()

pages.get(
  '/events/:codeName/after',
  'event:look',
  visiting(async ({ tx, view }, { programme, event, talk }) => {
    const after = await eventAfter(tx, programme, event.code)
    if (after === null) return missing
    const slides = ((await eventMore(tx, programme, event.code))?.documents ?? []).filter((one) => one.after)
    return show(<AfterPage {...{ view, event, after, slides }} how={talk.how} />)
  }),
)
pages.get(
  '/events/:codeName/report',
  'event:look',
  visiting(async ({ tx, language }, { programme, event }) => {
    const after = await eventAfter(tx, programme, event.code)
    if (after === null || after.report === null) return missing
    const { title, day } = event
    const made = await reportFile(language, { title, day, ...after.report, decided: after.decided })
    return file(say(words, language).file, 'application/pdf', made)
  }),
)

const later: Fault = { field: 'how', code: 'later' }
pages.get(
  '/events/:codeName/say',
  'event:ask',
  visiting(({ view, language }, { event, talk }) => {
    if (!talk.how) return missing
    const at = `/events/${event.code}`
    return show(
      <SayPage view={view} title={event.title} action={`${at}/say`} fill={fresh(language)} back={at} />,
    )
  }),
)
pages.post(
  '/events/:codeName/say',
  'event:ask',
  visiting(async ({ tx, view, language, form, browser }, { programme, today, event, talk }) => {
    if (!talk.how) return missing
    const at = `/events/${event.code}`
    const page = (faults: readonly Fault[]) => {
      const fill = askedAgain(language, form, faults)
      return again(<SayPage view={view} title={event.title} action={`${at}/say`} fill={fill} back={at} />)
    }
    const read = readHow(form)
    if ('faults' in read) return page(read.faults)
    try {
      const outcome = await sayHow(tx, { programme, code: event.code, today }, read.feedback, browser)
      if (outcome === 'gone') return missing
      if (outcome === 'said') return goTo(`${at}/thanks?for=how`)
      return page([{ field: 'how', code: outcome === 'too-often' ? 'too-often-asked' : outcome }])
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return page([later])
    }
  }),
)
pages.get(
  '/events/:codeName/thanks',
  'event:ask',
  visiting(({ view, query }, { event }) => {
    const what = (['how', 'interest'] as const).find((one) => one === query.get('for'))
    return what === undefined ? missing : show(<ThanksPage view={view} code={event.code} what={what} />)
  }),
)

// The link of the morning after: GET looks nothing up, the press shows the questions, and the link is over with the answer.
for (const path of ['/v/:linkToken', '/v/:linkToken/now'] as const)
  pages.get(path, 'ask:by-link', ({ view, params, language }) =>
    show(<PressPage view={view} action={`/v/${params.linkToken}`} title={say(words, language).how} />),
  )
const over = (view: View): Answer => show(<GonePage view={view} text={say(words, view.language).goneText} />)
type ByLink = Pick<Ask<'/v/:linkToken', Actor | null>, 'tx' | 'view' | 'language' | 'form' | 'params'>
const byLink = async (ask: ByLink, faults: readonly Fault[] | null): Promise<Answer> => {
  const { tx, view, language, form, params } = ask
  const of = await howByLink(tx, params.linkToken)
  if (of === null) return over(view)
  const fill = faults === null ? fresh(language) : askedAgain(language, form, faults)
  const page = <SayPage view={view} title={of.title} action={`/v/${params.linkToken}/now`} fill={fill} />
  return faults === null ? show(page) : again(page)
}
pages.post('/v/:linkToken', 'ask:by-link', (ask) => byLink(ask, null))
pages.post('/v/:linkToken/now', 'ask:by-link', async (ask) => {
  const { tx, view, form, params } = ask
  const of = await howByLink(tx, params.linkToken)
  if (of === null) return over(view)
  const read = readHow(form)
  if ('faults' in read) return byLink(ask, read.faults)
  try {
    const outcome = await sayHowByLink(tx, params.linkToken, of.programme, read.feedback)
    return outcome === 'gone' ? over(view) : goTo(`/events/${of.code}/thanks?for=how`)
  } catch (error) {
    if (!(error instanceof VaultDown)) throw error
    return byLink(ask, [later])
  }
})

pages.get(
  '/events/:codeName/interest',
  'event:ask',
  visiting(async ({ tx, view, language }, { programme, event }) => {
    const authorities = await authoritiesOf(tx, programme, true)
    return show(<InterestPage view={view} event={event} fill={fresh(language)} authorities={authorities} />)
  }),
)
pages.post(
  '/events/:codeName/interest',
  'event:ask',
  visiting(async ({ tx, view, language, form, browser }, { programme, today, event }) => {
    const authorities = await authoritiesOf(tx, programme, true)
    const page = (faults: readonly Fault[]) => {
      const fill = askedAgain(language, form, faults)
      return again(<InterestPage view={view} event={event} fill={fill} authorities={authorities} />)
    }
    const [gss, who, contact] = [form.text('gss'), form.text('who'), form.text('contact')]
    const faults = [
      ...(authorities.some((one) => one.gss === gss) ? [] : [{ field: 'gss', code: 'no-area' }]),
      ...(isWho(who) ? [] : [{ field: 'who', code: 'no-who' }]),
      ...(contact.length > 200 ? [{ field: 'contact', code: 'too-long' }] : []),
    ]
    if (faults.length > 0 || !isWho(who)) return page(faults)
    try {
      const at = { programme, code: event.code, today }
      const outcome = await sayInterest(tx, at, { gss, who, contact, language }, browser)
      if (outcome === 'gone') return missing
      if (outcome === 'too-often') return page([{ field: 'gss', code: 'too-often-asked' }])
      return goTo(`/events/${event.code}/thanks?for=interest`)
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return page([{ field: 'contact', code: 'later' }])
    }
  }),
)

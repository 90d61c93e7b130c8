import { pagesOf } from '../../access/pages.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, file, missing, show } from '../../platform/http/answer.ts'
import { calendarFile } from '../../platform/ics/ics.ts'
import { say } from '../../platform/words/words.ts'
import { bookingByLink } from '../queries.ts'
import { typedAgain } from '../typed-again.ts'
import { answerPlaces, cancelByLink, prove, takeGiftBack } from './by-link.ts'
import { pages as changing } from './change-routes.tsx'
import { LinkDonePage, OpenPage, outcomes } from './link-bare-pages.tsx'
import { linkWords } from './link-words.ts'
import { bookingPage, dayOf, done, over } from './linked.tsx'

export const pages = pagesOf()

// GET looks nothing up; the press that follows carries the browser's own secret.
for (const [path, act] of [
  ['b', 'booking'],
  ['o', 'offered'],
] as const) {
  for (const under of ['', '/now'] as const)
    pages.get(`/${path}/:linkToken${under}`, 'booking:by-link', ({ view, params }) =>
      show(<OpenPage view={view} action={`/${path}/${params.linkToken}`} />),
    )
  pages.get(`/${path}/:linkToken/done`, 'booking:by-link', ({ view, params, query }) => {
    const what = outcomes.find((one) => one === query.get('what'))
    const action = `/${path}/${params.linkToken}`
    return what === undefined ? missing : show(<LinkDonePage {...{ view, action, what }} />)
  })
  pages.post(`/${path}/:linkToken`, 'booking:by-link', async (ask) => {
    const { tx, language, params } = ask
    const of = await bookingByLink(tx, params.linkToken)
    if (of === null || of.act !== act) return over(ask)
    return show(await bookingPage(ask, of, `/${path}/${params.linkToken}`, fresh(language)))
  })
}
pages.post('/b/:linkToken/now', 'booking:by-link', async (ask) => {
  const { tx, view, language, params, form } = ask
  const [token, today, says] = [params.linkToken, dayOf(view.today), form.text('says')]
  if (says === 'cancel') {
    const outcome = await cancelByLink(tx, token, today)
    return outcome === 'gone' ? over(ask) : done('b', token, outcome)
  }
  if (says === 'take' || says === 'leave') {
    const outcome = await answerPlaces(tx, token, says === 'take' ? 'yes' : 'no', today)
    if (outcome !== 'gone') return done('b', token, outcome === 'left' ? 'cancelled' : outcome)
    // An offer that is over, or a press that came twice: whoever goes on waiting sees how it stands.
    const of = await bookingByLink(tx, token)
    return of?.act === 'booking' && of.state === 'waiting'
      ? show(await bookingPage(ask, of, `/b/${token}`, fresh(language)))
      : over(ask)
  }
  if (says === 'back') {
    const outcome = await takeGiftBack(tx, token, today)
    return outcome === 'gone' ? over(ask) : done('b', token, outcome)
  }
  if (says !== 'yes') return missing
  const outcome = await prove(tx, token, form.text('name').slice(0, 200), today)
  if (outcome === 'gone') return over(ask)
  if (outcome !== 'no-name') return done('b', token, outcome)
  const of = await bookingByLink(tx, token)
  if (of === null) return over(ask)
  const fill = typedAgain(language, form, [{ field: 'name', code: 'no-name' }])
  return again(await bookingPage(ask, of, `/b/${token}`, fill))
})
// The same entry as in the message, so that a calendar which has it does not take it twice.
pages.get('/b/:linkToken/calendar', 'booking:by-link', ({ view, params }) =>
  show(<OpenPage view={view} action={`/b/${params.linkToken}/calendar`} />),
)
pages.post('/b/:linkToken/calendar', 'booking:by-link', async (ask) => {
  const of = await bookingByLink(ask.tx, ask.params.linkToken)
  if (of === null || of.act !== 'booking' || of.state !== 'booked' || of.off) return over(ask)
  const title = say(linkWords, ask.language).yours
  return file('calendar.ics', 'text/calendar; charset=utf-8', calendarFile([of], title, new Date()))
})
pages.post('/o/:linkToken/now', 'booking:by-link', async (ask) => {
  const says = (['yes', 'no'] as const).find((one) => one === ask.form.text('says'))
  if (says === undefined) return missing
  const token = ask.params.linkToken
  const outcome = await answerPlaces(ask.tx, token, says, dayOf(ask.view.today))
  if (outcome === 'gone') return over(ask)
  return done('o', token, outcome === 'left' ? 'cancelled' : outcome)
})

pages.list.push(...changing.list)

import { pagesOf } from '../access/pages.ts'
import { goTo, missing, show } from '../platform/http/answer.ts'
import { answerByLink, chooseByLink, turnDownByLink } from './actions.ts'
import { isAnswer, isId, isTurning, type Answered } from './model.ts'
import { AnsweredPage, AskedByLinkPage } from './pages-asked.tsx'
import { ChooseByLinkPage, LinkOverPage, OpenPage, thanked, ThanksPage } from './pages-links.tsx'
import { askedByLink, profilesByLink } from './queries.ts'
import { isDay, today } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'

// A link in a message does one thing. GET shows the same to everybody and looks nothing up; the press that follows
// carries the browser's own secret, so that a scanner which follows links gets no further (docs/decisions/0010).
const pages = pagesOf()
const dayOf = (text: string): Day => (isDay(text) ? text : today(new Date()))

pages.get('/c/:linkToken', 'choose:by-link', ({ view, params }) =>
  show(<OpenPage view={view} action={`/c/${params.linkToken}`} />),
)
pages.get('/c/:linkToken/who', 'choose:by-link', ({ view, params }) =>
  show(<OpenPage view={view} action={`/c/${params.linkToken}`} />),
)

pages.post('/c/:linkToken', 'choose:by-link', async ({ tx, view, params }) => {
  const profiles = await profilesByLink(tx, params.linkToken, dayOf(view.today))
  return show(
    profiles.length === 0 ? (
      <LinkOverPage view={view} />
    ) : (
      <ChooseByLinkPage view={view} action={`/c/${params.linkToken}/who`} profiles={profiles} />
    ),
  )
})

pages.post('/c/:linkToken/who', 'choose:by-link', async ({ tx, view, params, form }) => {
  const day = dayOf(view.today)
  const link = params.linkToken
  const proposal = form.text('proposal')
  const says = form.text('says')
  if (isTurning(says)) {
    const outcome = await turnDownByLink(tx, link, says, day)
    if (outcome === 'gone') return show(<LinkOverPage view={view} />)
    return goTo(`/thanks?for=${outcome === 'noted' ? says : 'already'}`)
  }
  if (!isId(proposal)) return missing
  const outcome = await chooseByLink(tx, link, proposal, day)
  if (outcome === 'chosen') return goTo('/thanks?for=asked')
  if (outcome === 'already-chosen') return goTo('/thanks?for=already')
  if (outcome === 'gone') return show(<LinkOverPage view={view} />)
  const profiles = await profilesByLink(tx, link, day)
  return show(
    profiles.length === 0 ? (
      <LinkOverPage view={view} notice />
    ) : (
      <ChooseByLinkPage view={view} action={`/c/${link}/who`} profiles={profiles} notice />
    ),
  )
})

pages.get('/thanks', 'choose:by-link', ({ view, query }) => {
  const what = thanked.find((one) => one === query.get('for'))
  return what === undefined ? missing : show(<ThanksPage view={view} what={what} />)
})

pages.get('/r/:linkToken', 'answer:by-link', ({ view, params }) =>
  show(<OpenPage view={view} action={`/r/${params.linkToken}`} />),
)
pages.get('/r/:linkToken/answer', 'answer:by-link', ({ view, params }) =>
  show(<OpenPage view={view} action={`/r/${params.linkToken}`} />),
)

pages.post('/r/:linkToken', 'answer:by-link', async ({ tx, view, params }) => {
  const asked = await askedByLink(tx, params.linkToken)
  return show(
    asked === null ? (
      <LinkOverPage view={view} />
    ) : (
      <AskedByLinkPage view={view} asked={asked} action={`/r/${params.linkToken}/answer`} />
    ),
  )
})

pages.post('/r/:linkToken/answer', 'answer:by-link', async ({ tx, view, params, form }) => {
  const says = form.text('says')
  if (!isAnswer(says)) return missing
  const answered: Answered = await answerByLink(tx, params.linkToken, says, dayOf(view.today))
  return show(
    answered === 'gone' ? <LinkOverPage view={view} /> : <AnsweredPage view={view} answered={answered} />,
  )
})

export { pages }

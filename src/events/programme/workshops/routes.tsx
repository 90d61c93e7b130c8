import { pagesOf } from '../../../access/pages.ts'
import { fresh } from '../../../platform/html/filling.ts'
import { show } from '../../../platform/http/answer.ts'
import { LinkOverPage, OpenPage } from '../../booking/link-bare-pages.tsx'
import { dayOf } from '../../booking/linked.tsx'
import { typedAgain } from '../../typed-again.ts'
import { chooseWorkshops } from './actions.ts'
import { KeptPage, WorkshopsPage } from './pages.tsx'
import { workshopsByLink } from './queries.ts'
import { faultsOf, readChoices, typedChoices } from './reading.ts'

export const pages = pagesOf()

// A link in a message: GET looks nothing up, the press that follows carries the browser's own secret.
pages.get('/b/:linkToken/workshops', 'booking:by-link', ({ view, params }) =>
  show(<OpenPage view={view} action={`/b/${params.linkToken}/workshops`} />),
)
pages.post('/b/:linkToken/workshops', 'booking:by-link', async ({ tx, view, language, params, form }) => {
  const link = `/b/${params.linkToken}`
  const of = await workshopsByLink(tx, params.linkToken)
  if (of === null) return show(<LinkOverPage view={view} />)
  const today = dayOf(view.today)
  if (!form.has('sure')) {
    const { typed, ticked } = typedChoices(of)
    return show(<WorkshopsPage {...{ view, link, of, today }} fill={fresh(language, typed, ticked)} />)
  }
  const { choices, waits } = readChoices(form, of)
  const refused = await chooseWorkshops(tx, params.linkToken, choices, waits, today)
  if (refused === null) return show(<LinkOverPage view={view} />)
  const now = (await workshopsByLink(tx, params.linkToken)) ?? of
  // Answered here and not led to: no page that is opened by its address may say what was chosen. Sent twice it is the same.
  if (refused.length === 0) return show(<KeptPage {...{ view, link }} of={now} />)
  const fill = { ...typedAgain(language, form, faultsOf(now, refused, today)), ...typedChoices(now) }
  // What could be kept stays kept, although the page comes once more.
  return {
    kind: 'page',
    status: 422,
    page: <WorkshopsPage {...{ view, link, of: now, fill, today }} />,
    keep: true,
  }
})

import { pagesOf } from '../../access/pages.ts'
import { readDay } from '../../calendar/days.ts'
import { missing, show } from '../../platform/http/answer.ts'
import { eventShown } from '../queries.ts'
import { ProgrammePage } from './public-pages.tsx'
import { eventMore } from './queries.ts'

export const pages = pagesOf()

pages.get('/events/:codeName/programme', 'event:look', async ({ tx, view, host, params }) => {
  const today = readDay(view.today)
  if (host === null || today === undefined) return missing
  const event = await eventShown(tx, host.id, params.codeName, today)
  const more = await eventMore(tx, host.id, params.codeName)
  return event === null || more === null ? missing : show(<ProgrammePage {...{ view, event, more }} />)
})

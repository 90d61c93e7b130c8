import { pagesOf } from '../../access/pages.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, show } from '../../platform/http/answer.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { howIn, type Whose } from '../../spaces/whose.tsx'
import { wish } from '../help/actions.ts'
import { apart } from '../help/catalogue.ts'
import { typedAgain } from '../help/faults.ts'
import { opened, type AtMeeting } from '../help/at-meeting.ts'
import { inMeeting, type Here } from '../help/in-meeting.tsx'
import { carried, wanted } from '../help/rules.ts'
import { ApartPage } from './box-pages.tsx'
import { where } from './here.ts'
import { DownPage } from './pages.tsx'

export const pages = pagesOf()

const apartPage = async (ask: Here, whose: Whose, here: AtMeeting, bad?: Fill) => {
  const { meeting } = here
  const { tx, view, language } = ask
  const found = await unlessDown(opened(tx, here, ['wishes']))
  if (found === null) return show(<DownPage {...{ view, whose, meeting }} />)
  const { wishes } = found
  const ticked = [...wanted(wishes, meeting.id).map(({ entry }) => entry), ...carried(wishes, meeting.id)]
  const page = <ApartPage {...{ view, whose, meeting }} fill={bad ?? fresh(language, {}, { want: ticked })} />
  return bad === undefined ? show(page) : again(page)
}
pages.get(
  '/room/:party/:conference/apart',
  'room:own',
  inMeeting((ask, whose, here) => apartPage(ask, whose, here)),
)
pages.post(
  '/room/:party/:conference/apart',
  'room:own',
  inMeeting(async (ask, whose, here) => {
    const { tx, actor, form, language } = ask
    const how = howIn(form, whose)
    const want = new Set(form.all('want'))
    const says = apart.map(({ id }) => ({ entry: id, want: want.has(id) }))
    const outcome =
      typeof how === 'string' ? await wish(tx, actor, where(whose, here.meeting, how), says) : how
    return 'faults' in outcome
      ? apartPage(ask, whose, here, typedAgain(language, form, outcome.faults))
      : goTo(`/helps/${whose.party}/${here.meeting.id}?saved`)
  }),
)

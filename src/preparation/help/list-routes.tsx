import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { firstIn, howIn, type Whose } from '../../spaces/whose.tsx'
import { takeOff, wishInWords } from './actions.ts'
import { OwnWordsPage } from './choose-pages.tsx'
import { typedAgain } from './faults.ts'
import type { AtMeeting } from './at-meeting.ts'
import { at, inMeeting, type Here } from './in-meeting.tsx'

export const pages = pagesOf()

const ownWords = ({ view }: Here, whose: Whose, { meeting, space }: AtMeeting, fill: Fill) => {
  const page = <OwnWordsPage {...{ view, whose, meeting, fill, space }} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/helps/:party/:conference/own',
  'help:own',
  inMeeting(async (ask, whose, here) => {
    const first = firstIn(whose, `${at(ask)}/own`)
    return first === null ? ownWords(ask, whose, here, fresh(ask.language)) : goTo(first)
  }),
)
pages.post(
  '/helps/:party/:conference/own',
  'help:own',
  inMeeting(async (ask, whose, here) => {
    const { tx, actor, form, language } = ask
    const how = howIn(form, whose)
    const where = { party: whose.party, conference: here.meeting.id }
    const outcome =
      typeof how === 'string' ? await wishInWords(tx, actor, { ...where, how }, form.text('words')) : how
    return 'faults' in outcome
      ? ownWords(ask, whose, here, typedAgain(language, form, outcome.faults))
      : goTo(`${at(ask)}?saved`)
  }),
)

pages.post(
  '/helps/:party/:conference/off/:wish',
  'help:own',
  inMeeting(async (ask: Ask<'/helps/:party/:conference/off/:wish'>, whose, { meeting }) => {
    const where = { party: whose.party, conference: meeting.id }
    const done = await takeOff(ask.tx, ask.actor, where, ask.params.wish)
    return done ? goTo(`${at(ask)}?off=${ask.params.wish}`) : missing
  }),
)
pages.post(
  '/helps/:party/:conference/on/:wish',
  'help:own',
  inMeeting(async (ask: Ask<'/helps/:party/:conference/on/:wish'>, whose, { meeting }) => {
    const where = { party: whose.party, conference: meeting.id }
    const done = await takeOff(ask.tx, ask.actor, where, ask.params.wish, true)
    return done ? goTo(`${at(ask)}?saved`) : missing
  }),
)

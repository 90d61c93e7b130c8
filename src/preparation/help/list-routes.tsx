import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { spaceOf } from '../../spaces/queries.ts'
import { firstOf, howIn, type Whose } from '../../spaces/whose.tsx'
import { takeOff, wishInWords } from './actions.ts'
import { OwnWordsPage } from './choose-pages.tsx'
import { typedAgain } from './faults.ts'
import { at, inMeeting, type Here } from './in-meeting.tsx'
import type { Meeting } from './model.ts'

export const pages = pagesOf()

const ownWords = async ({ tx, view }: Here, whose: Whose, meeting: Meeting, fill: Fill) => {
  const space = await spaceOf(tx, whose.party)
  const page = <OwnWordsPage {...{ view, whose, meeting, fill, space }} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/helps/:party/:conference/own',
  'help:own',
  inMeeting(async (ask, whose, meeting) => {
    const first = await firstOf(ask.tx, ask.actor, whose, `${at(ask)}/own`)
    return first === null ? ownWords(ask, whose, meeting, fresh(ask.language)) : goTo(first)
  }),
)
pages.post(
  '/helps/:party/:conference/own',
  'help:own',
  inMeeting(async (ask, whose, meeting) => {
    const { tx, actor, form, language } = ask
    const how = howIn(form, whose)
    const where = { party: whose.party, conference: meeting.id }
    const outcome =
      typeof how === 'string' ? await wishInWords(tx, actor, { ...where, how }, form.text('words')) : how
    return 'faults' in outcome
      ? ownWords(ask, whose, meeting, typedAgain(language, form, outcome.faults))
      : goTo(`${at(ask)}?saved`)
  }),
)

pages.post(
  '/helps/:party/:conference/off/:wish',
  'help:own',
  inMeeting(async (ask: Ask<'/helps/:party/:conference/off/:wish'>, whose, meeting) => {
    const where = { party: whose.party, conference: meeting.id }
    const done = await takeOff(ask.tx, ask.actor, where, ask.params.wish)
    return done ? goTo(`${at(ask)}?off=${ask.params.wish}`) : missing
  }),
)
pages.post(
  '/helps/:party/:conference/on/:wish',
  'help:own',
  inMeeting(async (ask: Ask<'/helps/:party/:conference/on/:wish'>, whose, meeting) => {
    const where = { party: whose.party, conference: meeting.id }
    const done = await takeOff(ask.tx, ask.actor, where, ask.params.wish, true)
    return done ? goTo(`${at(ask)}?saved`) : missing
  }),
)

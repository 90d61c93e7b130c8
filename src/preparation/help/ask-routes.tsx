import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { howIn, type Whose } from '../../spaces/whose.tsx'
import { askFor, stopAsking } from './actions.ts'
import { AskPage } from './choose-pages.tsx'
import { typedAgain } from './faults.ts'
import { at, inMeeting, type Here } from './in-meeting.tsx'
import type { Meeting } from './model.ts'
import { askedOf, labelOf, wishesOf } from './queries.ts'
import { toAsk, wanted } from './rules.ts'
import { DownPage } from './sayings.tsx'

export const pages = pagesOf()

const preview = async (ask: Here, whose: Whose, meeting: Meeting, fill: Fill) => {
  const { tx, view } = ask
  const wishes = await unlessDown(wishesOf(tx, whose.party))
  if (wishes === null) return show(<DownPage view={view} whose={whose} back={at(ask)} />)
  const list = toAsk(wanted(wishes, meeting.id), await askedOf(tx, meeting.id, whose.party))
  const label = await labelOf(tx, whose.party, meeting.id)
  const page = <AskPage {...{ view, whose, meeting, fill, list, label }} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/helps/:party/:conference/ask',
  'help:own',
  inMeeting((ask, whose, meeting) => preview(ask, whose, meeting, fresh(ask.language))),
)
pages.post(
  '/helps/:party/:conference/ask',
  'help:own',
  inMeeting(async (ask, whose, meeting) => {
    const { tx, actor, form, language } = ask
    const how = howIn(form, whose)
    const fault = (faults: Parameters<typeof typedAgain>[2]) =>
      preview(ask, whose, meeting, typedAgain(language, form, faults))
    if (typeof how !== 'string') return fault(how.faults)
    const wishes = await unlessDown(wishesOf(tx, whose.party))
    if (wishes === null) return fault([{ field: 'ask', code: 'not-now' }])
    // What stood on the page that they read, and nothing that came onto the list meanwhile.
    const seen = new Set(form.all('wish'))
    const list = wanted(wishes, meeting.id).filter(({ id }) => seen.has(id))
    const where = { party: whose.party, conference: meeting.id, how }
    const outcome = await askFor(tx, actor, where, toAsk(list, await askedOf(tx, meeting.id, whose.party)))
    return 'faults' in outcome ? fault(outcome.faults) : goTo(`${at(ask)}?sent`)
  }),
)
pages.post(
  '/helps/:party/:conference/asked/:ask/stop',
  'help:own',
  inMeeting(async (ask: Ask<'/helps/:party/:conference/asked/:ask/stop'>, whose) =>
    (await stopAsking(ask.tx, ask.actor, whose.party, ask.params.ask)) ? goTo(`${at(ask)}?stopped`) : missing,
  ),
)

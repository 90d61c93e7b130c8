import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { howIn, type Whose } from '../../spaces/whose.tsx'
import { askFor, stopAsking } from './actions.ts'
import { AskPage } from './choose-pages.tsx'
import { typedAgain } from './faults.ts'
import { opened, type AtMeeting } from './at-meeting.ts'
import { at, inMeeting, type Here } from './in-meeting.tsx'
import { toAsk, wanted } from './rules.ts'
import { DownPage } from './sayings.tsx'

export const pages = pagesOf()

const preview = async (ask: Here, whose: Whose, here: AtMeeting, fill: Fill) => {
  const { meeting, label } = here
  const { tx, view } = ask
  const found = await unlessDown(opened(tx, here, ['wishes', 'asked']))
  if (found === null) return show(<DownPage view={view} whose={whose} back={at(ask)} />)
  const list = toAsk(wanted(found.wishes, meeting.id), found.asked)
  const page = <AskPage {...{ view, whose, meeting, fill, list, label }} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/helps/:party/:conference/ask',
  'help:own',
  inMeeting((ask, whose, here) => preview(ask, whose, here, fresh(ask.language))),
)
pages.post(
  '/helps/:party/:conference/ask',
  'help:own',
  inMeeting(async (ask, whose, here) => {
    const { tx, actor, form, language } = ask
    const { meeting } = here
    const how = howIn(form, whose)
    const fault = (faults: Parameters<typeof typedAgain>[2]) =>
      preview(ask, whose, here, typedAgain(language, form, faults))
    if (typeof how !== 'string') return fault(how.faults)
    const found = await unlessDown(opened(tx, here, ['wishes', 'asked']))
    if (found === null) return fault([{ field: 'ask', code: 'not-now' }])
    // What stood on the page that they read, and nothing that came onto the list meanwhile.
    const seen = new Set(form.all('wish'))
    const list = wanted(found.wishes, meeting.id).filter(({ id }) => seen.has(id))
    const where = { party: whose.party, conference: meeting.id, how }
    const outcome = await askFor(tx, actor, where, toAsk(list, found.asked))
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

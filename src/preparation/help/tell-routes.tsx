import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { firstIn, howIn, type Whose } from '../../spaces/whose.tsx'
import { tellHow, type Told } from './actions.ts'
import { typedAgain } from './faults.ts'
import { isDone, isHelp } from './model.ts'
import { DownPage } from './sayings.tsx'
import { opened, type AtMeeting } from './at-meeting.ts'
import { at, inMeeting, type Here } from './in-meeting.tsx'
import { isThere, toldAtOnce, toldOf, toTell, type ToTell } from './rules.ts'
import { TellPage } from './tell-page.tsx'

export const pages = pagesOf()

const tellPage = async (ask: Here, whose: Whose, here: AtMeeting, fill: Fill) => {
  const { tx, actor, view } = ask
  const { meeting, space } = here
  const found = await unlessDown(opened(tx, here, ['asked', 'outcomes']))
  if (found === null) return show(<DownPage view={view} whose={whose} back={at(ask)} />)
  const { asked, outcomes: told } = found
  const all = toTell(asked, meeting.standing)
  const open = all.filter((one) => toldOf(told, one) === undefined)
  const said = all.flatMap((one) => toldOf(told, one) ?? [])
  await record(tx, actor, 'help.read', [whose.party, ...said.map(({ id }) => id)])
  const now = open.slice(0, toldAtOnce)
  const page = (
    <TellPage
      {...{ view, whose, meeting, fill, space, now, asked }}
      told={said}
      saved={ask.query.has('saved') && fill.faults.length === 0}
      more={open.length - now.length}
    />
  )
  return fill.faults.length > 0 ? again(page) : show(page)
}

/** What was said of each thing on the screen that can be said something of; nothing of it has to be. */
const toldIn = (form: Form, all: readonly ToTell[]): Told[] =>
  Array.from({ length: toldAtOnce }, (_, n): Told | null => {
    const ask = form.text(`ask-${n}`)
    const entry = form.text(`entry-${n}`)
    const one = all.find((each) => (each.ask ?? '') === ask && each.entry === entry)
    const [done, helped, why] = [form.text(`done-${n}`), form.text(`helped-${n}`), form.text(`why-${n}`)]
    if (one === undefined || (done === '' && helped === '' && why === '')) return null
    return { ...one, done: isDone(done) ? done : null, helped: isHelp(helped) ? Number(helped) : null, why }
  }).filter((one) => one !== null)

pages.get(
  '/helps/:party/:conference/tell',
  'help:own',
  inMeeting(async (ask, whose, here) => {
    if (!isThere(here.meeting.day, ask.actor.today)) return goTo(at(ask))
    const first = firstIn(whose, `${at(ask)}/tell`)
    return first === null ? tellPage(ask, whose, here, fresh(ask.language)) : goTo(first)
  }),
)
pages.post(
  '/helps/:party/:conference/tell',
  'help:own',
  inMeeting(async (ask, whose, here) => {
    const { tx, actor, form, language } = ask
    const { meeting } = here
    if (!isThere(meeting.day, actor.today)) return missing
    const how = howIn(form, whose)
    const fault = (faults: Parameters<typeof typedAgain>[2]) =>
      tellPage(ask, whose, here, typedAgain(language, form, faults))
    if (typeof how !== 'string') return fault(how.faults)
    const told = toldIn(form, toTell(here.rows.asked, meeting.standing))
    const outcome = await tellHow(tx, actor, { party: whose.party, conference: meeting.id, how }, told)
    return 'faults' in outcome ? fault(outcome.faults) : goTo(`${at(ask)}/tell?saved`)
  }),
)

import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { spaceOf } from '../../spaces/queries.ts'
import { firstOf, howIn, type Whose } from '../../spaces/whose.tsx'
import { tellHow, type Told } from './actions.ts'
import { typedAgain } from './faults.ts'
import { isDone, isHelp, type Meeting } from './model.ts'
import { DownPage } from './sayings.tsx'
import { askedOf, outcomesOf } from './queries.ts'
import { at, inMeeting, type Here } from './in-meeting.tsx'
import { isThere, toldAtOnce, toldOf, toTell, type ToTell } from './rules.ts'
import { TellPage } from './tell-page.tsx'

export const pages = pagesOf()

const tellPage = async (ask: Here, whose: Whose, meeting: Meeting, fill: Fill) => {
  const { tx, actor, view } = ask
  const found = await unlessDown(
    (async () => ({
      asked: await askedOf(tx, meeting.id, whose.party),
      told: await outcomesOf(tx, whose.party, meeting.id),
    }))(),
  )
  if (found === null) return show(<DownPage view={view} whose={whose} back={at(ask)} />)
  const { asked, told } = found
  const all = toTell(asked, meeting.standing)
  const open = all.filter((one) => toldOf(told, one) === undefined)
  const said = all.flatMap((one) => toldOf(told, one) ?? [])
  const space = await spaceOf(tx, whose.party)
  await record(tx, actor, 'help.read', [whose.party, ...said.map(({ id }) => id)])
  const now = open.slice(0, toldAtOnce)
  const page = (
    <TellPage
      {...{ view, whose, meeting, fill, space, now, asked }}
      told={said}
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
  inMeeting(async (ask, whose, meeting) => {
    if (!isThere(meeting.day, ask.actor.today)) return missing
    const first = await firstOf(ask.tx, ask.actor, whose, `${at(ask)}/tell`)
    return first === null ? tellPage(ask, whose, meeting, fresh(ask.language)) : goTo(first)
  }),
)
pages.post(
  '/helps/:party/:conference/tell',
  'help:own',
  inMeeting(async (ask, whose, meeting) => {
    const { tx, actor, form, language } = ask
    if (!isThere(meeting.day, actor.today)) return missing
    const how = howIn(form, whose)
    const fault = (faults: Parameters<typeof typedAgain>[2]) =>
      tellPage(ask, whose, meeting, typedAgain(language, form, faults))
    if (typeof how !== 'string') return fault(how.faults)
    const asked = await unlessDown(askedOf(tx, meeting.id, whose.party))
    if (asked === null) return fault([{ field: 'told', code: 'not-now' }])
    const told = toldIn(form, toTell(asked, meeting.standing))
    const outcome = await tellHow(tx, actor, { party: whose.party, conference: meeting.id, how }, told)
    return 'faults' in outcome ? fault(outcome.faults) : goTo(`${at(ask)}/tell`)
  }),
)

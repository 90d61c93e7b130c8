import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { dayTyped, fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { Fault } from '../../spaces/model.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { firstIn, howIn, type Whose } from '../../spaces/whose.tsx'
import { wishInWords } from '../help/actions.ts'
import { typedAgain } from '../help/faults.ts'
import { opened, type AtMeeting } from '../help/at-meeting.ts'
import { inMeeting, type Here } from '../help/in-meeting.tsx'
import { keepGuest, keepShut, takeAway, type Standing } from './actions.ts'
import { GuestPage, ShutPage } from './box-pages.tsx'
import { at, where } from './here.ts'
import type { Guest, GuestDraft, Shut } from './model.ts'
import { DownPage } from './pages.tsx'
import { readGuest, readShut } from './reading.ts'
import { jobs } from './words-jobs.ts'
import { words } from './words.ts'

export const pages = pagesOf()

type Box = 'guest' | 'shut'
const box = (
  { view }: Pick<Here, 'view'>,
  whose: Whose,
  { meeting, space }: AtMeeting,
  { kind, fill, version }: { kind: Box; fill: Fill; version?: number },
) => {
  const props = { view, whose, meeting, fill, space, ...(version === undefined ? {} : { version }) }
  const page = kind === 'guest' ? <GuestPage {...props} /> : <ShutPage {...props} />
  return fill.faults.length > 0 ? again(page) : show(page)
}

/** What a question about somebody says to the council; '' when there is none. */
const questionOf = (language: Language, { name, job, question, watches, consent }: GuestDraft): string => {
  const t = say(words, language)
  const who = name === '' ? jobs[job].name[language] : name
  return question !== '' ? t.about(who, question) : watches && consent === 'no' ? t.notToWatch(who) : ''
}

const keep = async (
  ask: Here,
  whose: Whose,
  here: AtMeeting,
  { kind, before }: { kind: Box; before: Standing },
): Promise<{ readonly faults: readonly Fault[] } | { readonly asks: boolean }> => {
  const { tx, actor, form, language } = ask
  const how = howIn(form, whose)
  if (typeof how !== 'string') return how
  const place = where(whose, here.meeting, how)
  const guest = readGuest(form)
  if ('faults' in guest) return guest
  const outcome =
    kind === 'guest'
      ? await keepGuest(tx, actor, place, before, guest)
      : await keepShut(tx, actor, place, before, readShut(form))
  if ('faults' in outcome) return outcome
  const asks = form.text('putAsk') === 'yes'
  const text = asks ? (kind === 'guest' ? questionOf(language, guest) : say(words, language).inWriting) : ''
  if (text === '') return { asks: false }
  const wished = await wishInWords(tx, actor, place, text)
  if (!('faults' in wished)) return { asks: true }
  return {
    faults: wished.faults.map(({ code }) => ({ field: kind === 'guest' ? 'question' : 'putAsk', code })),
  }
}

const listed = (ask: Here, asks: boolean) => goTo(`${at(ask)}?${asks ? 'listed' : 'saved'}`)
const begin = (kind: Box, path: string) =>
  inMeeting(async (ask, whose, here) => {
    const first = firstIn(whose, `${at(ask)}/${path}`)
    const fill = fresh(ask.language, { job: 'other' })
    return first === null ? box(ask, whose, here, { kind, fill }) : goTo(first)
  })
const add = (kind: Box) =>
  inMeeting(async (ask, whose, here) => {
    const outcome = await keep(ask, whose, here, { kind, before: null })
    if (!('faults' in outcome)) return listed(ask, outcome.asks)
    return box(ask, whose, here, { kind, fill: typedAgain(ask.language, ask.form, outcome.faults) })
  })
pages.get('/room/:party/:conference/new', 'room:own', begin('guest', 'new'))
pages.post('/room/:party/:conference/new', 'room:own', add('guest'))
pages.get('/room/:party/:conference/shut', 'room:own', begin('shut', 'shut'))
pages.post('/room/:party/:conference/shut', 'room:own', add('shut'))

const typedGuest = ({ name, job, why, watches, consent, question, askedOn, answer }: Guest) => ({
  name,
  job,
  why,
  question,
  answer,
  watches: watches ? 'yes' : '',
  consent: consent ?? (watches ? 'not-asked' : ''),
  ...dayTyped('askedOn', askedOn),
})
const typedShut = ({ decided, why, until, put }: Shut) => ({ decided, why, until, put })

pages.get(
  '/room/:party/:conference/person/:guest',
  'room:own',
  inMeeting(async (ask: Ask<'/room/:party/:conference/person/:guest'>, whose, here) => {
    const { tx, actor, view } = ask
    const found = await unlessDown(opened(tx, here, ['people']))
    if (found === null) return show(<DownPage {...{ view, whose }} meeting={here.meeting} />)
    const guest = found.guests.find(({ id }) => id === ask.params.guest)
    if (guest === undefined) return missing
    await record(tx, actor, 'room.read', [whose.party, guest.id])
    const fill = fresh(ask.language, typedGuest(guest))
    return box(ask, whose, here, { kind: 'guest', fill, version: guest.version })
  }),
)
pages.get(
  '/room/:party/:conference/shut/:shut',
  'room:own',
  inMeeting(async (ask: Ask<'/room/:party/:conference/shut/:shut'>, whose, here) => {
    const { tx, actor, view } = ask
    const found = await unlessDown(opened(tx, here, ['shuts']))
    if (found === null) return show(<DownPage {...{ view, whose }} meeting={here.meeting} />)
    const shut = found.shuts.find(({ id }) => id === ask.params.shut)
    if (shut === undefined) return missing
    await record(tx, actor, 'room.read', [whose.party, shut.id])
    const fill = fresh(ask.language, typedShut(shut))
    return box(ask, whose, here, { kind: 'shut', fill, version: shut.version })
  }),
)
const changed = async (ask: Here, whose: Whose, here: AtMeeting, { kind, id }: { kind: Box; id: string }) => {
  const version = ask.form.version()
  const rows: readonly { readonly id: string }[] = kind === 'guest' ? here.rows.people : here.rows.shuts
  if (!rows.some((row) => row.id === id)) return missing
  const outcome = await keep(ask, whose, here, { kind, before: { id, version } })
  if (!('faults' in outcome)) return listed(ask, outcome.asks)
  return box(ask, whose, here, { kind, fill: typedAgain(ask.language, ask.form, outcome.faults), version })
}
pages.post(
  '/room/:party/:conference/person/:guest',
  'room:own',
  inMeeting((ask: Ask<'/room/:party/:conference/person/:guest'>, whose, here) =>
    changed(ask, whose, here, { kind: 'guest', id: ask.params.guest }),
  ),
)
pages.post(
  '/room/:party/:conference/shut/:shut',
  'room:own',
  inMeeting((ask: Ask<'/room/:party/:conference/shut/:shut'>, whose, here) =>
    changed(ask, whose, here, { kind: 'shut', id: ask.params.shut }),
  ),
)

const away = async (
  ask: Here,
  whose: Whose,
  here: AtMeeting,
  which: Parameters<typeof takeAway>[3],
  back: boolean,
) => {
  const place = { party: whose.party, conference: here.meeting.id }
  if (!(await takeAway(ask.tx, ask.actor, place, which, back))) return missing
  const name = which.table === 'room_people' ? 'person' : 'shut'
  return goTo(back ? `${at(ask)}?saved` : `${at(ask)}?taken=${name}/${which.id}`)
}
for (const back of [false, true]) {
  const end = back ? 'again' : 'back'
  pages.post(
    `/room/:party/:conference/person/:guest/${end}`,
    'room:own',
    inMeeting((ask: Here & { readonly params: { readonly guest: string } }, whose, here) =>
      away(ask, whose, here, { table: 'room_people', id: ask.params.guest }, back),
    ),
  )
  pages.post(
    `/room/:party/:conference/shut/:shut/${end}`,
    'room:own',
    inMeeting((ask: Here & { readonly params: { readonly shut: string } }, whose, here) =>
      away(ask, whose, here, { table: 'shut_outs', id: ask.params.shut }, back),
    ),
  )
}

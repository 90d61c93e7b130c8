import { addDays } from '../../../calendar/days.ts'
import type { Actor } from '../../../access/model.ts'
import { makeEvent, putState } from '../../../events/keeping/actions.ts'
import type { SessionDraft } from '../../../events/programme/model.ts'
import { addSession } from '../../../events/programme/actions.ts'
import { eventKept, type Kept } from '../../../events/queries.ts'
import { makeSeries, putInSeries } from '../../../events/series/actions.ts'
import { addSpeaker } from '../../../events/speakers/actions.ts'
import type { SpeakerDraft } from '../../../events/speakers/model.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { sure } from '../../stage.ts'
import { lookBack } from './event-after.ts'
import { atTheDoor } from './event-door.ts'
import { dayTogether } from './event-words.ts'

const days = { asked: null, answered: null, agreed: null, paid: null, prepared: null, debriefed: null }
const speaker = (name: string, more: Partial<SpeakerDraft>): SpeakerDraft => ({
  name,
  shownAs: '',
  doesEn: '',
  doesCy: '',
  state: 'confirmed',
  days,
  yes: ['name'],
  fee: '',
  expenses: '',
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  telephone: '',
  notes: '',
  ...more,
})
const speakers: readonly SpeakerDraft[] = [
  speaker('Ffion Dychmygol', {
    shownAs: 'Ffi',
    doesEn: 'A parent who has been there',
    doesCy: 'Rhiant sydd wedi bod drwyddi',
    fee: '120',
    expenses: '18.40',
    yes: ['name', 'recording'],
    notes: 'Would like to see the room the day before.',
  }),
  speaker('Alun Pretend', {
    doesEn: 'Professor of social work',
    doesCy: 'Athro gwaith cymdeithasol',
    yes: ['name', 'photo', 'recording'],
  }),
  speaker('Sam Madeup', { doesEn: 'A father', doesCy: 'Tad', yes: [] }),
  speaker('Marged Invented', {
    doesEn: 'Chairs conferences',
    doesCy: 'Yn cadeirio cynadleddau',
    state: 'asked',
  }),
]

type Said = readonly [en: string, cy: string]
const session = (
  [startsAt, endsAt]: readonly [string, string],
  kind: SessionDraft['kind'],
  [titleEn, titleCy]: Said,
  more: Partial<SessionDraft> = {},
): SessionDraft => ({
  kind,
  titleEn,
  titleCy,
  aboutEn: '',
  aboutCy: '',
  questionEn: '',
  questionCy: '',
  startsAt,
  endsAt,
  room: 'Main hall',
  places: '',
  speakers: [],
  ...more,
})
/** `who` are places in the list of speakers above. */
const sessions: readonly (SessionDraft & { readonly who?: readonly number[] })[] = [
  session(['10:00', '10:15'], 'speech', ['Welcome', 'Croeso']),
  {
    ...session(['10:15', '11:00'], 'speech', [
      'What changed when somebody stood beside me',
      'Beth newidiodd pan safodd rhywun wrth fy ochr',
    ]),
    who: [0],
  },
  session(['11:00', '11:20'], 'break', ['Tea and coffee', 'Te a choffi'], { room: '' }),
  session(
    ['11:20', '12:30'],
    'workshop',
    ['Reading the report together', 'Darllen yr adroddiad gyda’n gilydd'],
    {
      room: 'Reading room',
      places: '8',
      aboutEn: 'Bring a pen. We go through an invented report, point by point.',
      aboutCy: 'Dewch â beiro. Awn drwy adroddiad dychmygol, bwynt wrth bwynt.',
    },
  ),
  {
    ...session(['11:20', '12:30'], 'workshop', ['Fathers in the room', 'Tadau yn yr ystafell'], {
      room: 'Library',
      places: '6',
    }),
    who: [2],
  },
  session(['12:30', '13:30'], 'break', ['Lunch', 'Cinio'], { room: '' }),
  {
    ...session(['13:30', '14:15'], 'speech', ['What the figures say', 'Beth mae’r ffigurau’n ei ddweud']),
    who: [1],
  },
  {
    ...session(['14:30', '15:45'], 'panel', ['The panel that decides', 'Y panel sy’n penderfynu'], {
      questionEn: 'What should change first in a first meeting?',
      questionCy: 'Beth ddylai newid gyntaf mewn cyfarfod cyntaf?',
    }),
    who: [0, 1, 3],
  },
]

/** What happens on the day and who speaks; and that there was such a day last year. */
export const planTheDay = async (tx: Tx, actor: Actor, event: Kept): Promise<void> => {
  const ids: string[] = []
  for (const one of speakers) ids.push(sure(await addSpeaker(tx, actor, event.id, one)).speaker)
  for (const { who = [], ...one } of sessions)
    sure(await addSession(tx, actor, event, { ...one, speakers: who.map((n) => ids[n] ?? '') }))
  const day = addDays(actor.today, -330)
  const before = { ...dayTogether, day, reserveOpens: null, until: null }
  const { event: last } = sure(await makeEvent(tx, actor, before))
  const kept = await eventKept(tx, last)
  if (kept !== undefined) sure(await putState(tx, actor, { ...kept, kinds: 0, taken: 0 }, 'held'))
  const names = { nameEn: 'A day together', nameCy: 'Diwrnod gyda’n gilydd' }
  const { series } = sure(await makeSeries(tx, actor, names))
  for (const one of [last, event.id]) await putInSeries(tx, actor, one, series)
  await atTheDoor(tx, actor, { id: last, day })
  await lookBack(tx, actor, { id: last, day })
}

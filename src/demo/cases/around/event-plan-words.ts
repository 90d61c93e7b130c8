import type { SessionDraft } from '../../../events/programme/model.ts'
import type { SpeakerDraft } from '../../../events/speakers/model.ts'

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
export const speakers: readonly SpeakerDraft[] = [
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
  roomEn: 'Main hall',
  roomCy: 'Prif neuadd',
  places: '',
  speakers: [],
  ...more,
})
const noRoom = { roomEn: '', roomCy: '' }
/** `who` are places in the list of speakers above. */
export const sessions: readonly (SessionDraft & { readonly who?: readonly number[] })[] = [
  session(['10:00', '10:15'], 'speech', ['Welcome', 'Croeso']),
  {
    ...session(['10:15', '11:00'], 'speech', [
      'What changed when somebody stood beside me',
      'Beth newidiodd pan safodd rhywun wrth fy ochr',
    ]),
    who: [0],
  },
  session(['11:00', '11:20'], 'break', ['Tea and coffee', 'Te a choffi'], noRoom),
  session(
    ['11:20', '12:30'],
    'workshop',
    ['Reading the report together', 'Darllen yr adroddiad gyda’n gilydd'],
    {
      roomEn: 'Reading room',
      roomCy: 'Ystafell ddarllen',
      places: '8',
      aboutEn: 'Bring a pen. We go through an invented report, point by point.',
      aboutCy: 'Dewch â beiro. Awn drwy adroddiad dychmygol, bwynt wrth bwynt.',
    },
  ),
  {
    ...session(['11:20', '12:30'], 'workshop', ['Fathers in the room', 'Tadau yn yr ystafell'], {
      roomEn: 'Library',
      roomCy: 'Llyfrgell',
      places: '6',
    }),
    who: [2],
  },
  session(['12:30', '13:30'], 'break', ['Lunch', 'Cinio'], noRoom),
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

export const papers = [
  { titleEn: 'Map of the hall', titleCy: 'Map o’r neuadd', after: false, shown: true },
  { titleEn: 'Notes for speakers', titleCy: 'Nodiadau i siaradwyr', after: false, shown: false },
] as const

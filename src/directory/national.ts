import type { Draft } from './model.ts'

type National = Draft & { readonly nation?: 'E' | 'W' }
const bare = {
  doesEn: '',
  doesCy: '',
  telephone: '',
  web: '',
  hoursEn: '',
  hoursCy: '',
  cost: 'free',
  languages: '',
  reachEn: '',
  reachCy: '',
} as const satisfies Partial<Draft>
const always = { hoursEn: 'Day and night', hoursCy: 'Ddydd a nos' } as const

/**
 * What the product brings along for every authority: numbers that are the same everywhere. They come as nobody's check:
 * the page says so until somebody here has rung them. Sources: domain.md 2.9 and the services' own publicity.
 */
const all: readonly National[] = [
  {
    ...bare,
    ...always,
    kind: 'crisis',
    name: '999',
    doesEn: 'Police, ambulance or fire when someone is in danger now.',
    doesCy: 'Heddlu, ambiwlans neu dân pan fo rhywun mewn perygl nawr.',
    telephone: '999',
    reachEn: 'Can’t speak? Ring from a mobile, stay on the line and press 55 when you are asked.',
    reachCy: 'Methu siarad? Ffoniwch o ffôn symudol, arhoswch ar y llinell a phwyswch 55 pan ofynnir i chi.',
  },
  {
    ...bare,
    ...always,
    kind: 'crisis',
    name: 'Samaritans / Y Samariaid',
    doesEn: 'Someone to talk to, about anything.',
    doesCy: 'Rhywun i siarad â nhw, am unrhyw beth.',
    telephone: '116 123',
  },
  {
    ...bare,
    ...always,
    kind: 'mental-health',
    name: 'NHS 111 / GIG 111',
    doesEn: 'Health advice. Choose the option for mental health if you need it.',
    doesCy: 'Cyngor iechyd. Dewiswch yr opsiwn iechyd meddwl os oes ei angen arnoch.',
    telephone: '111',
  },
  {
    ...bare,
    ...always,
    kind: 'abuse',
    nation: 'E',
    name: 'National Domestic Abuse Helpline (Refuge)',
    doesEn: 'If someone at home hurts you, scares you or controls you.',
    doesCy: 'Os oes rhywun gartref yn eich brifo, yn eich dychryn neu’n eich rheoli.',
    telephone: '0808 2000 247',
  },
  {
    ...bare,
    ...always,
    kind: 'abuse',
    nation: 'W',
    name: 'Live Fear Free / Byw Heb Ofn',
    doesEn: 'If someone at home hurts you, scares you or controls you.',
    doesCy: 'Os oes rhywun gartref yn eich brifo, yn eich dychryn neu’n eich rheoli.',
    telephone: '0808 80 10 800',
  },
  {
    ...bare,
    kind: 'advice',
    nation: 'E',
    name: 'Family Rights Group',
    doesEn: 'Free advice for parents and relatives when children’s services are involved.',
    doesCy: 'Cyngor am ddim i rieni a pherthnasau pan fydd gwasanaethau plant yn rhan o bethau.',
    telephone: '0808 801 0366',
    hoursEn: 'Weekdays',
    hoursCy: 'Dyddiau’r wythnos',
  },
  {
    ...bare,
    kind: 'solicitor',
    cost: 'not-known',
    name: 'The Law Society: find a solicitor',
    doesEn: 'Look for “children law”. Ask if they do child protection work, and if you can get legal aid.',
    doesCy:
      'Chwiliwch am “children law”. Gofynnwch a ydynt yn gwneud gwaith amddiffyn plant, ac a allwch gael cymorth cyfreithiol.',
    web: 'https://solicitors.lawsociety.org.uk/',
  },
  {
    ...bare,
    kind: 'children',
    name: 'NSPCC',
    doesEn: 'If you are worried about a child, yours or another.',
    doesCy: 'Os ydych yn poeni am blentyn, eich plentyn chi neu un arall.',
    telephone: '0808 800 5000',
  },
]

/** Those of a council's nation: its code begins with E or W. */
export const nationalFor = (gss: string): Draft[] =>
  all.flatMap(({ nation, ...draft }) => (nation === undefined || gss.startsWith(nation) ? [draft] : []))

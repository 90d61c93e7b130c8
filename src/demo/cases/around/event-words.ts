import type { Booker } from '../../../events/booking/actions.ts'
import type { Draft, KindDraft } from '../../../events/model.ts'

export const dayTogether: Omit<Draft, 'day' | 'reserveOpens' | 'until'> = {
  titleEn: 'A day together: parents and professionals',
  titleCy: 'Diwrnod gyda’n gilydd: rhieni a gweithwyr proffesiynol',
  aboutEn: 'Talks, workshops and a panel that decides. Parents who have been there speak first.',
  aboutCy: 'Sgyrsiau, gweithdai a phanel sy’n penderfynu. Rhieni sydd wedi bod drwyddi sy’n siarad gyntaf.',
  startsAt: '10:00',
  endsAt: '16:00',
  way: 'both',
  venue: 'The Invented Library\n1 Made-up Square, Pretendton',
  reachEn: 'Five minutes from the station. Buses 1 and 2 stop outside.',
  reachCy: 'Pum munud o’r orsaf. Mae bysiau 1 a 2 yn aros y tu allan.',
  accessEn: 'Step-free. A hearing loop in the main hall.',
  accessCy: 'Dim grisiau. Dolen glyw yn y brif neuadd.',
  quietEn: 'A quiet room all day: go in and out as you like.',
  quietCy: 'Ystafell dawel drwy’r dydd: ewch i mewn ac allan fel y mynnwch.',
  childEn: 'A crèche from 9.30am. Ask for a place when you book.',
  childCy: 'Crèche o 9.30yb. Gofynnwch am le wrth archebu.',
  online: 'https://meet.invented.example/day',
  places: '24',
  reserve: '8',
  most: '6',
  asks: ['access', 'diet', 'child-care', 'travel'],
}
export const kinds: readonly KindDraft[] = [
  { kind: 'family', nameEn: 'Family', nameCy: 'Teulu', most: '', pounds: '' },
  { kind: 'hardship', nameEn: 'Free place', nameCy: 'Lle am ddim', most: '4', pounds: '' },
  { kind: 'professional', nameEn: 'Professional', nameCy: 'Gweithiwr proffesiynol', most: '', pounds: '45' },
]

const booker = (name: string, language: 'en' | 'cy' = 'en', more: Partial<Booker> = {}): Booker => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  telephone: '',
  needs: '',
  language,
  ...more,
})
const ring = {
  telephone: '07700 900321',
  meets: 'Gareth Madeup, who used to live with me. I do not know whether he comes.',
}
/** `kind` is the place in the list above; the last has not pressed the link yet. */
export const guests = [
  { booker: booker('Priya Pretend'), kind: 2, tickets: 6, badges: ['Priya'], presses: true },
  { booker: booker('Huw Dyfeisiedig', 'cy'), kind: 0, tickets: 3, badges: ['Huw', 'Nia'], presses: true },
  { booker: booker('Marcus Madeup'), kind: 2, tickets: 6, badges: [], presses: true },
  { booker: booker('Ffion Dychmygol', 'cy', ring), kind: 1, tickets: 2, badges: ['Ffi'], presses: true },
  { booker: booker('Dana Invented'), kind: 0, tickets: 4, badges: [], presses: true },
  { booker: booker('Rosie Pretend'), kind: 2, tickets: 3, badges: [], presses: true },
  { booker: booker('Owen Pretend'), kind: 0, tickets: 1, badges: [], presses: false },
] as const

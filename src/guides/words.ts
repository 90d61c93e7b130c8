import { sayDay } from '../platform/words/dates.ts'
import { defineWords } from '../platform/words/words.ts'

/** What stands on every page of the dictionary, the guides and the letters. */
export const words = defineWords({
  standing: {
    en: (version: number, written: string, again: string) =>
      `Version ${version}, ${sayDay('en', written, 'date')}. We read it again by ${sayDay('en', again, 'date')}.`,
    cy: (version: number, written: string, again: string) =>
      `Fersiwn ${version}, ${sayDay('cy', written, 'date')}. Byddwn yn ei ddarllen eto erbyn ${sayDay('cy', again, 'date')}.`,
  },
  notAgreed: {
    en: 'No parent and no practitioner has agreed these words yet.',
    cy: 'Nid oes unrhyw riant nac ymarferydd wedi cytuno ar y geiriau hyn eto.',
  },
  agreed: {
    en: (by: string, on: string) => `Agreed by ${by}, ${sayDay('en', on, 'date')}.`,
    cy: (by: string, on: string) => `Cytunwyd gan ${by}, ${sayDay('cy', on, 'date')}.`,
  },
  lawNotRead: {
    en: '',
    cy: 'Nid oes neb sy’n gweithio yn y maes yng Nghymru wedi darllen y Gymraeg hon eto. Ar fater o gyfraith, gofynnwch i gyfreithiwr.',
  },
  notAdvice: {
    en: 'This is not legal advice. A solicitor can tell you what it means for you.',
    cy: 'Nid cyngor cyfreithiol yw hwn. Gall cyfreithiwr ddweud beth mae’n ei olygu i chi.',
  },
  nationEngland: { en: 'England', cy: 'Lloegr' },
  nationWales: { en: 'Wales', cy: 'Cymru' },
  inWales: { en: 'In Wales', cy: 'Yng Nghymru' },
  inEngland: { en: 'In England', cy: 'Yn Lloegr' },

  solicitorTitle: { en: 'How to find a solicitor', cy: 'Sut i gael hyd i gyfreithiwr' },
  solicitorLetter: {
    en: 'Have you had a “letter before proceedings”? Then a solicitor is free for you, whatever you earn. Take the letter with you. It often has a list of solicitors near you.',
    cy: 'Ydych chi wedi cael “llythyr cyn achos”? Yna mae cyfreithiwr am ddim i chi, beth bynnag rydych yn ei ennill. Ewch â’r llythyr gyda chi. Yn aml mae rhestr o gyfreithwyr yn eich ardal gydag ef.',
  },
  solicitorLawSociety: {
    en: 'The Law Society has a “Find a solicitor” page. Look for “children law”. Ask at once: “Do you do legal aid?”',
    cy: 'Mae gan Gymdeithas y Cyfreithwyr dudalen “Find a solicitor”. Chwiliwch am “children law”. Gofynnwch yn syth: “Ydych chi’n gwneud cymorth cyfreithiol?”',
  },
  solicitorFamilyRights: {
    en: 'Family Rights Group has a free advice line for families. It is about children’s services in England.',
    cy: 'Mae gan Family Rights Group linell gyngor am ddim i deuluoedd. Mae’n ymwneud â gwasanaethau plant yn Lloegr.',
  },
  solicitorWales: {
    en: 'In Wales, Citizens Advice can tell you who can help near you.',
    cy: 'Yng Nghymru, gall Cyngor ar Bopeth ddweud wrthych pwy all helpu yn eich ardal.',
  },
})

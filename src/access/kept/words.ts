import { defineWords } from '../../platform/words/words.ts'

/** Neutral: the titles stand in the browser’s history. */
export const words = defineWords({
  title: { en: 'What you typed', cy: 'Yr hyn a deipioch' },
  heading: { en: 'We kept what you typed', cy: 'Rydym wedi cadw’r hyn a deipioch' },
  text: {
    en: 'It has not been sent. Nobody else can see it here. Send it now, or throw it away.',
    cy: 'Nid yw wedi cael ei anfon. Ni all neb arall ei weld yma. Anfonwch ef nawr, neu ei daflu i ffwrdd.',
  },
  choices: {
    en: 'What you ticked or picked from a list is kept as well. A file or a code is not: choose or type it again.',
    cy: 'Mae’r hyn a diciwyd neu a ddewiswyd o restr wedi’i gadw hefyd. Ni chedwir ffeil na chod: dewiswch neu deipiwch nhw eto.',
  },
  onlyChoices: {
    en: 'You ticked or picked something, and typed no words.',
    cy: 'Rydych wedi ticio neu ddewis rhywbeth, heb deipio geiriau.',
  },
  typed: {
    en: (day: string, time: string) => `Typed on ${day} at ${time}`,
    cy: (day: string, time: string) => `Teipiwyd ar ${day} am ${time}`,
  },
  until: {
    en: (day: string, time: string) => `Kept until ${day} at ${time}, then it is deleted.`,
    cy: (day: string, time: string) => `Wedi’i gadw tan ${day} am ${time}, yna caiff ei ddileu.`,
  },
  send: { en: 'Send it now', cy: 'Anfon nawr' },
  sendAgain: { en: 'Send it again', cy: 'Anfon eto' },
  throwAway: { en: 'Throw it away', cy: 'Ei daflu i ffwrdd' },
  downTitle: { en: 'Please try again in a minute', cy: 'Rhowch gynnig arall arni mewn munud' },
  downText: {
    en: 'Nothing you wrote is lost. A part of this service is not answering just now.',
    cy: 'Nid oes dim a ysgrifennoch wedi mynd ar goll. Nid yw rhan o’r gwasanaeth hwn yn ateb ar hyn o bryd.',
  },
  downStay: {
    en: 'What you typed is on this page. Keep it open, and press the button in a minute.',
    cy: 'Mae’r hyn a deipioch ar y dudalen hon. Cadwch hi ar agor, a phwyswch y botwm mewn munud.',
  },
  downAgain: { en: 'Open the page again', cy: 'Agor y dudalen eto' },
})

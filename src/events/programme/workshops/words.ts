import { defineWords, plural } from '../../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Your workshops', cy: 'Eich gweithdai' },
  choose: { en: 'Choose workshops', cy: 'Dewis gweithdai' },
  lede: {
    en: 'One workshop at a time for each ticket. You can change this until the day.',
    cy: 'Un gweithdy ar y tro i bob tocyn. Gallwch newid hyn tan y diwrnod.',
  },
  several: {
    en: 'You can choose several that are not at the same time.',
    cy: 'Gallwch ddewis sawl un nad ydynt ar yr un pryd.',
  },
  waitText: {
    en: 'Is one full? Tick it to wait for a place, and choose another meanwhile. A free place goes to whoever has waited longest. It is yours at once, and we write to you; what you have at that time goes back. You can wait until the evening before.',
    cy: 'Oes un yn llawn? Ticiwch ef i aros am le, a dewiswch un arall yn y cyfamser. Mae lle rhydd yn mynd i bwy bynnag sydd wedi aros hiraf. Chi fydd piau ef ar unwaith, a byddwn yn ysgrifennu atoch; bydd yr hyn sydd gennych ar yr adeg honno’n mynd yn ôl. Gallwch aros tan y noson gynt.',
  },
  wait: {
    en: (whose: string) => `${whose}. Full now: wait for a place`,
    cy: (whose: string) => `${whose}. Llawn nawr: aros am le`,
  },
  place: {
    en: (before: number) =>
      before === 0
        ? 'You are first on the list'
        : plural('en', before, {
            one: 'One ticket stands before this one',
            other: '# tickets stand before this one',
          }),
    cy: (before: number) =>
      before === 0
        ? 'Chi sydd gyntaf ar y rhestr'
        : `Mae ${plural('cy', before, { one: 'un tocyn', two: 'dau docyn', few: 'tri thocyn', other: '# tocyn' })} o flaen hwn`,
  },
  waitsFor: {
    en: (what: string, place: string) => `waiting for ${what}. ${place}.`,
    cy: (what: string, place: string) => `yn aros am ${what}. ${place}.`,
  },
  ticket: { en: (place: number) => `Ticket ${place}`, cy: (place: number) => `Tocyn ${place}` },
  whose: {
    en: (ticket: string, times: string) => `${ticket}: ${times}`,
    cy: (ticket: string, times: string) => `${ticket}: ${times}`,
  },
  none: { en: 'None of these', cy: 'Dim un o’r rhain' },
  full: { en: 'Full', cy: 'Llawn' },
  doubled: {
    en: 'Two of these are now at the same time. Choose one.',
    cy: 'Mae dau o’r rhain bellach ar yr un pryd. Dewiswch un.',
  },
  noChoice: { en: 'nothing chosen yet', cy: 'dim byd wedi’i ddewis eto' },
  same: { en: 'The same for the other tickets', cy: 'Yr un peth i’r tocynnau eraill' },
  sameHint: { en: 'Then you need not open them.', cy: 'Yna does dim angen eu hagor.' },
  nothing: {
    en: 'There are no workshops to choose.',
    cy: 'Does dim gweithdai i’w dewis.',
  },
  save: { en: 'Keep my choice', cy: 'Cadw fy newis' },
  done: { en: 'Your choice is kept:', cy: 'Mae eich dewis wedi’i gadw:' },
  partly: {
    en: 'What could be kept is kept.',
    cy: 'Mae’r hyn y gellid ei gadw wedi’i gadw.',
  },
  back: { en: 'Back to your booking', cy: 'Yn ôl i’ch archeb' },
})

import { defineWords } from '../../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Your workshops', cy: 'Eich gweithdai' },
  choose: { en: 'Choose workshops', cy: 'Dewis gweithdai' },
  lede: {
    en: 'One workshop at a time for each ticket. You can change this until the day.',
    cy: 'Un gweithdy ar y tro i bob tocyn. Gallwch newid hyn tan y diwrnod.',
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
  nothing: {
    en: 'There are no workshops to choose.',
    cy: 'Does dim gweithdai i’w dewis.',
  },
  save: { en: 'Keep my choice', cy: 'Cadw fy newis' },
  done: { en: 'Your choice is kept.', cy: 'Mae eich dewis wedi’i gadw.' },
  partly: {
    en: 'What could be kept is kept.',
    cy: 'Mae’r hyn y gellid ei gadw wedi’i gadw.',
  },
  back: { en: 'Back to your booking', cy: 'Yn ôl i’ch archeb' },
})

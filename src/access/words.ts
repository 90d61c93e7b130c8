import { defineWords } from '../platform/words/words.ts'

export const words = defineWords({
  you: { en: 'You', cy: 'Chi' },
  missingTitle: { en: 'There is no such page', cy: 'Does dim tudalen o’r fath' },
  missingText: {
    en: 'If you typed the address, check that it is right. If you pressed a link, it may no longer be there.',
    cy: 'Os gwnaethoch deipio’r cyfeiriad, gwnewch yn siŵr ei fod yn gywir. Os gwnaethoch bwyso dolen, efallai nad yw yno mwyach.',
  },
  missingNext: { en: 'Go to your first page', cy: 'Ewch i’ch tudalen gyntaf' },
  staleTitle: { en: 'Please go back and try again', cy: 'Ewch yn ôl a rhowch gynnig arall arni' },
  staleText: {
    en: 'This page was open for a long time, or it was not sent from here. Go back, refresh the page and send it again.',
    cy: 'Roedd y dudalen hon ar agor am amser hir, neu nid oddi yma y cafodd ei hanfon. Ewch yn ôl, ail-lwythwch y dudalen a’i hanfon eto.',
  },
})

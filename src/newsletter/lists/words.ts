import { defineWords, formatNumber, plural } from '../../platform/words/words.ts'

/** What a keeper of newsletters reads. */
export const words = defineWords({
  title: { en: 'Newsletters', cy: 'Cylchlythyrau' },
  lede: {
    en: 'Each list has a public name, and one that only you here read.',
    cy: 'Mae gan bob rhestr enw cyhoeddus, ac un y dim ond chi yma sy’n ei ddarllen.',
  },
  make: { en: 'Make a newsletter', cy: 'Creu cylchlythyr' },
  change: { en: 'Change the newsletter', cy: 'Newid y cylchlythyr' },
  empty: {
    en: 'No newsletter yet. Make one: nobody sees it until you show it.',
    cy: 'Dim cylchlythyr eto. Crëwch un: does neb yn ei weld nes i chi ei ddangos.',
  },
  notWritten: { en: 'Addresses that nobody writes to', cy: 'Cyfeiriadau nad oes neb yn ysgrifennu atynt' },
  nameEn: { en: 'Public name (English)', cy: 'Enw cyhoeddus (Saesneg)' },
  nameHint: {
    en: 'It stands on people’s telephones and screens. It must tell a stranger nothing.',
    cy: 'Mae’n ymddangos ar ffonau a sgriniau pobl. Rhaid iddo beidio â dweud dim wrth ddieithryn.',
  },
  nameCy: { en: 'Public name (Welsh)', cy: 'Enw cyhoeddus (Cymraeg)' },
  innerName: { en: 'What you call it here', cy: 'Beth rydych chi’n ei alw yma' },
  innerHint: { en: 'Nobody outside reads it.', cy: 'Does neb y tu allan yn ei ddarllen.' },
  aboutEn: { en: 'What comes, and how often (English)', cy: 'Beth sy’n dod, a pha mor aml (Saesneg)' },
  aboutCy: { en: 'What comes, and how often (Welsh)', cy: 'Beth sy’n dod, a pha mor aml (Cymraeg)' },
  shownTick: { en: 'Show it, so that people can join', cy: 'Ei ddangos, fel y gall pobl ymuno' },
  save: { en: 'Save', cy: 'Cadw' },
  done: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  'is-shown': { en: 'Shown', cy: 'Yn cael ei ddangos' },
  'is-hidden': { en: 'Not shown', cy: 'Ddim yn cael ei ddangos' },
  'is-ended': { en: 'Ended', cy: 'Wedi dod i ben' },
  seen: { en: 'The page as people see it', cy: 'Y dudalen fel mae pobl yn ei gweld' },
  parts: { en: 'Parts of the newsletter', cy: 'Rhannau’r cylchlythyr' },
  people: { en: 'People', cy: 'Pobl' },
  subscribed: {
    en: (count: number) => plural('en', count, { one: '1 person gets it', other: '# people get it' }),
    cy: (count: number) =>
      plural('cy', count, {
        one: 'Mae 1 person yn ei gael',
        two: 'Mae 2 berson yn ei gael',
        other: 'Mae # o bobl yn ei gael',
      }),
  },
  asked: {
    en: (count: number) =>
      plural('en', count, {
        one: '1 has not pressed the link yet',
        other: '# have not pressed the link yet',
      }),
    cy: (count: number) =>
      plural('cy', count, {
        one: 'Mae 1 heb bwyso’r ddolen eto',
        two: 'Mae 2 heb bwyso’r ddolen eto',
        other: 'Mae # heb bwyso’r ddolen eto',
      }),
  },
  paused: {
    en: (count: number) => plural('en', count, { one: '1 paused', other: '# paused' }),
    cy: (count: number) =>
      plural('cy', count, { one: '1 wedi oedi', two: '2 wedi oedi', other: '# wedi oedi' }),
  },
  inLanguages: {
    en: (english: number, welsh: number) =>
      `English ${formatNumber('en', english)}, Welsh ${formatNumber('en', welsh)}`,
    cy: (english: number, welsh: number) =>
      `Saesneg ${formatNumber('cy', english)}, Cymraeg ${formatNumber('cy', welsh)}`,
  },
  topics: { en: 'Topics', cy: 'Pynciau' },
  noTopics: {
    en: 'None. Everybody gets everything. Add topics if people should choose.',
    cy: 'Dim un. Mae pawb yn cael popeth. Ychwanegwch bynciau os dylai pobl ddewis.',
  },
  addTopic: { en: 'Add a topic', cy: 'Ychwanegu pwnc' },
  topicEn: { en: 'Topic (English)', cy: 'Pwnc (Saesneg)' },
  topicCy: { en: 'Topic (Welsh)', cy: 'Pwnc (Cymraeg)' },
  topicShown: { en: 'Show it, so that people can choose it', cy: 'Ei ddangos, fel y gall pobl ei ddewis' },
  topicHint: {
    en: 'People have a new topic only when they choose it themselves. Whoever has a hidden one keeps it.',
    cy: 'Dim ond pan fyddant yn ei ddewis eu hunain y bydd pobl yn cael pwnc newydd. Bydd pwy bynnag sydd ag un cudd yn ei gadw.',
  },
  changeTopic: { en: 'Change', cy: 'Newid' },
  changeTopicTitle: { en: 'Change the topic', cy: 'Newid y pwnc' },
  up: { en: 'Move up', cy: 'Symud i fyny' },
  wanted: {
    en: (count: number) => plural('en', count, { one: '1 wants it', other: '# want it' }),
    cy: (count: number) =>
      plural('cy', count, {
        one: 'Mae 1 yn ei ddymuno',
        two: 'Mae 2 yn ei ddymuno',
        other: 'Mae # yn ei ddymuno',
      }),
  },
  end: { en: 'End this newsletter', cy: 'Dod â’r cylchlythyr hwn i ben' },
  endText: {
    en: 'Nobody can join any more, and every address on it is deleted. That cannot be undone. Addresses that nobody may write to stay so.',
    cy: 'Ni all neb ymuno mwyach, a chaiff pob cyfeiriad arno ei ddileu. Ni ellir dadwneud hynny. Bydd cyfeiriadau na chaiff neb ysgrifennu atynt yn aros felly.',
  },
  ended: {
    en: 'This newsletter has ended. Its addresses are deleted.',
    cy: 'Mae’r cylchlythyr hwn wedi dod i ben. Mae ei gyfeiriadau wedi’u dileu.',
  },
})

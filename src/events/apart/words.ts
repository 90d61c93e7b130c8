import { defineWords, plural } from '../../platform/words/words.ts'

/** Whom somebody needs not to meet: what whoever keeps an event reads, and its one reader. */
export const apartWords = defineWords({
  title: { en: 'Who needs not to meet whom', cy: 'Pwy sydd ag angen peidio â chyfarfod pwy' },
  lede: {
    en: 'Guests are asked: “Is there anyone you need not to meet?” One named person reads the answers and rings. Nobody else can read them, whatever they may do here. They are deleted a month after the event.',
    cy: 'Gofynnir i westeion: “Oes rhywun y mae angen i chi beidio â’i gyfarfod?” Un person penodol sy’n darllen yr atebion ac yn ffonio. Ni all neb arall eu darllen, beth bynnag y cânt ei wneud yma. Cânt eu dileu fis ar ôl y digwyddiad.',
  },
  reader: { en: 'Who reads and rings', cy: 'Pwy sy’n darllen ac yn ffonio' },
  readerHint: {
    en: 'What was written before stays with whoever read until now, who can hand it over.',
    cy: 'Mae’r hyn a ysgrifennwyd o’r blaen yn aros gyda phwy bynnag a ddarllenai hyd yma, a all ei drosglwyddo.',
  },
  nobody: { en: 'Nobody: do not ask', cy: 'Neb: peidio â gofyn' },
  save: { en: 'Save', cy: 'Cadw' },
  done: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  notAsked: {
    en: 'Nobody is asked yet. Choose who reads.',
    cy: 'Does neb yn cael ei holi eto. Dewiswch pwy sy’n darllen.',
  },
  elsewhere: {
    en: 'Only whoever was chosen can read the answers.',
    cy: 'Dim ond y sawl a ddewiswyd all ddarllen yr atebion.',
  },
  yours: { en: 'Written to you', cy: 'Wedi’i ysgrifennu atoch chi' },
  none: {
    en: 'Nobody has written anything. When somebody does, it stands here.',
    cy: 'Does neb wedi ysgrifennu dim. Pan fydd rhywun yn gwneud, bydd yma.',
  },
  telephone: { en: 'Telephone', cy: 'Ffôn' },
  noTelephone: {
    en: 'No number was given. Write to them, or ask at the door.',
    cy: 'Ni roddwyd rhif. Ysgrifennwch atynt, neu gofynnwch wrth y drws.',
  },
  rang: { en: 'I rang on', cy: 'Ffoniais ar' },
  arranged: { en: 'What we arranged', cy: 'Beth drefnwyd gennym' },
  over: { en: 'Hand over to whoever reads now', cy: 'Trosglwyddo i bwy bynnag sy’n darllen nawr' },
  overText: {
    en: (name: string) => `${name} reads what is written from now on. What you hold is still yours alone.`,
    cy: (name: string) =>
      `${name} sy’n darllen beth a ysgrifennir o hyn ymlaen. Chi yn unig sy’n darllen yr hyn sydd gennych.`,
  },
  toRing: {
    en: (count: number) =>
      plural('en', count, { one: 'Somebody waits for your call', other: '# people wait for your call' }),
    cy: (count: number) =>
      plural('cy', count, {
        one: 'Mae rhywun yn aros am eich galwad',
        two: 'Mae 2 berson yn aros am eich galwad',
        other: 'Mae # o bobl yn aros am eich galwad',
      }),
  },
  lost: {
    en: 'Something was written to one who keeps events here no longer. Nobody can read it.',
    cy: 'Ysgrifennwyd rhywbeth at rywun nad yw’n cadw digwyddiadau yma mwyach. Ni all neb ei ddarllen.',
  },
  again: { en: 'Ask them to write again', cy: 'Gofyn iddynt ysgrifennu eto' },
  later: {
    en: 'What was written cannot be opened just now. Try again in a minute.',
    cy: 'Ni ellir agor yr hyn a ysgrifennwyd ar hyn o bryd. Rhowch gynnig arall arni ymhen munud.',
  },
})

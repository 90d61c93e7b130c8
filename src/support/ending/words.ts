import { sayDay, sayWhen, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Ending', cy: 'Dod i ben' },
  ownTitle: { en: 'When you want to stop', cy: 'Pan fyddwch am roi’r gorau iddi' },
  ownText: {
    en: 'You can stop at any time. You don’t have to say why, and you can come back.',
    cy: 'Gallwch roi’r gorau iddi unrhyw bryd. Does dim rhaid i chi ddweud pam, a gallwch ddod yn ôl.',
  },
  theirTitle: { en: 'Ending well', cy: 'Dod i ben yn dda' },
  theirText: {
    en: 'Plan it together, with time to say goodbye. They decide. They see what you write here.',
    cy: 'Trefnwch hyn gyda’ch gilydd, gydag amser i ffarwelio. Nhw sy’n penderfynu. Maen nhw’n gweld yr hyn rydych yn ei ysgrifennu yma.',
  },
  proposed: {
    en: (day: string, today: string) =>
      `The day that was talked about: ${sayDay('en', day)}, ${sayWhen('en', today, day)}.`,
    cy: (day: string, today: string) =>
      `Y diwrnod y buoch yn sôn amdano: ${sayDay('cy', day)}, ${sayWhen('cy', today, day)}.`,
  },
  fromOther: { en: 'What your supporter wrote', cy: 'Yr hyn a ysgrifennodd eich cefnogwr' },
  fromThem: { en: 'What they wrote', cy: 'Yr hyn a ysgrifennon nhw' },
  planned: { en: 'Which day? (you can leave this out)', cy: 'Pa ddiwrnod? (gallwch adael hyn allan)' },
  helped: { en: 'What helped? (you can leave this out)', cy: 'Beth helpodd? (gallwch adael hyn allan)' },
  understood: { en: 'I understood what was happening', cy: 'Deallais beth oedd yn digwydd' },
  heard: { en: 'I was heard', cy: 'Cefais fy nghlywed' },
  someone: { en: 'Somebody was beside me', cy: 'Roedd rhywun wrth fy ochr' },
  paper: { en: 'Going through the papers together', cy: 'Mynd drwy’r papurau gyda’n gilydd' },
  meeting: { en: 'Being ready for the meeting', cy: 'Bod yn barod ar gyfer y cyfarfod' },
  words: {
    en: 'In your own words (you can leave this out)',
    cy: 'Yn eich geiriau eich hun (gallwch adael hyn allan)',
  },
  onwards: {
    en: 'What comes next, and who can help then',
    cy: 'Beth ddaw nesaf, a phwy all helpu bryd hynny',
  },
  save: { en: 'Save, and go on for now', cy: 'Cadw, a dal ati am y tro' },
  endNow: { en: 'End it now', cy: 'Dod â hyn i ben nawr' },
  endForThem: { en: 'They said: end it now', cy: 'Dywedon nhw: dod â hyn i ben nawr' },
  whatEnds: {
    en: 'When it ends, nobody beside you reads your notes or messages any more. Your pages stay yours. You can still sign in.',
    cy: 'Pan ddaw i ben, ni fydd neb wrth eich ochr yn darllen eich nodiadau na’ch negeseuon mwyach. Mae eich tudalennau’n aros yn eiddo i chi. Gallwch fewngofnodi o hyd.',
  },
  whatEndsThem: {
    en: 'When it ends, you see nothing of theirs any more. Their pages stay theirs.',
    cy: 'Pan ddaw i ben, ni fyddwch yn gweld dim o’u heiddo mwyach. Mae eu tudalennau’n aros yn eiddo iddyn nhw.',
  },
  coordinator: {
    en: 'Can’t you go on yourself? Ring your coordinator: somebody else can take over.',
    cy: 'Methu dal ati eich hun? Ffoniwch eich cydlynydd: gall rhywun arall gymryd drosodd.',
  },
  handing: { en: 'Hand over to somebody else', cy: 'Trosglwyddo i rywun arall' },
  handingOwn: { en: 'Somebody new beside me', cy: 'Rhywun newydd wrth fy ochr' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  ended: {
    en: 'It has ended. Thank you for the way you went together.',
    cy: 'Mae wedi dod i ben. Diolch am y ffordd y cerddoch gyda’ch gilydd.',
  },
  overTitle: { en: 'Nobody stands beside you now', cy: 'Does neb wrth eich ochr nawr' },
  notYetTitle: { en: 'Nobody stands beside you yet', cy: 'Does neb wrth eich ochr eto' },
  wantSomebody: { en: 'I’d like someone beside me', cy: 'Hoffwn gael rhywun wrth fy ochr' },
  overText: {
    en: 'Your notes and your pages are still yours. You can read them and write more.',
    cy: 'Mae eich nodiadau a’ch tudalennau yn eiddo i chi o hyd. Gallwch eu darllen ac ysgrifennu mwy.',
  },
  endedOn: {
    en: (day: string) => `It ended on ${sayDay('en', day, 'date')}.`,
    cy: (day: string) => `Daeth i ben ar ${softDay(sayDay('cy', day, 'date'))}.`,
  },
  whatHelped: { en: 'What helped', cy: 'Beth helpodd' },
  whatNext: { en: 'What comes next', cy: 'Beth ddaw nesaf' },
  nearby: { en: 'Help near you', cy: 'Help yn eich ardal' },
  again: { en: 'I’d like someone beside me again', cy: 'Hoffwn gael rhywun wrth fy ochr eto' },
  againText: {
    en: 'One press. We will get in touch by the way that is safe for you. Nobody at the council is told.',
    cy: 'Un gwasgiad. Byddwn yn cysylltu yn y ffordd sy’n ddiogel i chi. Ni ddywedir wrth neb yn y cyngor.',
  },
  wanted: {
    en: (day: string) =>
      `You asked on ${sayDay('en', day, 'date')}. We will get in touch by the way that is safe for you.`,
    cy: (day: string) =>
      `Gofynnoch ar ${softDay(sayDay('cy', day, 'date'))}. Byddwn yn cysylltu yn y ffordd sy’n ddiogel i chi.`,
  },
  wantedRing: {
    en: (number: string) => `No word in two days? Ring us: ${number}.`,
    cy: (number: string) => `Dim gair mewn deuddydd? Ffoniwch ni: ${number}.`,
  },
})

export const faultWords = defineWords({
  'no-day': { en: 'Enter a date that exists, like 27 3 2027', cy: 'Rhowch ddyddiad sy’n bod, fel 27 3 2027' },
  past: { en: 'Choose today or a later day', cy: 'Dewiswch heddiw neu ddiwrnod diweddarach' },
  'too-far': { en: 'Choose a day within a year', cy: 'Dewiswch ddiwrnod o fewn blwyddyn' },
  'too-long': { en: 'This is too long. Use fewer words', cy: 'Mae hyn yn rhy hir. Defnyddiwch lai o eiriau' },
  choose: { en: 'Choose how they said it', cy: 'Dewiswch sut y dywedon nhw hyn' },
  ended: { en: 'This has ended meanwhile', cy: 'Mae hyn wedi dod i ben yn y cyfamser' },
  'not-now': {
    en: 'We can’t save this just now. It is still in the box. Try again in a few minutes',
    cy: 'Ni allwn gadw hyn ar hyn o bryd. Mae o hyd yn y blwch. Rhowch gynnig arall arni ymhen ychydig funudau',
  },
})

import { sayDay, softDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

const dydd = (day: string): string => softDay(sayDay('cy', day))

export const partWords = defineWords({
  near: { en: 'Time to the conference', cy: 'Amser tan y gynhadledd' },
  waiting: { en: 'Time since their yes', cy: 'Amser ers eu hie' },
  soon: { en: 'How soon somebody is free', cy: 'Pa mor fuan y mae rhywun yn rhydd' },
  language: { en: 'Language', cy: 'Iaith' },
  ranked: { en: 'What the parent put first', cy: 'Yr hyn a roddodd y rhiant yn gyntaf' },
  experience: { en: 'Likeness of experience', cy: 'Tebygrwydd profiad' },
  gender: { en: 'A woman or a man', cy: 'Menyw neu ddyn' },
  continuity: { en: 'Somebody they know', cy: 'Rhywun y maent yn ei adnabod' },
  area: { en: 'Travel', cy: 'Teithio' },
  load: { en: 'A fair load', cy: 'Llwyth teg' },
})

export const meanings = defineWords({
  near: {
    en: 'When there are too few supporters, the parent whose conference is nearer comes first.',
    cy: 'Pan nad oes digon o gefnogwyr, y rhiant y mae ei gynhadledd agosaf sy’n dod gyntaf.',
  },
  waiting: {
    en: 'When there are too few supporters, the parent who said yes longer ago comes first. It always counts a little, so that nobody waits for ever.',
    cy: 'Pan nad oes digon o gefnogwyr, y rhiant a ddywedodd ie gyntaf sy’n dod gyntaf. Mae bob amser yn cyfrif ychydig, fel nad oes neb yn aros am byth.',
  },
  soon: {
    en: 'A supporter who is free in the next days comes before one who is free next week.',
    cy: 'Daw cefnogwr sy’n rhydd yn y dyddiau nesaf o flaen un sy’n rhydd yr wythnos nesaf.',
  },
  language: {
    en: 'A supporter who speaks their language comes before one with an interpreter.',
    cy: 'Daw cefnogwr sy’n siarad eu hiaith o flaen un sydd â chyfieithydd.',
  },
  ranked: {
    en: 'What the parent put first and second counts more than the rest of what they asked for.',
    cy: 'Mae’r hyn a roddodd y rhiant yn gyntaf ac yn ail yn cyfrif mwy na gweddill yr hyn y gofynnwyd amdano.',
  },
  experience: {
    en: 'A supporter who lived through what the parent asked for comes first.',
    cy: 'Cefnogwr sydd wedi byw drwy’r hyn y gofynnodd y rhiant amdano sy’n dod gyntaf.',
  },
  gender: {
    en: 'Where a parent asked for a woman or a man, that one comes first.',
    cy: 'Lle mae rhiant wedi gofyn am fenyw neu ddyn, y person hwnnw sy’n dod gyntaf.',
  },
  continuity: {
    en: 'Somebody who stood beside them before comes before somebody new.',
    cy: 'Daw rhywun a safodd wrth eu hochr o’r blaen o flaen rhywun newydd.',
  },
  area: {
    en: 'A supporter who works in this council’s area comes before one who travels.',
    cy: 'Daw cefnogwr sy’n gweithio yn ardal y cyngor hwn o flaen un sy’n teithio.',
  },
  load: {
    en: 'A supporter with more room comes before one who is nearly full. Nobody gets more families than they said.',
    cy: 'Daw cefnogwr â mwy o le o flaen un sydd bron yn llawn. Nid oes neb yn cael mwy o deuluoedd nag a ddywedodd.',
  },
})

export const levelWords = defineWords({
  none: { en: 'doesn’t count', cy: 'ddim yn cyfrif' },
  little: { en: 'a little', cy: 'ychydig' },
  usual: { en: 'as usual', cy: 'fel arfer' },
  lot: { en: 'a lot', cy: 'llawer' },
  most: { en: 'most', cy: 'mwyaf' },
})

export const faultWords = defineWords({
  'no-why': { en: 'Say why, in a sentence', cy: 'Dywedwch pam, mewn brawddeg' },
  long: {
    en: 'Shorter, please: at most 2,000 letters',
    cy: 'Yn fyrrach, os gwelwch yn dda: 2,000 o lythrennau ar y mwyaf',
  },
  'waiting-below-near': {
    en: 'Time since their yes must count at least as much as time to the conference, or a parent could wait for ever',
    cy: 'Rhaid i’r amser ers eu hie gyfrif o leiaf cymaint â’r amser tan y gynhadledd, neu gallai rhiant aros am byth',
  },
  'someone-less': {
    en: 'All this together weighs so much that a parent could be left without anybody so that others fit better. Let something count less',
    cy: 'Mae hyn i gyd gyda’i gilydd yn pwyso cymaint fel y gallai rhiant fod heb neb er mwyn i eraill gael rhywun mwy addas. Gadewch i rywbeth gyfrif llai',
  },
  'nothing-changed': {
    en: 'This is what counts today already',
    cy: 'Dyma’r hyn sy’n cyfrif heddiw yn barod',
  },
  'one-open': {
    en: 'Another change waits for its answer. Take that one back first',
    cy: 'Mae newid arall yn aros am ateb. Tynnwch hwnnw yn ôl yn gyntaf',
  },
})

export const words = defineWords({
  title: { en: 'What counts', cy: 'Beth sy’n cyfrif' },
  heading: { en: 'What counts when we look for somebody', cy: 'Beth sy’n cyfrif wrth i ni chwilio am rywun' },
  lede: {
    en: 'As many parents as possible have somebody: that always comes first, and no setting changes it. What keeps people safe is never weighed at all. The rest counts as you see here.',
    cy: 'Bod gan gynifer o rieni â phosibl rywun: hynny sydd bob amser yn dod gyntaf, ac nid oes gosodiad yn newid hynny. Nid yw’r hyn sy’n cadw pobl yn ddiogel yn cael ei bwyso o gwbl. Mae’r gweddill yn cyfrif fel y gwelwch yma.',
  },
  forParents: {
    en: 'Any parent may be told all of this.',
    cy: 'Gellir dweud hyn i gyd wrth unrhyw riant.',
  },
  inForce: { en: 'In force today', cy: 'Mewn grym heddiw' },
  begun: {
    en: 'This is what the house began with. No parent lead has agreed a version of your own yet.',
    cy: 'Dyma’r hyn y dechreuodd y tŷ ag ef. Nid oes rhiant arweiniol wedi cytuno ar fersiwn eich hunain eto.',
  },
  version: { en: (number: number) => `Version ${number}`, cy: (number: number) => `Fersiwn ${number}` },
  first: { en: 'What we began with', cy: 'Yr hyn y dechreuwyd ag ef' },
  agreedBy: {
    en: (name: string, day: string) => `Agreed by ${name} on ${sayDay('en', day)}.`,
    cy: (name: string, day: string) => `Cytunwyd gan ${name} ar ${dydd(day)}.`,
  },
  refusedBy: {
    en: (name: string, day: string) => `${name} said no on ${sayDay('en', day)}.`,
    cy: (name: string, day: string) => `Dywedodd ${name} na ar ${dydd(day)}.`,
  },
  draftedBy: {
    en: (name: string, day: string) => `Drafted by ${name} on ${sayDay('en', day)}.`,
    cy: (name: string, day: string) => `Drafftiwyd gan ${name} ar ${dydd(day)}.`,
  },
  putsBack: {
    en: (number: number) =>
      number === 0 ? 'It puts back what we began with.' : `It puts back version ${number}.`,
    cy: (number: number) =>
      number === 0 ? 'Mae’n adfer yr hyn y dechreuwyd ag ef.' : `Mae’n adfer fersiwn ${number}.`,
  },
  open: { en: 'waits for a parent lead', cy: 'yn aros am riant arweiniol' },
  agreed: { en: 'agreed', cy: 'cytunwyd' },
  no: { en: 'not agreed', cy: 'ni chytunwyd' },
  withdrawn: { en: 'taken back', cy: 'tynnwyd yn ôl' },
  part: { en: 'What', cy: 'Beth' },
  counts: { en: 'How much it counts', cy: 'Faint y mae’n cyfrif' },
  today: { en: 'Today', cy: 'Heddiw' },
  before: { en: 'Before', cy: 'Cynt' },
  afterwards: { en: 'Then', cy: 'Wedyn' },
  standsAs: { en: 'Where it stands', cy: 'Ble mae’n sefyll' },
  earlier: { en: 'All versions', cy: 'Pob fersiwn' },
  noneYet: {
    en: 'There is no version of your own yet. Try what a change would do: nothing happens until a parent lead agrees.',
    cy: 'Nid oes fersiwn eich hunain eto. Rhowch gynnig ar newid: nid oes dim yn digwydd nes bod rhiant arweiniol yn cytuno.',
  },
  draft: { en: 'Try a change', cy: 'Rhoi cynnig ar newid' },
  putBack: { en: 'Put this back', cy: 'Adfer hwn' },
  putBackFirst: { en: 'Put back what we began with', cy: 'Adfer yr hyn y dechreuwyd ag ef' },

  newTitle: { en: 'Try a change', cy: 'Rhoi cynnig ar newid' },
  newLede: {
    en: 'Choose how much each thing counts, and see what would change. Looking changes nothing.',
    cy: 'Dewiswch faint y mae pob peth yn cyfrif, a gweld beth fyddai’n newid. Nid yw edrych yn newid dim.',
  },
  look: { en: 'See what would change', cy: 'Gweld beth fyddai’n newid' },
  would: { en: 'What would change today', cy: 'Beth fyddai’n newid heddiw' },
  nothing: {
    en: 'Nothing would change: everybody would be offered the same person first.',
    cy: 'Ni fyddai dim yn newid: byddai pawb yn cael cynnig yr un person yn gyntaf.',
  },
  nobodyWaits: {
    en: 'No parent is without somebody today, so there is nothing to compare.',
    cy: 'Nid oes rhiant heb rywun heddiw, felly does dim i’w gymharu.',
  },
  others: {
    en: (count: number, parents: number) =>
      `${count} of ${plural('en', parents, { one: '# parent', other: '# parents' })} without a supporter today would be offered somebody else first.`,
    cy: (count: number, parents: number) =>
      `O’r ${plural('cy', parents, { two: '# riant', other: '# rhiant' })} sydd heb gefnogwr heddiw, byddai ${count} yn cael cynnig rhywun arall yn gyntaf.`,
  },
  some: {
    en: (now: number, then: number) =>
      now === then
        ? `${now} would have somebody to choose from, as today.`
        : `${then} would have somebody to choose from; today it is ${now}.`,
    cy: (now: number, then: number) =>
      now === then
        ? `Byddai gan ${now} rywun i ddewis ohonynt, fel heddiw.`
        : `Byddai gan ${then} rywun i ddewis ohonynt; heddiw mae gan ${now}.`,
  },
  parent: { en: 'Parent', cy: 'Rhiant' },
  nobody: { en: 'nobody yet', cy: 'neb eto' },
  hiddenName: { en: 'A parent', cy: 'Rhiant' },
  more: { en: (count: number) => `And ${count} more.`, cy: (count: number) => `A ${count} arall.` },
  bar: {
    en: (count: number, parents: number) => `${count} of ${parents}`,
    cy: (count: number, parents: number) => `${count} o ${parents}`,
  },
  sendTitle: { en: 'Send it to a parent lead', cy: 'Ei anfon at riant arweiniol' },
  sendHint: {
    en: 'They see what is asked, why, and what it would change in numbers. No parent is named to them.',
    cy: 'Maent yn gweld beth a ofynnir, pam, a beth fyddai’n newid mewn rhifau. Nid oes rhiant yn cael ei enwi iddynt.',
  },
  why: { en: 'Why you want this', cy: 'Pam yr ydych am gael hyn' },
  whyHint: { en: 'Plain words, nobody’s name.', cy: 'Geiriau plaen, dim enwau.' },
  send: { en: 'Send it', cy: 'Ei anfon' },

  oneTitle: { en: 'A change to what counts', cy: 'Newid i’r hyn sy’n cyfrif' },
  asked: { en: 'What is asked', cy: 'Beth a ofynnir' },
  askedWhy: { en: 'Why', cy: 'Pam' },
  same: { en: 'All the rest stays as it is.', cy: 'Mae’r gweddill i gyd yn aros fel y mae.' },
  wouldThen: {
    en: (day: string) => `What it would have changed on ${sayDay('en', day)}`,
    cy: (day: string) => `Beth fyddai wedi newid ar ${dydd(day)}`,
  },
  parents: { en: 'Parents without a supporter', cy: 'Rhieni heb gefnogwr' },
  othersFirst: { en: 'Offered somebody else first', cy: 'Yn cael cynnig rhywun arall yn gyntaf' },
  withNow: { en: 'With somebody to choose from, as it was', cy: 'Â rhywun i ddewis ohonynt, fel yr oedd' },
  withThen: { en: 'With somebody to choose from, after it', cy: 'Â rhywun i ddewis ohonynt, wedyn' },
  few: { en: 'not shown: small', cy: 'heb ei ddangos: bach' },
  never: {
    en: 'A change can never leave more parents without anybody: such a change can’t be sent.',
    cy: 'Ni all newid byth adael mwy o rieni heb neb: ni ellir anfon newid felly.',
  },
  yours: { en: 'Your answer', cy: 'Eich ateb' },
  yoursHint: {
    en: 'If you agree, it counts from now, and your name and the day stand beside it. If you don’t, say why.',
    cy: 'Os cytunwch, mae’n cyfrif o hyn ymlaen, a bydd eich enw a’r dydd wrth ei ymyl. Os na, dywedwch pam.',
  },
  agree: { en: 'I agree', cy: 'Rwy’n cytuno' },
  refuse: { en: 'No, because of this', cy: 'Na, oherwydd hyn' },
  reason: { en: 'Why not, or what you want to add', cy: 'Pam ddim, neu beth yr hoffech ei ychwanegu' },
  ownDraft: {
    en: 'You drafted this. Another parent lead must answer.',
    cy: 'Chi a ddrafftiodd hwn. Rhaid i riant arweiniol arall ateb.',
  },
  takeBack: { en: 'Take it back', cy: 'Ei dynnu’n ôl' },
  done: { en: 'Done.', cy: 'Wedi’i wneud.' },
  askedNow: {
    en: 'A change waits for an answer from a parent lead',
    cy: 'Mae newid yn aros am ateb gan riant arweiniol',
  },
})

import { defineWords, plural } from '../../platform/words/words.ts'

/** What an organiser reads of who speaks. */
export const words = defineWords({
  title: { en: 'Speakers', cy: 'Siaradwyr' },
  lede: {
    en: 'Who is asked, who comes, what they agreed to. A name is shown to people only when somebody has said yes to speaking and to being named.',
    cy: 'Pwy sydd wedi cael gwahoddiad, pwy sy’n dod, ar beth y cytunwyd. Dangosir enw i bobl dim ond pan fydd rhywun wedi cytuno i siarad ac i gael ei enwi.',
  },
  empty: {
    en: 'Nobody is on the list yet. Add whoever you think of: you can ask them later.',
    cy: 'Does neb ar y rhestr eto. Ychwanegwch bwy bynnag sydd gennych mewn golwg: gallwch ofyn iddynt yn nes ymlaen.',
  },
  add: { en: 'Add a speaker', cy: 'Ychwanegu siaradwr' },
  change: { en: 'A speaker', cy: 'Siaradwr' },
  searchHint: { en: 'Name, or what they do', cy: 'Enw, neu beth maent yn ei wneud' },
  name: { en: 'Name', cy: 'Enw' },
  shownAs: { en: 'Name to appear under, if another', cy: 'Yr enw i’w ddangos, os yw’n wahanol' },
  shownAsHint: {
    en: 'A first name or any name that they choose. Then only this one is shown.',
    cy: 'Enw cyntaf neu unrhyw enw y maent yn ei ddewis. Dim ond hwn a ddangosir wedyn.',
  },
  doesEn: { en: 'What they do (English)', cy: 'Beth maent yn ei wneud (Saesneg)' },
  doesCy: { en: 'What they do (Welsh)', cy: 'Beth maent yn ei wneud (Cymraeg)' },
  'part-answer': { en: 'Asked and answered', cy: 'Gofyn ac ateb' },
  'part-days': { en: 'When they were asked and answered', cy: 'Pryd y gofynnwyd ac yr atebwyd' },
  'part-yes': { en: 'What they said yes to', cy: 'Beth y cytunwyd iddo' },
  'part-money': { en: 'Fee and expenses', cy: 'Ffi a threuliau' },
  'part-beside': { en: 'Before and after', cy: 'Cyn ac ar ôl' },
  'part-reach': { en: 'How to reach them', cy: 'Sut i gysylltu â nhw' },
  reachText: {
    en: 'Sealed. Only whoever keeps events reads this, and each reading is written down.',
    cy: 'Wedi’i selio. Dim ond y rhai sy’n cadw digwyddiadau sy’n darllen hyn, a chofnodir pob darlleniad.',
  },
  state: { en: 'How it stands', cy: 'Y sefyllfa' },
  'is-wanted': { en: 'Not asked yet', cy: 'Heb ofyn eto' },
  'is-asked': { en: 'Asked', cy: 'Wedi gofyn' },
  'is-confirmed': { en: 'Said yes', cy: 'Wedi cytuno' },
  'is-declined': { en: 'Said no', cy: 'Wedi dweud na' },
  asked: { en: 'Asked on', cy: 'Gofynnwyd ar' },
  answered: { en: 'Answered on', cy: 'Atebwyd ar' },
  todayHint: {
    en: 'Leave it empty for today.',
    cy: 'Gadewch yn wag os heddiw.',
  },
  by: {
    en: (asker: string | null, writer: string | null) =>
      [
        asker === null ? '' : `Asked by ${asker}.`,
        writer === null ? '' : `The answer was written down by ${writer}.`,
      ]
        .filter((one) => one !== '')
        .join(' '),
    cy: (asker: string | null, writer: string | null) =>
      [
        asker === null ? '' : `Gofynnwyd gan ${asker}.`,
        writer === null ? '' : `Cofnodwyd yr ateb gan ${writer}.`,
      ]
        .filter((one) => one !== '')
        .join(' '),
  },
  yes: { en: 'They said yes to', cy: 'Cytunodd i' },
  yesHint: {
    en: 'Ask for each by itself. A yes can be taken back at any time: untick it.',
    cy: 'Gofynnwch am bob un ar wahân. Gellir tynnu cytundeb yn ôl unrhyw bryd: dad-diciwch ef.',
  },
  'yes-name': {
    en: 'being named on the page and the programme',
    cy: 'gael ei enwi ar y dudalen a’r rhaglen',
  },
  'yes-photo': { en: 'being in photos', cy: 'fod mewn lluniau' },
  'yes-recording': { en: 'being recorded', cy: 'gael ei recordio' },
  since: {
    en: (what: string, day: string) => `${what}: yes since ${day}`,
    cy: (what: string, day: string) => `${what}: cytunwyd ar ${day}`,
  },
  fee: { en: 'Fee in pounds', cy: 'Ffi mewn punnoedd' },
  expenses: { en: 'Expenses in pounds', cy: 'Treuliau mewn punnoedd' },
  agreed: { en: 'Agreed on', cy: 'Cytunwyd ar' },
  paid: { en: 'Paid on', cy: 'Talwyd ar' },
  prepared: { en: 'Prepared with them on', cy: 'Paratowyd gyda nhw ar' },
  debriefed: { en: 'Talked with them afterwards on', cy: 'Siaradwyd â nhw wedyn ar' },
  email: { en: 'E-mail address', cy: 'Cyfeiriad e-bost' },
  telephone: { en: 'Telephone', cy: 'Ffôn' },
  notes: { en: 'Notes', cy: 'Nodiadau' },
  save: { en: 'Save', cy: 'Cadw' },
  remove: { en: 'Remove this speaker', cy: 'Tynnu’r siaradwr hwn' },
  gone: {
    en: (count: number) => plural('en', count, { one: 'Removed: 1 speaker', other: 'Removed: # speakers' }),
    cy: (count: number) =>
      plural('cy', count, {
        one: 'Wedi’u tynnu: 1 siaradwr',
        two: 'Wedi’u tynnu: 2 siaradwr',
        other: 'Wedi’u tynnu: # siaradwr',
      }),
  },
  goneText: {
    en: 'After 30 days what you know of somebody who was removed is deleted.',
    cy: 'Ar ôl 30 diwrnod caiff yr hyn a wyddoch am rywun a dynnwyd ei ddileu.',
  },
  money: { en: 'Fee and expenses', cy: 'Ffi a threuliau' },
  sessions: { en: 'Sessions', cy: 'Sesiynau' },
  shown: { en: 'Shown to people', cy: 'Yn cael ei ddangos' },
  shownYes: { en: 'Yes', cy: 'Ydy' },
  shownNo: { en: 'No', cy: 'Nac ydy' },
  consents: { en: 'Yes to', cy: 'Cytundeb' },
  'short-name': { en: 'name', cy: 'enw' },
  'short-photo': { en: 'photo', cy: 'llun' },
  'short-recording': { en: 'recording', cy: 'recordiad' },
  preparedShort: { en: 'Prepared', cy: 'Wedi paratoi' },
  debriefedShort: { en: 'Talked afterwards', cy: 'Sgwrs wedyn' },
  paidShort: { en: 'Paid', cy: 'Talwyd' },
  file: { en: 'speakers.csv', cy: 'siaradwyr.csv' },
  all: { en: 'All', cy: 'Pawb' },
})

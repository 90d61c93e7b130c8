import { defineWords, say, type Language } from '../../platform/words/words.ts'
import type { EntryFault } from './model.ts'

/** Why an entry waits, and what a file lacks: one sentence for each code. */
export const faultWords = defineWords({
  'no-reference': { en: 'There is no reference.', cy: 'Does dim cyfeirnod.' },
  'no-kind': { en: 'It does not say which kind of conference.', cy: 'Nid yw’n dweud pa fath o gynhadledd.' },
  'no-such-kind': {
    en: 'That is not a kind of conference that we know.',
    cy: 'Nid yw hwnnw’n fath o gynhadledd sy’n hysbys i ni.',
  },
  'no-day': { en: 'There is no date.', cy: 'Does dim dyddiad.' },
  'no-such-day': { en: 'There is no such day.', cy: 'Does dim diwrnod o’r fath.' },
  'two-dates': { en: 'One conference has two dates.', cy: 'Mae gan un gynhadledd ddau ddyddiad.' },
  'far-ahead': {
    en: 'The date is more than two years ahead.',
    cy: 'Mae’r dyddiad dros ddwy flynedd i ffwrdd.',
  },
  'day-past': {
    en: 'The date has passed, and we did not know of it.',
    cy: 'Mae’r dyddiad wedi mynd heibio, ac ni wyddem amdano.',
  },
  'no-such-time': { en: 'There is no such time.', cy: 'Does dim amser o’r fath.' },
  'two-times': { en: 'One conference has two times.', cy: 'Mae gan un gynhadledd ddau amser.' },
  'no-such-number': {
    en: 'The number of parents is not a number from 0 to 12.',
    cy: 'Nid yw nifer y rhieni yn rhif rhwng 0 a 12.',
  },
  'too-long': { en: 'This is too long.', cy: 'Mae hyn yn rhy hir.' },
  'in-the-future': { en: 'This day is still to come.', cy: 'Mae’r diwrnod hwn eto i ddod.' },
  'after-the-conference': {
    en: 'The strategy discussion is later than the conference.',
    cy: 'Mae’r drafodaeth strategaeth yn hwyrach na’r gynhadledd.',
  },
  'late-without-reason': {
    en: 'It is past its time limit, and no reason is given.',
    cy: 'Mae y tu hwnt i’w therfyn amser, ac ni roddir rheswm.',
  },
  'already-booked': {
    en: 'A conference of this kind is already booked for that day.',
    cy: 'Mae cynhadledd o’r math hwn eisoes wedi’i threfnu ar gyfer y diwrnod hwnnw.',
  },
  'not-a-child': {
    en: 'A date of birth is too long ago for a child.',
    cy: 'Mae dyddiad geni yn rhy bell yn ôl i blentyn.',
  },
  'too-far': {
    en: 'A birth is expected too far ahead.',
    cy: 'Mae genedigaeth i’w disgwyl yn rhy bell i ffwrdd.',
  },
  'same-day': { en: 'Nothing has changed.', cy: 'Nid oes dim wedi newid.' },
  'not-open': {
    en: 'Somebody has dealt with this already.',
    cy: 'Mae rhywun wedi delio â hyn eisoes.',
  },
  'changed-meanwhile': {
    en: 'Somebody else changed this meanwhile. Here is how it stands now, with what you typed.',
    cy: 'Newidiodd rhywun arall hyn yn y cyfamser. Dyma fel y mae nawr, gyda’r hyn a deipioch.',
  },
  needed: { en: 'Please fill this in.', cy: 'Llenwch hwn.' },
  choose: { en: 'Choose one of these.', cy: 'Dewiswch un o’r rhain.' },
  other: { en: 'This could not be entered.', cy: 'Nid oedd modd cofnodi hyn.' },

  'similar-reference': {
    en: 'There is a family with nearly the same reference. Is it the same family?',
    cy: 'Mae teulu â chyfeirnod sydd bron yr un fath. Ai’r un teulu ydyw?',
  },
  'same-child': {
    en: 'A child with the same name and date of birth is in another family. Is it the same family?',
    cy: 'Mae plentyn â’r un enw a dyddiad geni mewn teulu arall. Ai’r un teulu ydyw?',
  },
  'other-kind': {
    en: 'On the same day we have a conference of another kind. Is it the same conference?',
    cy: 'Ar yr un diwrnod mae gennym gynhadledd o fath arall. Ai’r un gynhadledd ydyw?',
  },
  'maybe-moved': {
    en: 'We have a conference of this kind on another day. Has it moved, or is this another one?',
    cy: 'Mae gennym gynhadledd o’r math hwn ar ddiwrnod arall. A yw wedi symud, ynteu un arall yw hon?',
  },
  'cancelled-with-us': {
    en: 'We were told that this conference is cancelled. Is it on again?',
    cy: 'Dywedwyd wrthym fod y gynhadledd hon wedi’i chanslo. A yw’n mynd ymlaen eto?',
  },
  gone: {
    en: 'An earlier list had this conference, and this one does not. What became of it?',
    cy: 'Roedd y gynhadledd hon ar restr gynharach, ac nid yw ar hon. Beth ddigwyddodd iddi?',
  },

  'choose-authority': { en: 'Choose the council.', cy: 'Dewiswch y cyngor.' },
  'not-served': {
    en: 'This programme does not serve that council.',
    cy: 'Nid yw’r rhaglen hon yn gwasanaethu’r cyngor hwnnw.',
  },
  'choose-file': { en: 'Choose the council’s file.', cy: 'Dewiswch ffeil y cyngor.' },
  'names-wait': {
    en: 'A full list with real people’s names cannot come in yet: the administrator first records the data-sharing agreement and the impact assessment, under Settings.',
    cy: 'Ni all rhestr lawn ag enwau pobl go iawn ddod i mewn eto: yn gyntaf mae’r gweinyddwr yn cofnodi’r cytundeb rhannu data a’r asesiad effaith, o dan Gosodiadau.',
  },
  empty: { en: 'The file is empty.', cy: 'Mae’r ffeil yn wag.' },
  'no-text': {
    en: 'This is not a CSV file. In the spreadsheet, choose “Save as” and then CSV.',
    cy: 'Nid ffeil CSV yw hon. Yn y daenlen, dewiswch “Cadw fel” ac yna CSV.',
  },
  'not-a-table': {
    en: 'The file could not be read as rows and columns.',
    cy: 'Nid oedd modd darllen y ffeil fel rhesi a cholofnau.',
  },
  'no-rows': { en: 'The file has headings but no rows.', cy: 'Mae gan y ffeil benawdau ond dim rhesi.' },
  'too-many-rows': {
    en: 'The file has more than 20,000 rows. Please send it in parts.',
    cy: 'Mae gan y ffeil fwy nag 20,000 o resi. Anfonwch hi mewn rhannau.',
  },
  'no-such-columns': {
    en: 'Say which headings are the reference, the kind of conference and its date.',
    cy: 'Dywedwch pa benawdau yw’r cyfeirnod, y math o gynhadledd a’i dyddiad.',
  },
  'not-ready': { en: 'The list is not ready for that.', cy: 'Nid yw’r rhestr yn barod ar gyfer hynny.' },
})

const isCode = (code: string): code is keyof typeof faultWords => code in faultWords
/** What is wrong, or what is asked, in one sentence. */
export const sayFault = ({ code }: Pick<EntryFault, 'code'>, language: Language): string =>
  say(faultWords, language)[isCode(code) ? code : 'other']

import type { Language } from '../../platform/words/words.ts'
import { filledAgain, type Fill } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import { defineWords } from '../../platform/words/words.ts'
import { sayFault as shared } from '../../spaces/faults.ts'
import type { Fault } from '../../spaces/model.ts'

const faultWords = defineWords({
  'in-future': { en: 'This day is still to come. Check it', cy: 'Mae’r diwrnod hwn eto i ddod. Gwiriwch ef' },
  'no-day': {
    en: 'This is no day. Write it like 14 1 2027',
    cy: 'Nid diwrnod yw hwn. Ysgrifennwch ef fel 14 1 2027',
  },
  'too-long': { en: 'This is too long. Make it shorter', cy: 'Mae hyn yn rhy hir. Gwnewch ef yn fyrrach' },
  'words empty': {
    en: 'Choose a file, or type or paste the words',
    cy: 'Dewiswch ffeil, neu deipio neu ludo’r geiriau',
  },
  'words both': {
    en: 'Choose a file or paste the words, not both',
    cy: 'Dewiswch ffeil neu ludo’r geiriau, nid y ddau',
  },
  'words too-many': {
    en: 'This is more than we can take. Paste only the pages that you want to answer',
    cy: 'Mae hyn yn fwy nag y gallwn ei gymryd. Gludwch y tudalennau rydych am eu hateb yn unig',
  },
  'words there-already': {
    en: 'The words of this report are here already. Go back to read them',
    cy: 'Mae geiriau’r adroddiad hwn yma eisoes. Ewch yn ôl i’w darllen',
  },
  'file other-kind': {
    en: 'We can take only Word (.docx) and PDF. Paste the words instead',
    cy: 'Dim ond Word (.docx) a PDF y gallwn eu cymryd. Gludwch y geiriau yn lle hynny',
  },
  'file old-word': {
    en: 'This is an old Word file, or it has a password. Open it, save it as .docx without a password, and try again',
    cy: 'Hen ffeil Word yw hon, neu mae cyfrinair arni. Agorwch hi, cadwch hi fel .docx heb gyfrinair, a rhowch gynnig arall arni',
  },
  'file password': {
    en: 'This file has a password. Ask for a copy without one, or paste the words',
    cy: 'Mae cyfrinair ar y ffeil hon. Gofynnwch am gopi heb gyfrinair, neu gludwch y geiriau',
  },
  'file only-pictures': {
    en: 'This file holds only pictures of pages, so we can’t read its words. Type the parts that you want to answer',
    cy: 'Dim ond lluniau o dudalennau sydd yn y ffeil hon, felly ni allwn ddarllen ei geiriau. Teipiwch y rhannau rydych am eu hateb',
  },
  'file broken': {
    en: 'We can’t read this file. Ask for it again, or paste the words',
    cy: 'Ni allwn ddarllen y ffeil hon. Gofynnwch amdani eto, neu gludwch y geiriau',
  },
  'file too-much': {
    en: 'There is more in this file than we can take. Paste the words that you want to answer',
    cy: 'Mae mwy yn y ffeil hon nag y gallwn ei gymryd. Gludwch y geiriau rydych am eu hateb',
  },
  'file too-large': {
    en: 'This file is larger than 3 MB. Paste the words instead',
    cy: 'Mae’r ffeil hon yn fwy na 3 MB. Gludwch y geiriau yn lle hynny',
  },
  'file too-slow': {
    en: 'It takes too long to read this file. Paste the words instead',
    cy: 'Mae’n cymryd gormod o amser i ddarllen y ffeil hon. Gludwch y geiriau yn lle hynny',
  },
  'file not-now': {
    en: 'We can’t read files just now. Try again in a few minutes, or paste the words',
    cy: 'Ni allwn ddarllen ffeiliau ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau, neu gludwch y geiriau',
  },
  'sure sure': { en: 'Tick the box if you want to delete', cy: 'Ticiwch y blwch os ydych am ddileu' },
  'sure held': {
    en: 'We have to keep this for now. See “Delete everything” in your notes for why',
    cy: 'Rhaid i ni gadw hyn am y tro. Gweler “Dileu popeth” yn eich nodiadau am y rheswm',
  },
  'picked choose': { en: 'Choose at least one', cy: 'Dewiswch o leiaf un' },
})
type Key = keyof typeof faultWords
const isKey = (text: string): text is Key => Object.hasOwn(faultWords, text)

export const sayFault =
  (language: Language) =>
  (fault: Fault): string => {
    const named = `${fault.field} ${fault.code}`
    return isKey(named)
      ? faultWords[named][language]
      : isKey(fault.code)
        ? faultWords[fault.code][language]
        : shared(language)(fault)
  }

/** The same form once more, with what was typed in it. */
export const typedAgain = (language: Language, form: Form, faults: readonly Fault[]): Fill =>
  filledAgain(language, form, faults, sayFault(language))

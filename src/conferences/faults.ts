import { defineWords, say, type Language } from '../platform/words/words.ts'
import type { Fault } from './model.ts'

const words = defineWords({
  needed: { en: 'Fill this in', cy: 'Llenwch hwn' },
  neededReason: { en: 'Say why', cy: 'Dywedwch pam' },
  neededSaidBy: { en: 'Say who told us', cy: 'Dywedwch pwy ddywedodd wrthym' },
  neededDay: { en: 'Enter the day', cy: 'Nodwch y diwrnod' },
  neededReference: { en: 'Enter the family’s reference', cy: 'Nodwch gyfeirnod y teulu' },
  neededAnswer: { en: 'Enter what they answered', cy: 'Nodwch yr hyn a atebwyd' },
  neededPlan: { en: 'Say whether there is a plan', cy: 'Dywedwch a oes cynllun' },
  neededSentHow: { en: 'Say how the letter was sent', cy: 'Dywedwch sut yr anfonwyd y llythyr' },
  neededParents: { en: 'Say how many parents there are', cy: 'Dywedwch faint o rieni sydd' },
  neededTold: {
    en: 'Say whether this parent has been told, and on what day',
    cy: 'Dywedwch a yw’r rhiant hwn wedi cael gwybod, ac ar ba ddiwrnod',
  },
  'no-such-kind': { en: 'Choose what kind of conference it is', cy: 'Dewiswch pa fath o gynhadledd yw hi' },
  'no-such-day': { en: 'Enter a real day, like 14 1 2027', cy: 'Nodwch ddiwrnod go iawn, fel 14 1 2027' },
  'no-such-time': { en: 'Enter a time, like 10am or 14:30', cy: 'Nodwch amser, fel 10:00 neu 14:30' },
  'no-such-number': { en: 'Enter a number from 0 to 12', cy: 'Nodwch rif o 0 i 12' },
  'too-long': { en: 'Shorten this', cy: 'Gwnewch hwn yn fyrrach' },
  'child-not-in-family': { en: 'Choose children of this family', cy: 'Dewiswch blant o’r teulu hwn' },
  'in-the-future': {
    en: 'This day is still to come: enter a day up to today',
    cy: 'Mae’r diwrnod hwn eto i ddod: nodwch ddiwrnod hyd at heddiw',
  },
  'after-the-conference': {
    en: 'These days are in the wrong order: look at them again',
    cy: 'Mae’r diwrnodau hyn yn y drefn anghywir: edrychwch arnynt eto',
  },
  'late-without-reason': {
    en: 'This is later than the limit: say why, then it can be booked',
    cy: 'Mae hyn yn hwyrach na’r terfyn: dywedwch pam, yna gellir ei threfnu',
  },
  'already-booked': {
    en: 'This conference is already booked for that day',
    cy: 'Mae’r gynhadledd hon eisoes wedi’i threfnu ar gyfer y diwrnod hwnnw',
  },
  'not-open': {
    en: 'This conference was held or cancelled, so that can no longer be done',
    cy: 'Cafodd y gynhadledd hon ei chynnal neu ei chanslo, felly ni ellir gwneud hynny mwyach',
  },
  'not-held': { en: 'First enter that it was held', cy: 'Yn gyntaf nodwch ei bod wedi’i chynnal' },
  'not-cancelled': { en: 'This conference is not cancelled', cy: 'Nid yw’r gynhadledd hon wedi’i chanslo' },
  'already-held': {
    en: 'This has already been entered as held',
    cy: 'Mae hwn eisoes wedi’i nodi fel wedi’i gynnal',
  },
  'same-day': { en: 'This is when and where it is already', cy: 'Dyma pryd a ble mae hi eisoes' },
  'no-such-category': { en: 'Choose from these categories', cy: 'Dewiswch o’r categorïau hyn' },
  'category-needed': { en: 'Choose at least one category', cy: 'Dewiswch o leiaf un categori' },
  'changed-meanwhile': {
    en: 'Somebody changed this in the meantime: look at what it says now, then save again',
    cy: 'Mae rhywun wedi newid hyn yn y cyfamser: edrychwch ar yr hyn mae’n ei ddweud nawr, yna cadwch eto',
  },
  'not-served': {
    en: 'Your council does not work with this programme',
    cy: 'Nid yw eich cyngor yn gweithio gyda’r rhaglen hon',
  },
  'no-family': { en: 'There is no such family', cy: 'Nid oes teulu o’r fath' },
  'no-conference': { en: 'There is no such conference', cy: 'Nid oes cynhadledd o’r fath' },
})

const ofField = {
  reason: 'neededReason',
  saidBy: 'neededSaidBy',
  answeredBy: 'neededSaidBy',
  answeredOn: 'neededDay',
  sentOn: 'neededDay',
  strategyDay: 'neededDay',
  day: 'neededDay',
  reference: 'neededReference',
  answer: 'neededAnswer',
  plan: 'neededPlan',
  sentHow: 'neededSentHow',
  parents: 'neededParents',
} as const
const isNamed = (field: string): field is keyof typeof ofField => field in ofField

/** What a fault says to its reader. */
export const sayFault = (language: Language, { field, code }: Fault): string => {
  const t = say(words, language)
  if (code !== 'needed') return t[code]
  if (field.startsWith('told')) return t.neededTold
  return isNamed(field) ? t[ofField[field]] : t.needed
}

import { sayDay, softDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

const on = (day: string) => `ar ${softDay(sayDay('cy', day, 'date'))}`

export const words = defineWords({
  title: { en: 'A copy of what is yours', cy: 'Copi o’r hyn sy’n eiddo i chi' },
  intro: {
    en: 'You have a right to a copy of everything we hold about you. Nobody here reads it to make it: it is put together now, for you, from your own record.',
    cy: 'Mae gennych hawl i gopi o bopeth sydd gennym amdanoch. Nid oes neb yma’n ei ddarllen i’w wneud: mae’n cael ei roi at ei gilydd nawr, i chi, o’ch cofnod eich hun.',
  },
  inIt: { en: 'What is in it', cy: 'Beth sydd ynddo' },
  inItText: {
    en: 'What you are called, how you can be reached safely, your meetings, who stands beside you, your answer to the promise, your notes and what else you wrote here, who may read them, what you shared and who opened it, who has looked, and what we had to tell you.',
    cy: 'Sut y gelwir chi, sut mae eich cyrraedd yn ddiogel, eich cyfarfodydd, pwy sy’n sefyll wrth eich ochr, eich ateb i’r addewid, eich nodiadau a’r hyn arall a ysgrifennoch yma, pwy gaiff eu darllen, yr hyn a rannoch a phwy a’i hagorodd, pwy sydd wedi edrych, a’r hyn yr oedd yn rhaid i ni ei ddweud wrthych.',
  },
  notInIt: { en: 'What is not in it', cy: 'Beth sydd ddim ynddo' },
  notInItText: {
    en: 'What others wrote about their own work for you, and anything about somebody else. Ask us for that: you get an answer within one month.',
    cy: 'Yr hyn a ysgrifennodd eraill am eu gwaith eu hunain i chi, ac unrhyw beth am rywun arall. Gofynnwch i ni am hynny: cewch ateb o fewn mis.',
  },
  ring: { en: (number: string) => `Ring ${number}.`, cy: (number: string) => `Ffoniwch ${number}.` },
  careful: { en: 'Before you press', cy: 'Cyn i chi bwyso' },
  carefulText: {
    en: 'The file stays on this phone or computer. Whoever opens it can read all of it. If somebody else uses this device, do it somewhere else, or ask us for paper.',
    cy: 'Mae’r ffeil yn aros ar y ffôn neu’r cyfrifiadur hwn. Gall pwy bynnag sy’n ei hagor ddarllen y cyfan. Os yw rhywun arall yn defnyddio’r ddyfais hon, gwnewch hynny yn rhywle arall, neu gofynnwch i ni am bapur.',
  },
  make: { en: 'Make my copy', cy: 'Gwneud fy nghopi' },
  file: { en: 'copy.txt', cy: 'copi.txt' },

  madeOn: {
    en: (day: string) => `Made on ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Gwnaed ${on(day)}`,
  },
  you: { en: 'You', cy: 'Chi' },
  name: { en: 'Name', cy: 'Enw' },
  called: { en: 'Called', cy: 'Gelwir' },
  needs: { en: 'What you need to take part', cy: 'Beth sydd ei angen arnoch i gymryd rhan' },
  reach: { en: 'How you can be reached', cy: 'Sut mae eich cyrraedd' },
  reachOn: {
    en: (day: string, safe: boolean) =>
      `Written down on ${sayDay('en', day, 'date')}, ${safe ? 'safe' : 'not safe'}`,
    cy: (day: string, safe: boolean) => `Nodwyd ${on(day)}, ${safe ? 'yn ddiogel' : 'heb fod yn ddiogel'}`,
  },
  meetings: { en: 'Your meetings', cy: 'Eich cyfarfodydd' },
  beside: { en: 'Who stands beside you', cy: 'Pwy sy’n sefyll wrth eich ochr' },
  from: {
    en: (day: string) => `from ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `o ${softDay(sayDay('cy', day, 'date'))}`,
  },
  until: {
    en: (day: string) => `until ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `tan ${softDay(sayDay('cy', day, 'date'))}`,
  },
  promise: { en: 'Your answer to the promise', cy: 'Eich ateb i’r addewid' },
  understood: { en: 'I understand', cy: 'Rwy’n deall' },
  think: { en: 'I want to think', cy: 'Rwyf am feddwl' },
  questions: { en: 'I have questions', cy: 'Mae gen i gwestiynau' },
  'not-yet': { en: 'Not yet', cy: 'Ddim eto' },
  notes: { en: 'Your notes', cy: 'Eich nodiadau' },
  byYou: { en: 'by you', cy: 'gennych chi' },
  byOther: { en: 'by somebody beside you', cy: 'gan rywun wrth eich ochr' },
  erased: { en: '(nothing is left of this note)', cy: '(nid oes dim ar ôl o’r nodyn hwn)' },
  readers: {
    en: 'Who may read your notes, now or before',
    cy: 'Pwy gaiff, neu a gafodd, ddarllen eich nodiadau',
  },
  shares: { en: 'What you shared, and who opened it', cy: 'Yr hyn a rannoch, a phwy a’i hagorodd' },
  looked: { en: 'Who has looked', cy: 'Pwy sydd wedi edrych' },
  more: {
    en: (n: number) => plural('en', n, { one: 'and 1 more line', other: 'and # more lines' }),
    cy: (n: number) =>
      plural('cy', n, { one: 'ac 1 llinell arall', two: 'a 2 linell arall', other: 'a # llinell arall' }),
  },
  told: { en: 'What we had to tell you', cy: 'Yr hyn yr oedd yn rhaid i ni ei ddweud wrthych' },
  none: { en: 'Nothing.', cy: 'Dim.' },
})

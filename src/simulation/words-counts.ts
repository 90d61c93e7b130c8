import { defineWords } from '../platform/words/words.ts'

/** Why a parent met nobody by the conference. */
export const missWords = defineWords({
  'not-told': { en: 'Not told about the conference yet', cy: 'Heb gael gwybod am y gynhadledd eto' },
  'not-safe': { en: 'No safe way to reach them yet', cy: 'Dim ffordd ddiogel o’u cyrraedd eto' },
  'told-too-late': {
    en: 'We heard, or could ask, two working days before or less',
    cy: 'Cawsom wybod, neu gallem ofyn, ddau ddiwrnod gwaith cyn hynny neu lai',
  },
  'not-reached': { en: 'Called, but never reached', cy: 'Galwyd, ond heb eu cyrraedd' },
  'no-answer': { en: 'Offered, no answer yet', cy: 'Wedi cael cynnig, dim ateb eto' },
  'nobody-there': { en: 'No supporter at all', cy: 'Dim un cefnogwr o gwbl' },
  'nobody-free': { en: 'Every supporter who fits was full', cy: 'Roedd pob cefnogwr addas yn llawn' },
  language: { en: 'Nobody speaks their language', cy: 'Neb yn siarad eu hiaith' },
  'not-that-day': {
    en: 'Nobody free on the day or before it',
    cy: 'Neb yn rhydd ar y diwrnod na chyn hynny',
  },
  'kept-apart': {
    en: 'All others are kept apart by a rule',
    cy: 'Pawb arall yn cael eu cadw ar wahân gan reol',
  },
  'not-chosen-yet': {
    en: 'Had people to choose from, none chosen yet',
    cy: 'Roedd pobl i ddewis ohonynt, heb ddewis eto',
  },
  'supporters-said-no': {
    en: 'The supporters who were asked said no',
    cy: 'Dywedodd y cefnogwyr a ofynnwyd na',
  },
  'not-answered-yet': { en: 'The supporter had not answered yet', cy: 'Nid oedd y cefnogwr wedi ateb eto' },
  ill: { en: 'The supporter fell ill that morning', cy: 'Aeth y cefnogwr yn sâl y bore hwnnw' },
  'no-day-to-meet': { en: 'The two found no day to meet', cy: 'Ni chafodd y ddau ddiwrnod i gwrdd' },
})

export const outcomeWords = defineWords({
  'met-before': { en: 'Met somebody by the conference', cy: 'Wedi cwrdd â rhywun erbyn y gynhadledd' },
  'met-later': { en: 'Met somebody after it', cy: 'Wedi cwrdd â rhywun wedyn' },
  'not-met': { en: 'Said yes, met nobody', cy: 'Wedi dweud ie, heb gwrdd â neb' },
  'said-no': { en: 'Said no', cy: 'Wedi dweud na' },
  'no-answer': { en: 'Never answered', cy: 'Byth wedi ateb' },
  'not-reached': { en: 'Never reached', cy: 'Byth wedi’u cyrraedd' },
  held: {
    en: 'Not told, or not safe to reach, in time',
    cy: 'Heb gael gwybod, neu ddim yn ddiogel i’w cyrraedd, mewn pryd',
  },
  'under-way': { en: 'Conference still to come', cy: 'Y gynhadledd eto i ddod' },
})

export const meetingWords = defineWords({
  'with-own': { en: 'With their own supporter', cy: 'Gyda’u cefnogwr eu hunain' },
  'with-cover': { en: 'With somebody who stood in', cy: 'Gyda rhywun wrth gefn' },
  ill: { en: 'Alone: the supporter was ill', cy: 'Ar eu pennau eu hunain: roedd y cefnogwr yn sâl' },
  away: { en: 'Alone: the supporter was away', cy: 'Ar eu pennau eu hunain: roedd y cefnogwr i ffwrdd' },
  elsewhere: {
    en: 'Alone: the supporter was at another family’s',
    cy: 'Ar eu pennau eu hunain: roedd y cefnogwr gyda theulu arall',
  },
})

export const groupWords = defineWords({
  mother: { en: 'Mothers', cy: 'Mamau' },
  father: { en: 'Fathers', cy: 'Tadau' },
  english: { en: 'In English', cy: 'Yn Saesneg' },
  welsh: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  interpreter: { en: 'Another language, interpreter booked', cy: 'Iaith arall, cyfieithydd wedi’i drefnu' },
  'own-language': { en: 'Another language, no interpreter', cy: 'Iaith arall, dim cyfieithydd' },
})

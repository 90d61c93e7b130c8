import { defineWords, say, type Language } from '../platform/words/words.ts'
import type { Part, ReasonCode } from './model.ts'
import type { Degree } from './rules/degrees.ts'
import type { Shown } from './rules/verdict.ts'
import { partWords } from './weights/words.ts'

/** Plain sentences made from codes: why somebody is proposed, and why not. */
const reasons = defineWords({
  'meeting-near': { en: 'Their conference is near', cy: 'Mae eu cynhadledd yn agos' },
  'meeting-far': { en: 'Their conference is some weeks away', cy: 'Mae eu cynhadledd ymhen rhai wythnosau' },
  'no-meeting': { en: 'Their conference has no date yet', cy: 'Nid oes dyddiad i’w cynhadledd eto' },
  'just-said-yes': { en: 'They said yes today', cy: 'Dywedasant ie heddiw' },
  'has-waited': { en: 'They said yes some days ago', cy: 'Dywedasant ie rai dyddiau’n ôl' },
  'waited-long': {
    en: 'They said yes long ago: they come first',
    cy: 'Dywedasant ie amser maith yn ôl: nhw sy’n dod gyntaf',
  },
  'free-soon': { en: 'Free in the next days', cy: 'Yn rhydd yn y dyddiau nesaf' },
  'free-later': {
    en: 'Free before the report is read, but not at once',
    cy: 'Yn rhydd cyn darllen yr adroddiad, ond nid ar unwaith',
  },
  'same-language': { en: 'Speaks their language', cy: 'Yn siarad eu hiaith' },
  interpreter: { en: 'Through the interpreter', cy: 'Drwy’r cyfieithydd' },
  'lived-all': { en: 'Has lived through what they asked for', cy: 'Wedi byw drwy’r hyn y gofynnwyd amdano' },
  'lived-some': {
    en: 'Has lived through some of what they asked for',
    cy: 'Wedi byw drwy rai o’r pethau y gofynnwyd amdanynt',
  },
  'lived-other': {
    en: 'Has lived through other things than they asked for',
    cy: 'Wedi byw drwy bethau eraill na’r hyn y gofynnwyd amdano',
  },
  'nothing-asked': { en: 'They asked for no particular experience', cy: 'Ni ofynnwyd am brofiad penodol' },
  'gender-as-asked': { en: 'A woman or a man, as they asked', cy: 'Yn fenyw neu’n ddyn, fel y gofynnwyd' },
  'gender-other': { en: 'Not a woman or a man as they asked', cy: 'Nid yn fenyw neu’n ddyn fel y gofynnwyd' },
  'gender-any': { en: 'They did not ask for a woman or a man', cy: 'Ni ofynnwyd am fenyw na dyn' },
  'own-area': { en: 'Works with families of this council', cy: 'Yn gweithio gyda theuluoedd y cyngor hwn' },
  'any-area': { en: 'Goes to families of any council', cy: 'Yn mynd at deuluoedd unrhyw gyngor' },
  'beside-before': { en: 'Has stood beside them before', cy: 'Wedi sefyll wrth eu hochr o’r blaen' },
  'somebody-new': { en: 'New to them', cy: 'Yn newydd iddynt' },
  'has-room': { en: 'Has room for more than one', cy: 'Â lle i fwy nag un' },
  'nearly-full': { en: 'Has room for one more', cy: 'Â lle i un arall' },
})

const exclusions = defineWords({
  apart: { en: 'Can’t be brought together here', cy: 'Ni ellir dod â nhw at ei gilydd yma' },
  'not-ready': {
    en: 'Checks, accreditation or own case: not on the day of the meeting',
    cy: 'Gwiriadau, achrediad neu eu hachos eu hunain: nid ar ddiwrnod y cyfarfod',
  },
  'needs-accredited': {
    en: 'Only somebody fully accredited can go',
    cy: 'Dim ond rhywun wedi’i achredu’n llawn a all fynd',
  },
  'no-room': { en: 'No room', cy: 'Dim lle' },
  language: {
    en: 'No shared language, and no interpreter booked',
    cy: 'Dim iaith gyffredin, a dim cyfieithydd wedi’i drefnu',
  },
  'not-free': { en: 'Not free on the days that count', cy: 'Ddim yn rhydd ar y dyddiau sy’n cyfrif' },
  area: { en: 'Works in another area', cy: 'Yn gweithio mewn ardal arall' },
  'said-no': { en: 'Said not this time', cy: 'Dywedodd nid y tro hwn' },
  'others-asked': { en: 'They asked for others', cy: 'Gofynnwyd am eraill' },
  'ask-school': {
    en: 'Same school: only with the parent’s yes',
    cy: 'Yr un ysgol: dim ond os yw’r rhiant yn dweud ie',
  },
  'ask-faith-group': {
    en: 'Same faith group: only with the parent’s yes',
    cy: 'Yr un grŵp ffydd: dim ond os yw’r rhiant yn dweud ie',
  },
  'ask-street': {
    en: 'Same street: only with the parent’s yes',
    cy: 'Yr un stryd: dim ond os yw’r rhiant yn dweud ie',
  },
  'ask-work': {
    en: 'Same place of work: only with the parent’s yes',
    cy: 'Yr un gweithle: dim ond os yw’r rhiant yn dweud ie',
  },
  'ask-chair': {
    en: 'Same chair: only with the parent’s yes',
    cy: 'Yr un cadeirydd: dim ond os yw’r rhiant yn dweud ie',
  },
})

const degrees = defineWords({
  nothing: {
    en: 'Choosing them takes nothing from anybody else.',
    cy: 'Nid yw eu dewis yn cymryd dim oddi ar neb arall.',
  },
  little: {
    en: 'Choosing them would mean that somebody else changes to a supporter who fits a little less well.',
    cy: 'Byddai eu dewis yn golygu bod rhywun arall yn newid i gefnogwr ychydig yn llai addas.',
  },
  much: {
    en: 'Choosing them would mean that somebody else changes to a supporter who fits clearly less well.',
    cy: 'Byddai eu dewis yn golygu bod rhywun arall yn newid i gefnogwr sy’n amlwg yn llai addas.',
  },
  later: {
    en: 'Choosing them would mean that somebody whose conference is nearer, or who has waited longer, has nobody for now.',
    cy: 'Byddai eu dewis yn golygu nad oes gan rywun y mae ei gynhadledd yn nes, neu sydd wedi aros yn hirach, neb am y tro.',
  },
  nobody: {
    en: 'Choosing them would mean that somebody else has nobody for now.',
    cy: 'Byddai eu dewis yn golygu nad oes gan rywun arall neb am y tro.',
  },
})

export const sayDegree = (language: Language, degree: Degree): string => say(degrees, language)[degree]
export const sayReason = (language: Language, code: ReasonCode): string => say(reasons, language)[code]
/** What it is called where its weight is set, so that the two pages speak of one thing. */
export const sayPart = (language: Language, part: Part): string =>
  say(partWords, language)[part === 'time' ? 'soon' : part]
export const sayExclusion = (language: Language, code: Shown): string => say(exclusions, language)[code]

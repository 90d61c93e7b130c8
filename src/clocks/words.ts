import { plural, type Both, type Language } from '../platform/words/words.ts'
import type { Source, Status, Unit } from './codes.ts'
import type { Fault, Period, Rule } from './model.ts'

const sources = {
  'working-together': {
    en: 'Working Together to Safeguard Children 2023 (statutory guidance, England)',
    cy: 'Working Together to Safeguard Children 2023 (canllawiau statudol, Lloegr)',
  },
  'wales-procedures': { en: 'Wales Safeguarding Procedures', cy: 'Gweithdrefnau Diogelu Cymru' },
  'both-nations-guidance': {
    en: 'Working Together to Safeguard Children 2023 (England); Wales Safeguarding Procedures',
    cy: 'Working Together to Safeguard Children 2023 (Lloegr); Gweithdrefnau Diogelu Cymru',
  },
  'care-planning-england': {
    en: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33',
    cy: 'Rheoliadau Cynllunio Gofal, Lleoli ac Adolygu Achosion (Lloegr) 2010, rheoliad 33',
  },
  'care-planning-wales': {
    en: 'Care Planning, Placement and Case Review (Wales) Regulations 2015; Part 6 code of practice',
    cy: 'Rheoliadau Cynllunio Gofal, Lleoli ac Adolygu Achosion (Cymru) 2015; cod ymarfer Rhan 6',
  },
  'children-act-31za': {
    en: "Children Act 1989, section 31ZA (added by the Children's Wellbeing and Schools Act 2026)",
    cy: 'Deddf Plant 1989, adran 31ZA (ychwanegwyd gan Ddeddf Llesiant Plant ac Ysgolion 2026)',
  },
  'children-act-32': { en: 'Children Act 1989, section 32', cy: 'Deddf Plant 1989, adran 32' },
  'children-act-45': { en: 'Children Act 1989, section 45', cy: 'Deddf Plant 1989, adran 45' },
  'children-act-46': { en: 'Children Act 1989, section 46', cy: 'Deddf Plant 1989, adran 46' },
  pd12a: {
    en: 'Family Procedure Rules 2010, Practice Direction 12A',
    cy: 'Rheolau Trefniadaeth Teulu 2010, Cyfarwyddyd Ymarfer 12A',
  },
  'public-law-working-group': {
    en: 'Public Law Working Group, best practice guidance, March 2021',
    cy: 'Gweithgor Cyfraith Gyhoeddus, canllawiau arfer gorau, Mawrth 2021',
  },
  'data-article-12': { en: 'UK GDPR, Article 12', cy: 'GDPR y DU, Erthygl 12' },
  'data-act-2025': { en: 'Data (Use and Access) Act 2025', cy: 'Deddf Data (Defnydd a Mynediad) 2025' },
  'local-strategy': {
    en: 'Working Together 2023 gives no number; some areas say 24 hours',
    cy: 'Nid yw Working Together 2023 yn rhoi rhif; mae rhai ardaloedd yn dweud 24 awr',
  },
  'local-request': { en: 'Local procedures, as in Bolton', cy: 'Gweithdrefnau lleol, fel yn Bolton' },
  'local-core-group': {
    en: 'Local procedures; usually every 4 to 6 weeks',
    cy: 'Gweithdrefnau lleol; bob 4 i 6 wythnos fel arfer',
  },
  'local-minutes': {
    en: 'Local procedures; decisions in 1 to 2 working days, minutes in 15 to 20',
    cy: 'Gweithdrefnau lleol; penderfyniadau mewn 1 i 2 ddiwrnod gwaith, cofnodion mewn 15 i 20',
  },
  'pan-sussex': { en: 'Local procedures, as in Sussex', cy: 'Gweithdrefnau lleol, fel yn Sussex' },
  'norfolk-tees': {
    en: 'Local procedures; Norfolk counts from the written notice, Tees from the accepted referral',
    cy: "Gweithdrefnau lleol; mae Norfolk yn cyfrif o'r hysbysiad ysgrifenedig, Tees o'r atgyfeiriad a dderbyniwyd",
  },
  'local-pre-birth': {
    en: 'Local procedures; 3 months before in Sussex and Cheshire East, by week 34 in Sefton',
    cy: 'Gweithdrefnau lleol; 3 mis cyn hynny yn Sussex a Cheshire East, erbyn wythnos 34 yn Sefton',
  },
  'local-birth-review': {
    en: 'Local procedures; 4 weeks in Cheshire East, 20 working days in Liverpool',
    cy: 'Gweithdrefnau lleol; 4 wythnos yn Cheshire East, 20 diwrnod gwaith yn Lerpwl',
  },
  authority: { en: "The authority's own value", cy: 'Gwerth yr awdurdod ei hun' },
} as const satisfies Record<Source, Both>

export const statuses = {
  statute: { en: 'Act of Parliament', cy: 'Deddf Seneddol' },
  regulations: { en: 'Regulations', cy: 'Rheoliadau' },
  'practice-direction': { en: 'Court practice direction', cy: 'Cyfarwyddyd ymarfer y llys' },
  'statutory-guidance': { en: 'Statutory guidance', cy: 'Canllawiau statudol' },
  procedures: { en: 'National procedures', cy: 'Gweithdrefnau cenedlaethol' },
  'best-practice-guidance': { en: 'Best practice guidance', cy: 'Canllawiau arfer gorau' },
  'good-practice': { en: 'Good practice', cy: 'Arfer da' },
  local: { en: 'Local practice', cy: 'Arfer lleol' },
} as const satisfies Record<Status, Both>

export const toBeConfirmed = {
  en: 'to be confirmed by a practitioner before it is relied on in law',
  cy: "i'w gadarnhau gan ymarferydd cyn dibynnu arno yn y gyfraith",
} as const satisfies Both

export const faults = {
  'no-number': {
    en: 'The source of this rule gives no number of days: ask the authority whether it has one of its own.',
    cy: "Nid yw ffynhonnell y rheol hon yn rhoi nifer o ddiwrnodau: gofynnwch i'r awdurdod a oes ganddo un ei hun.",
  },
  'outside-calendar': {
    en: 'The working days are known for 2015 to 2035: give a day in those years.',
    cy: "Mae'r diwrnodau gwaith yn hysbys ar gyfer 2015 i 2035: rhowch ddiwrnod yn y blynyddoedd hynny.",
  },
  'bad-own-value': {
    en: "The authority's own value for this rule cannot be used: give a whole number in a unit that the rule allows.",
    cy: "Ni ellir defnyddio gwerth yr awdurdod ei hun ar gyfer y rheol hon: rhowch rif cyfan mewn uned y mae'r rheol yn ei chaniatáu.",
  },
  'no-strategy-discussion': {
    en: 'Enter the strategy discussion, then this clock can start.',
    cy: 'Rhowch y drafodaeth strategaeth, yna gall y cloc hwn ddechrau.',
  },
  'none-initiated': {
    en: 'Say at which strategy discussion the section 47 enquiry was started.',
    cy: 'Dywedwch ym mha drafodaeth strategaeth y dechreuwyd yr ymholiad adran 47.',
  },
  'several-initiated': {
    en: 'More than one strategy discussion started a section 47 enquiry: say which one this conference is for.',
    cy: "Dechreuodd mwy nag un drafodaeth strategaeth ymholiad adran 47: dywedwch ar gyfer pa un y mae'r gynhadledd hon.",
  },
  'not-from-a-strategy-discussion': {
    en: 'This clock does not start from a strategy discussion.',
    cy: "Nid yw'r cloc hwn yn dechrau o drafodaeth strategaeth.",
  },
} as const satisfies Record<Fault, Both>

type Counted = Parameters<typeof plural>[2]

/** Welsh keeps the singular after a number, and 2 softens it: 3 mis, 2 fis. */
const units: Record<Unit, Record<Language, Counted>> = {
  'working-days': {
    en: { one: '# working day', other: '# working days' },
    cy: { two: '# ddiwrnod gwaith', other: '# diwrnod gwaith' },
  },
  days: { en: { one: '# day', other: '# days' }, cy: { two: '# ddiwrnod', other: '# diwrnod' } },
  weeks: { en: { one: '# week', other: '# weeks' }, cy: { other: '# wythnos' } },
  months: { en: { one: '# month', other: '# months' }, cy: { two: '# fis', other: '# mis' } },
  hours: { en: { one: '# hour', other: '# hours' }, cy: { other: '# awr' } },
}

/** '15 working days', '2 fis'. */
export const sayPeriod = ({ amount, unit }: Period, language: Language): string =>
  plural(language, amount, units[unit][language])

/** Where a rule comes from, in full: 'Wales Safeguarding Procedures, c3pt2.p4'. */
export const saySource = ({ source, place }: Pick<Rule, 'source' | 'place'>, language: Language): string =>
  place === undefined ? sources[source][language] : `${sources[source][language]}, ${place}`

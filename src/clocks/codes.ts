/** E is England's, W is Wales's, EW is both, L is local practice in England. */
export const ruleIds = [
  'E-REF-1',
  'E-ASS-45',
  'E-STRAT',
  'E-ICPC-15',
  'W-ICPC-15',
  'E-ICPC-REQ',
  'EW-CG-10',
  'W-CG-NEXT',
  'E-CG-NEXT',
  'EW-RCPC-3M',
  'EW-RCPC-6M',
  'W-ASS-42',
  'W-MIN-5',
  'W-MIN-20',
  'W-MIN-CORR',
  'E-MIN',
  'L-REP-I',
  'L-REP-R',
  'W-REP',
  'L-EXCL',
  'EW-TRANS-15',
  'L-PRE-EDD',
  'L-PRE-RCPC',
  'E-LAC-R1',
  'E-LAC-R2',
  'E-LAC-R3',
  'W-LAC-R1',
  'W-LAC-R2',
  'W-LAC-R3',
  'E-PLO-16W',
  'EW-CARE-26W',
  'EW-CMH',
  'E-FGDM',
  'EW-S46',
  'EW-EPO',
  'DSAR',
  'DP-COMPL',
] as const

export type RuleId = (typeof ruleIds)[number]

export type Nation = 'E' | 'W'

export type Unit = 'working-days' | 'days' | 'weeks' | 'months' | 'hours'

/** What the clock is about. A programme keeps the kinds that it has business keeping. */
export type Kind =
  | 'conference'
  | 'report'
  | 'core-group'
  | 'review'
  | 'looked-after'
  | 'records'
  | 'complaints'
  | 'referral'
  | 'assessment'
  | 'strategy'
  | 'minutes'
  | 'exclusion'
  | 'proceedings'
  | 'protection'

/** What starts the clock. For a backward rule it is what the days are counted back from. */
export type Trigger =
  | 'referral-received'
  | 'harm-suspected'
  | 'strategy-discussion-that-initiated'
  | 'last-strategy-discussion'
  | 'decision-to-convene'
  | 'section-47-started'
  | 'initial-conference'
  | 'review-conference'
  | 'conference'
  | 'core-group'
  | 'record-received'
  | 'transfer-notified'
  | 'transfer-accepted'
  | 'expected-birth'
  | 'birth'
  | 'became-looked-after'
  | 'first-looked-after-review'
  | 'looked-after-review'
  | 'letter-before-proceedings'
  | 'application-issued'
  | 'police-protection-started'
  | 'emergency-order-made'
  | 'records-requested'
  | 'complaint-received'

export type Status =
  | 'statute'
  | 'regulations'
  | 'practice-direction'
  | 'statutory-guidance'
  | 'procedures'
  | 'best-practice-guidance'
  | 'good-practice'
  | 'local'

/** Where a rule comes from; words.ts says each in full. */
export type Source =
  | 'working-together'
  | 'wales-procedures'
  | 'both-nations-guidance'
  | 'care-planning-england'
  | 'care-planning-wales'
  | 'children-act-31za'
  | 'children-act-32'
  | 'children-act-45'
  | 'children-act-46'
  | 'pd12a'
  | 'public-law-working-group'
  | 'data-article-12'
  | 'data-act-2025'
  | 'local-strategy'
  | 'local-request'
  | 'local-core-group'
  | 'local-minutes'
  | 'pan-sussex'
  | 'norfolk-tees'
  | 'local-pre-birth'
  | 'local-birth-review'
  | 'authority'

const knownIds: ReadonlySet<string> = new Set(ruleIds)

export const isRuleId = (text: string): text is RuleId => knownIds.has(text)

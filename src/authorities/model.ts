import { z } from 'zod'
import { day } from '../calendar/shape.ts'
import type { Day } from '../calendar/model.ts'

const line = z.string().max(500)

/** Units in which an authority may say its own value for a clock. */
export const periodUnits = ['working-days', 'days', 'weeks', 'months', 'hours'] as const
const period = z.object({ amount: z.number().int().min(1).max(400), unit: z.enum(periodUnits) })
export type OwnPeriod = z.infer<typeof period>

/** The keys of authority_settings and the shape of each value. A row holds from its day until the next row of its key. */
export const settingShapes = {
  referral: z.discriminatedUnion('mode', [
    z.object({ mode: z.literal('council-offers-first') }),
    z.object({ mode: z.literal('full-list'), agreedOn: day, assessedOn: day }),
  ]),
  reports: z.object({ initial: z.number().int().min(1).max(20), review: z.number().int().min(1).max(20) }),
  chair: z.object({ who: line, independent: z.enum(['yes', 'no', 'not-known']) }),
  standing: z.object({ changes: z.array(line).max(40) }),
  outOfHours: z.object({ telephone: line, hours: line }),
  administrator: z.object({ name: line, telephone: line, email: line, address: z.string().max(1000) }),
  clocks: z.record(z.string(), period),
  recording: z.object({
    policy: z.enum(['allowed', 'conditions', 'refused', 'not-known']),
    words: z.string().max(1000),
    source: line,
  }),
} as const

export const settingKeys = [
  'referral',
  'reports',
  'chair',
  'standing',
  'outOfHours',
  'administrator',
  'clocks',
  'recording',
] as const
export type SettingKey = (typeof settingKeys)[number]
export const isSettingKey = (text: string): text is SettingKey => settingKeys.some((key) => key === text)

type Values = { [K in SettingKey]: z.infer<(typeof settingShapes)[K]> }
/** One setting with its key, so that a change says what it changes. */
export type Setting = { [K in SettingKey]: { key: K; value: Values[K] } }[SettingKey]
export type SettingValues = Values

/** What holds where an authority has said nothing: the council makes the first offer; Pan-Sussex's 3 and 5 days. */
export const defaults: Values = {
  referral: { mode: 'council-offers-first' },
  reports: { initial: 3, review: 5 },
  chair: { who: '', independent: 'not-known' },
  standing: { changes: [] },
  outOfHours: { telephone: '', hours: '' },
  administrator: { name: '', telephone: '', email: '', address: '' },
  clocks: {},
  recording: { policy: 'not-known', words: '', source: '' },
}

/** Reads a stored or typed value. Undefined when it is not of its key's shape. */
export const readSetting = (key: SettingKey, value: unknown): Setting | undefined => {
  const read = settingShapes[key].safeParse(value)
  if (!read.success) return undefined
  const one = z.discriminatedUnion('key', [
    z.object({ key: z.literal('referral'), value: settingShapes.referral }),
    z.object({ key: z.literal('reports'), value: settingShapes.reports }),
    z.object({ key: z.literal('chair'), value: settingShapes.chair }),
    z.object({ key: z.literal('standing'), value: settingShapes.standing }),
    z.object({ key: z.literal('outOfHours'), value: settingShapes.outOfHours }),
    z.object({ key: z.literal('administrator'), value: settingShapes.administrator }),
    z.object({ key: z.literal('clocks'), value: settingShapes.clocks }),
    z.object({ key: z.literal('recording'), value: settingShapes.recording }),
  ])
  return one.parse({ key, value })
}

/** Everything that holds for one authority on one day, as later rooms read it. */
export type AuthoritySettings = {
  referralMode: 'council-offers-first' | 'full-list'
  /** When the agreement and the impact assessment for the full list were made; null in the other mode. */
  agreedOn: Day | null
  assessedOn: Day | null
  /** Working days before the conference by which parents get the report. */
  reportDaysInitial: number
  reportDaysReview: number
  whoChairs: string
  chairIndependent: 'yes' | 'no' | 'not-known'
  /** What the authority has promised to every parent, one sentence each. */
  standingChanges: readonly string[]
  outOfHoursTelephone: string
  outOfHoursHours: string
  administrator: { name: string; telephone: string; email: string; address: string }
  /** The authority's own values for clocks, by rule id, the report days (L-REP-I, L-REP-R) among them. */
  clockValues: Readonly<Record<string, OwnPeriod>>
  /** May parents record meetings? In the council's own words, and where that stands. */
  recording: Values['recording']
}

export type Authority = {
  gss: string
  name: string
  nameCy: string
  nation: 'england' | 'wales'
  region: string
}
export type Fault = { field: string; code: string }

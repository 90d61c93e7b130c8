import type { Actor } from '../access/model.ts'
import { changeSetting, serveAuthority } from '../authorities/actions.ts'
import type { SettingKey } from '../authorities/model.ts'
import { keepClocks } from '../clocks/actions.ts'
import type { RuleId } from '../clocks/codes.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { sure } from './stage.ts'

/** Real councils lend their calendars and their two nations; everything said of them here is invented. */
export const english = 'E09000007'
export const welsh = 'W06000015'

const settingsOf = (gss: string, begun: Day): readonly (readonly [SettingKey, unknown])[] => {
  const telephone = gss === english ? '020 7946 0123' : '029 2018 0123'
  const office = {
    name: 'Conference administrator (invented)',
    email: 'conferences@example.org',
    address: '',
  }
  const both = [
    ['outOfHours', { telephone, hours: '' }],
    ['administrator', { ...office, telephone }],
  ] as const
  if (gss === welsh) return both
  const promise = 'Every parent is offered ten minutes with the chair before the meeting.'
  return [
    ...both,
    ['referral', { mode: 'full-list', agreedOn: begun, assessedOn: begun }],
    ['chair', { who: 'An independent reviewing officer (invented)', independent: 'yes' }],
    ['standing', { changes: ['B1 Parents enter first and choose their seats.', promise] }],
  ]
}

/** After the first core group the demo counts no further ones. */
const clocks: readonly RuleId[] = [
  'E-ICPC-15',
  'W-ICPC-15',
  'EW-TRANS-15',
  'L-PRE-EDD',
  'L-REP-I',
  'L-REP-R',
  'W-REP',
  'EW-CG-10',
  'EW-RCPC-3M',
  'EW-RCPC-6M',
]

/** One council sends its full list, the other makes the first offer itself. */
export const serveCouncils = async (tx: Tx, actor: Actor): Promise<void> => {
  const fromDay = actor.today
  for (const gss of [english, welsh]) {
    sure(await serveAuthority(tx, actor, gss))
    for (const [key, value] of settingsOf(gss, fromDay))
      sure(await changeSetting(tx, actor, gss, { key, value, fromDay }))
  }
  await keepClocks(tx, actor, clocks)
}

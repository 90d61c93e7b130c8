import { changeSetting, serveAuthority } from '../authorities/actions.ts'
import { keepClocks } from '../clocks/actions.ts'
import { addDays } from '../calendar/days.ts'
import { changeText } from '../people/host/actions.ts'
import { invitePerson } from '../people/staff/actions.ts'
import { userAdd } from '../people/user-add.ts'
import { sure, type Player, type Stage } from './stage.ts'

/** Real councils lend their calendars and their two nations; everything said of them here is invented. */
export const english = 'E09000007'
export const welsh = 'W06000015'

const host = {
  name: 'Walking Beside (invented)',
  sender: 'Walking Beside (invented)',
  // Numbers that Ofcom keeps for drama: nobody is ever called.
  telephone: '0808 157 0123',
  hours: 'Monday to Friday, 9am to 5pm',
  hours_cy: 'Dydd Llun i ddydd Gwener, 9am i 5pm',
  independence: 'parent-led',
  independence_en:
    'This is an invented programme for looking around. Its board is made up of parents. No council runs it, and no council reads what parents tell it.',
  independence_cy:
    'Rhaglen ddychmygol yw hon er mwyn edrych o gwmpas. Rhieni yw ei bwrdd. Nid oes cyngor yn ei rhedeg, ac nid oes cyngor yn darllen yr hyn y mae rhieni’n ei ddweud wrthi.',
  demo: true,
} as const

const staff = [
  ['lead', 'Beth Invented', 'parent-lead', ''],
  ['worker', 'Amir Invented', 'social-worker', english],
  ['workerWales', 'Elin Dyfeisiedig', 'social-worker', welsh],
  ['chair', 'Ruth Madeup', 'chair', english],
  ['handler', 'Grace Elsewhere', 'handler', ''],
  ['second', 'Owain Dyfeisiedig', 'coordinator', ''],
] as const
type Key = 'administrator' | 'coordinator' | (typeof staff)[number][0]
export type Cast = Readonly<Record<Key, Player>>

const addressOf = (name: string) => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`

/** The programme, its two councils with what they have agreed, and its staff, as an administrator sets it up. */
export const setUpProgramme = async (stage: Stage): Promise<Cast> => {
  const { id: programme } = await stage.ground
    .insertInto('programmes')
    .values(host)
    .returning('id')
    .executeTakeFirstOrThrow()
  const first = async (name: string, role: string) =>
    stage.player(
      (await userAdd(stage.ground, { name, role, email: addressOf(name), programme: host.name })).person,
    )
  const administrator = await first('Sam Invented', 'administrator')
  const coordinator = await first('Nadia Invented', 'coordinator')
  const begun = addDays(stage.today, -400)
  const players = new Map<string, Player>([
    ['administrator', administrator],
    ['coordinator', coordinator],
  ])
  await stage.as(administrator, begun, async (tx, actor) => {
    for (const gss of [english, welsh]) sure(await serveAuthority(tx, actor, gss))
    const since = { gss: english, fromDay: begun }
    for (const [gss, telephone] of [
      [english, '020 7946 0123'],
      [welsh, '029 2018 0123'],
    ] as const) {
      sure(
        await changeSetting(tx, actor, gss, {
          key: 'outOfHours',
          fromDay: begun,
          value: { telephone, hours: '' },
        }),
      )
      sure(
        await changeSetting(tx, actor, gss, {
          key: 'administrator',
          fromDay: begun,
          value: {
            name: 'Conference administrator (invented)',
            telephone,
            email: 'conferences@example.org',
            address: '',
          },
        }),
      )
    }
    sure(
      await changeSetting(tx, actor, since.gss, {
        key: 'referral',
        fromDay: begun,
        value: { mode: 'full-list', agreedOn: begun, assessedOn: begun },
      }),
    )
    sure(
      await changeSetting(tx, actor, since.gss, {
        key: 'chair',
        fromDay: begun,
        value: { who: 'An independent reviewing officer (invented)', independent: 'yes' },
      }),
    )
    sure(
      await changeSetting(tx, actor, since.gss, {
        key: 'standing',
        fromDay: begun,
        value: { changes: ['Every parent is offered ten minutes with the chair before the meeting.'] },
      }),
    )
    await keepClocks(tx, actor, [
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
    ])
    for (const [key, name, role, gss] of staff) {
      const { person } = sure(
        await invitePerson(tx, actor, { name, role, gss, email: addressOf(name), phone: '' }),
      )
      players.set(key, { ...administrator, person })
    }
  })
  for (const [key] of staff) {
    const made = players.get(key)
    if (made !== undefined) players.set(key, await stage.player(made.person))
  }
  const of = (key: Key): Player => {
    const player = players.get(key)
    if (player === undefined) throw new Error(`nobody plays the ${key}`)
    return player
  }
  await stage.ground
    .updateTable('programmes')
    .set({ outside_handler: of('handler').person })
    .where('id', '=', programme)
    .execute()
  await stage.as(of('lead'), begun, async (tx, actor) => {
    sure(
      await changeText(tx, actor, 'front-door', {
        en: 'Everybody and everything here is invented. Look around as much as you like.',
        cy: 'Mae pawb a phopeth yma’n ddychmygol. Edrychwch o gwmpas faint fynnwch chi.',
        version: 0,
      }),
    )
  })
  return {
    administrator,
    coordinator,
    lead: of('lead'),
    worker: of('worker'),
    workerWales: of('workerWales'),
    chair: of('chair'),
    handler: of('handler'),
    second: of('second'),
  }
}

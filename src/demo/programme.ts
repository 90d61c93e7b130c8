import { addDays } from '../calendar/days.ts'
import { setLine } from '../concerns/ringing/actions.ts'
import { changeText } from '../people/host/actions.ts'
import { invitePerson } from '../people/staff/actions.ts'
import { userAdd } from '../people/user-add.ts'
import { english, serveCouncils, welsh } from './councils.ts'
import { sure, type Player, type Stage } from './stage.ts'

const host = {
  name: 'Beside You (invented)',
  sender: 'Beside You (invented)',
  // Numbers that Ofcom keeps for drama: nobody is ever called.
  telephone: '0808 157 0123',
  hours: 'Monday to Friday, 9am to 5pm',
  hours_cy: 'Dydd Llun i ddydd Gwener, 9yb i 5yp',
  independence: 'parent-led',
  independence_en:
    'This is an invented programme for looking around. Its board is made up of parents. No council runs it, and no council reads what parents tell it.',
  independence_cy:
    'Rhaglen ddychmygol yw hon er mwyn edrych o gwmpas. Rhieni yw ei bwrdd. Nid oes cyngor yn ei rhedeg, ac nid oes cyngor yn darllen yr hyn y mae rhieni’n ei ddweud wrthi.',
  demo: true,
} as const
const line = {
  telephone: '0808 157 0199',
  hours: 'day and night',
  hoursCy: 'ddydd a nos',
  version: 0,
} as const
const frontDoor = {
  en: 'Everybody and everything here is invented. Look around as much as you like.',
  cy: 'Mae pawb a phopeth yma’n ddychmygol. Edrychwch o gwmpas faint fynnwch chi.',
}

const staff = {
  lead: ['Beth Invented', 'parent-lead', ''],
  worker: ['Amir Invented', 'social-worker', english],
  workerWales: ['Elin Dyfeisiedig', 'social-worker', welsh],
  chair: ['Ruth Madeup', 'chair', english],
  handler: ['Grace Elsewhere', 'handler', ''],
  safety: ['Mair Invented', 'safeguarding-lead', ''],
  approver: ['Olwen Elsewhere', 'approver', ''],
  second: ['Owain Dyfeisiedig', 'coordinator', ''],
  organiser: ['Dewi Invented', 'organiser', ''],
} as const
type Key = keyof typeof staff
export type Cast = Readonly<Record<Key | 'administrator' | 'coordinator', Player>>

const addressOf = (name: string) => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`

const addProgramme = async ({ ground }: Stage): Promise<string> =>
  (await ground.insertInto('programmes').values(host).returning('id').executeTakeFirstOrThrow()).id

/** The programme with its two councils and its staff, as an administrator sets it up thirteen months ago. */
export const setUpProgramme = async (stage: Stage): Promise<Cast> => {
  const programme = await addProgramme(stage)
  const begun = addDays(stage.today, -400)
  const first = async (name: string, role: string) => {
    const user = { name, role, email: addressOf(name), programme: host.name }
    return stage.player((await userAdd(stage.ground, user)).person)
  }
  const administrator = await first('Sam Invented', 'administrator')
  const coordinator = await first('Nadia Invented', 'coordinator')
  await stage.as(administrator, begun, serveCouncils)
  const invited = async (key: Key): Promise<Player> => {
    const [name, role, gss] = staff[key]
    const { person } = await stage.as(administrator, begun, async (tx, actor) =>
      sure(await invitePerson(tx, actor, { name, role, gss, email: addressOf(name), phone: '' })),
    )
    return stage.player(person)
  }
  const cast: Cast = {
    administrator,
    coordinator,
    lead: await invited('lead'),
    worker: await invited('worker'),
    workerWales: await invited('workerWales'),
    chair: await invited('chair'),
    handler: await invited('handler'),
    safety: await invited('safety'),
    approver: await invited('approver'),
    second: await invited('second'),
    organiser: await invited('organiser'),
  }
  await stage.ground
    .updateTable('programmes')
    .set({ outside_handler: cast.handler.person })
    .where('id', '=', programme)
    .execute()
  await stage.as(administrator, begun, async (tx, actor) => sure(await setLine(tx, actor, line)))
  await stage.as(cast.lead, begun, async (tx, actor) =>
    sure(await changeText(tx, actor, 'front-door', { ...frontDoor, version: 0 })),
  )
  return cast
}

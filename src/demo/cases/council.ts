import type { Day } from '../../calendar/model.ts'
import { confirmColumns, startEntering, takeIn } from '../../conferences/lists/actions.ts'
import { enterOne } from '../../conferences/lists/answers.ts'
import { listsRound } from '../../conferences/lists/jobs.ts'
import { tellUs } from '../../conferences/notices/actions.ts'
import type { Notice } from '../../conferences/notices/model.ts'
import { ask, mark } from '../../offers/requests/actions.ts'
import { english } from '../councils.ts'
import type { Story } from '../play.ts'
import type { Scene } from '../scene.ts'
import { sure } from '../stage.ts'

/** Two social workers tell us of a conference by the one-minute form, one of them in Welsh. */
export async function* notices({ stage, cast }: Scene): Story {
  const parentsToldOn = (...days: (Day | null)[]): Notice['parents'] =>
    days.map((toldOn) => ({ toldOn, language: 'en', interpreter: false, name: '' }))
  const notice = { kind: 'initial', startsAt: '11:00', place: 'Example Centre', lateReason: '' } as const
  const day = stage.yesterday
  yield day
  await stage.as(cast.worker, day, async (tx, actor) =>
    sure(
      await tellUs(tx, actor, {
        ...notice,
        reference: 'EX-3001',
        day: stage.ahead(9),
        strategyDay: stage.ahead(-4),
        parents: parentsToldOn(day, null),
      }),
    ),
  )
  yield stage.today
  await stage.as(cast.workerWales, stage.today, async (tx, actor) =>
    sure(
      await tellUs(tx, actor, {
        ...notice,
        reference: 'EX-3002',
        kind: 'pre-birth',
        day: stage.ahead(10),
        strategyDay: stage.ahead(-3),
        parents: parentsToldOn(null),
      }),
    ),
  )
}

/** Two parents ask on the public site; with one of them we have spoken. */
export async function* requests({ stage, cast }: Scene): Story {
  const request = {
    way: 'phone',
    email: '',
    hoursFrom: null,
    hoursUntil: null,
    voicemail: false,
    gss: english,
    access: '',
  } as const
  const comesIn = (name: string, telephone: string, language: 'en' | 'cy', words: string, day: Day) =>
    stage.db.inSession(null, 'localhost', (tx) =>
      ask(tx, cast.coordinator.programme, { ...request, name, telephone, language, words }, day, null),
    )
  yield stage.yesterday
  await comesIn(
    'Tracey Example',
    '07700 900451',
    'en',
    'I have had a letter about a meeting.',
    stage.yesterday,
  )
  await stage.as(cast.coordinator, stage.yesterday, async (tx, actor) => {
    const row = await tx
      .selectFrom('requests')
      .select('id')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    sure(await mark(tx, actor, row.id, 'spoken'))
  })
  yield stage.today
  await comesIn('Mererid Enghraifft', '07700 900452', 'cy', 'Mae gen i gyfarfod cyn bo hir.', stage.today)
}

const british = (day: Day) => day.split('-').toReversed().join('/')

const headings =
  'Child name,DOB,Ethnicity,Family reference,Conference type,Conference date,Time,Venue,Strategy discussion date,Mother,Father'

/** A council's week: two are ready, three are to be put right, one is about one of our own people. */
const listFor = ({ stage, names, supporters }: Scene): string => {
  const [mum, dad] = [() => names.parent('en', 'woman').name, () => names.parent('en', 'man').name]
  const [soon, later] = [british(stage.ahead(11)), british(stage.ahead(12))]
  const lately = british(stage.ahead(-2))
  return [
    headings,
    `Robin,02/02/2019,Example,EX-4001,Initial,${soon},10:00,Invented House,${lately},${mum()},${dad()}`,
    `Ela,03/03/2021,Example,EX-4001,Initial,${soon},10:00,Invented House,${lately},,`,
    `Casey,04/04/2016,Example,EX-4002,Initial,${later},13:30,By video,${lately},${mum()},`,
    `Jo,05/05/2018,Example,EX-4003,Initial,31/02/2027,10:00,Invented House,${lately},${mum()},`,
    `Zane,06/06/2014,Example,EX-4004,Strategy meeting,${soon},11:00,Invented House,${lately},,${dad()}`,
    `Mali,07/07/2020,Example,EX-4005,Initial,${later},11:00,Invented House,${british(stage.ahead(-25))},${mum()},`,
    `Sam,08/08/2022,Example,EX-4006,Initial,${later},14:00,Invented House,${lately},${supporters[5]?.name ?? ''},`,
  ].join('\n')
}

/** A week's list, read and entered; the family of one of our own people goes to the outside handler, who enters it. */
export async function* weeklyList(scene: Scene): Story {
  const { stage, cast } = scene
  const house = { db: stage.db, origin: 'http://localhost', clock: stage.clock }
  const bytes = new TextEncoder().encode(listFor(scene))
  yield stage.today
  const work = async () => {
    while ((await listsRound(house)) > 0) continue
  }
  const list = await stage.as(cast.coordinator, stage.today, async (tx, actor) => {
    const taken = sure(await takeIn(tx, actor, { gss: english, bytes }))
    if (!('list' in taken)) throw new Error('the headings of the demo’s list are not known')
    return taken.list
  })
  await work()
  await stage.as(cast.coordinator, stage.today, async (tx, actor) => {
    sure(await confirmColumns(tx, actor, list))
    sure(await startEntering(tx, actor, list))
  })
  await work()
  await stage.as(cast.handler, stage.today, async (tx, actor) => {
    const waiting = await tx.selectFrom('list_entries').select('id').where('verdict', '=', 'new').execute()
    for (const { id } of waiting) sure(await enterOne(tx, actor, id))
  })
}

export const ofTheCouncil = [notices, requests, weeklyList] as const

import { addDays } from '../../../calendar/days.ts'
import type { Day } from '../../../calendar/model.ts'
import { askForChange, enterAnswer } from '../../../changes/actions.ts'
import { addNational, addService } from '../../../directory/actions.ts'
import { typePaper } from '../../../preparation/after/actions.ts'
import { addDates, makeGroup, putState } from '../../../support/groups/actions.ts'
import { putOnCall } from '../../../support/oncall/actions.ts'
import { english, welsh } from '../../councils.ts'
import type { Story } from '../../play.ts'
import type { Scene } from '../../scene.ts'
import { sure } from '../../stage.ts'
import { whatCounts } from './counting.ts'
import { aDayTogether } from './event.ts'
import { theNews } from './newsletter.ts'
import { cafe, corridor, late, lateAnswer, services } from './words.ts'

const monthOf = (day: Day): Day => addDays(day, 1 - Number(day.slice(8)))

/** Who answers the telephone this week, a café every other Thursday, and a card of help for each council. */
export async function* thisWeek({ stage, cast }: Scene): Story {
  yield stage.today
  const person = cast.coordinator.person
  await stage.as(cast.coordinator, stage.today, async (tx, actor) => {
    const days = { fromDay: stage.today, untilDay: addDays(stage.today, 7) }
    const times = { fromTime: '00:00', untilTime: '09:00', telephone: '0808 157 0130' }
    sure(await putOnCall(tx, actor, { person, ...days, ...times }))
    const { group } = sure(await makeGroup(tx, actor, cafe))
    const first = addDays(stage.today, ((11 - new Date(stage.today).getUTCDay()) % 7) + 1)
    const dates = { first, startsAt: '10:00', endsAt: '12:00', repeat: 'fortnight', times: 6 } as const
    sure(await addDates(tx, actor, group, dates))
    await putState(tx, actor, group, 'published')
    for (const gss of [english, welsh]) {
      for (const draft of services) {
        const checked = draft.kind === 'housing' ? addDays(stage.today, -240) : stage.yesterday
        sure(await addService(tx, actor, gss, { draft, checkedBy: 'Beth Invented', checkedOn: checked }))
      }
      await addNational(tx, actor, gss)
    }
  })
}

/** Eight parents answered on paper in the summer; what several said was asked of the council, and answered once. */
export async function* youSaid({ stage, cast }: Scene): Story {
  const heardOn = addDays(stage.today, -100)
  yield heardOn
  for (let n = 0; n < 8; n += 1)
    await stage.as(cast.coordinator, heardOn, async (tx, actor) => {
      const said = [4 - (n % 3), 3 - (n % 4 === 0 ? 2 : 0), 4 - (n % 2)]
      sure(await typePaper(tx, actor, { gss: english, kind: 'initial' }, { said, words: '' }))
    })
  const askedOn = addDays(stage.today, -80)
  yield askedOn
  const months = { fromMonth: monthOf(heardOn), untilMonth: monthOf(heardOn) }
  const whom = { askedName: 'Ruth Madeup', askedRole: 'Conference chair', askedOf: 'The council (invented)' }
  const when = { askedOn, answerBy: addDays(askedOn, 28) }
  const { ask } = await stage.as(cast.lead, askedOn, async (tx, actor) => {
    sure(
      await askForChange(tx, actor, {
        gss: english,
        ...months,
        counted: 5,
        said: corridor,
        ...whom,
        ...when,
      }),
    )
    return sure(
      await askForChange(tx, actor, { gss: english, ...months, counted: 6, said: late, ...whom, ...when }),
    )
  })
  const answeredOn = addDays(askedOn, 20)
  yield answeredOn
  const reply = { answer: 'yes', text: lateAnswer, by: 'Ruth Madeup', on: answeredOn } as const
  await stage.as(cast.lead, answeredOn, async (tx, actor) =>
    sure(await enterAnswer(tx, actor, { ask, version: 1 }, reply)),
  )
}

export const ofTheProgramme = [thisWeek, youSaid, aDayTogether, theNews, whatCounts] as const

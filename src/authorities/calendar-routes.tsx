import type { Actor } from '../access/model.ts'
import { pagesOf } from '../access/pages.ts'
import { askedDay } from '../calendar/asked.ts'
import { weekday, yearOf } from '../calendar/days.ts'
import type { Tx } from '../platform/database/connect.ts'
import { fresh, type Fill } from '../platform/html/filling.ts'
import type { View } from '../platform/html/view.ts'
import { again, goTo, missing, show } from '../platform/http/answer.ts'
import { changeHoliday, takeBackHoliday } from './actions.ts'
import { CalendarPage } from './calendar-page.tsx'
import { refilled } from './filling.ts'
import { holidayChanges, holidays } from './queries.ts'

const pages = pagesOf()

const calendarPage = async (tx: Tx, actor: Actor, view: View, fill: Fill) => {
  const year = yearOf(actor.today)
  return (
    <CalendarPage
      view={view}
      years={[year, year + 1, year + 2]}
      holidays={await holidays(tx)}
      changes={await holidayChanges(tx)}
      fill={fill}
    />
  )
}
pages.get('/calendar', 'authority:read', async ({ tx, actor, view }) =>
  show(await calendarPage(tx, actor, view, fresh(view.language))),
)
pages.post('/calendar', 'holiday:change', async ({ tx, actor, view, form }) => {
  const day = askedDay(form, 'on')
  const kind = form.text('kind') === 'removed' ? 'removed' : 'added'
  const closed = day === null || day === undefined ? false : (await holidays(tx)).names.has(day)
  const code =
    day === null || day === undefined
      ? 'faultDay'
      : weekday(day) > 5
        ? 'faultWeekend'
        : kind === 'added' && closed
          ? 'faultInList'
          : kind === 'removed' && !closed
            ? 'faultNotInList'
            : undefined
  const done =
    day === null || day === undefined || code !== undefined
      ? { faults: [{ field: 'on', code: code ?? 'faultDay' }] }
      : await changeHoliday(tx, actor, { day, kind, name: form.text('name') })
  if (!('faults' in done)) return goTo('/calendar')
  const fill = refilled(view.language, form, done.faults)
  return again(await calendarPage(tx, actor, view, fill))
})
pages.post('/calendar/:change/take-back', 'holiday:change', async ({ tx, actor, params }) => {
  const done = await takeBackHoliday(tx, actor, params.change)
  return 'faults' in done ? missing : goTo('/calendar')
})

export { pages }

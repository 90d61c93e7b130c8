import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import { askedDay } from '../../calendar/asked.ts'
import { addDays } from '../../calendar/days.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { dayTyped, filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import type { Fault } from '../model.ts'
import { putOnCall, takeOffCall } from './actions.ts'
import { OnCallPage } from './pages.tsx'
import { couldBeOnCall, rosterBetween, waitingNow } from './queries.ts'
import { unevenIn, weekFrom } from './rules.ts'
import { faultWords } from './words.ts'

export const pages = pagesOf()

type Here = Pick<Ask<'/on-call'>, 'tx' | 'actor' | 'view' | 'query' | 'language'>

const page = async ({ tx, actor, view, query, language }: Here, typed?: Fill): Promise<Answer> => {
  const { from, until } = weekFrom(actor.now)
  const duties = await rosterBetween(tx, from, until)
  const keeps = may(actor, 'oncall:keep')
  const waiting = keeps ? await waitingNow(tx) : null
  const usual = {
    ...dayTyped('from', actor.today),
    fromTime: '17:00',
    ...dayTyped('until', addDays(actor.today, 1)),
    untilTime: '09:00',
  }
  const keeping = keeps ? { fill: typed ?? fresh(language, usual), people: await couldBeOnCall(tx) } : null
  const shown = (
    <OnCallPage
      {...{ view, duties, waiting, keeping }}
      now={duties.filter((duty) => duty.from <= actor.now && duty.until > actor.now)}
      uneven={unevenIn(duties, actor.now, until)}
      saved={query.has('saved')}
    />
  )
  if (typed !== undefined) return again(shown)
  await record(tx, actor, 'oncall.read', [
    ...duties.map(({ person }) => person),
    ...(waiting ?? []).map(({ party }) => party),
  ])
  return show(shown)
}
pages.get('/on-call', 'oncall:read', (ask) => page(ask))

pages.post('/on-call', 'oncall:keep', async (ask) => {
  const { tx, actor, form, language } = ask
  const [from, until] = [askedDay(form, 'from'), askedDay(form, 'until')]
  const noDay: Fault[] = [
    ...(from === undefined ? [{ field: 'from', code: 'no-day' }] : []),
    ...(until === undefined ? [{ field: 'until', code: 'no-day' }] : []),
  ]
  const draft = {
    person: form.text('person'),
    telephone: form.text('telephone'),
    fromDay: from ?? null,
    fromTime: form.text('fromTime').slice(0, 5),
    untilDay: until ?? null,
    untilTime: form.text('untilTime').slice(0, 5),
  }
  const outcome = noDay.length > 0 ? { faults: noDay } : await putOnCall(tx, actor, draft)
  if (!('faults' in outcome)) return goTo('/on-call?saved')
  const isKey = (code: string): code is keyof typeof faultWords => Object.hasOwn(faultWords, code)
  const sayFault = ({ code }: Fault): string => (isKey(code) ? faultWords[code][language] : code)
  return page(ask, filledAgain(language, form, outcome.faults, sayFault))
})

pages.post('/on-call/:duty/off', 'oncall:keep', async ({ tx, actor, params }) =>
  (await takeOffCall(tx, actor, params.duty)) ? goTo('/on-call?saved') : missing,
)

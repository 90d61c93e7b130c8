import { pagesOf, type Ask } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { askedDay } from '../calendar/asked.ts'
import { addDays } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import { again, goTo, missing, show, type Answer } from '../platform/http/answer.ts'
import { Form } from '../platform/http/form.ts'
import { filledAgain, fresh } from '../platform/html/filling.ts'
import { isAnswer } from '../spaces/model.ts'
import { answerPromise } from '../spaces/promise/actions.ts'
import { promiseDue } from '../spaces/promise/queries.ts'
import { typedOver } from '../supporters/reading.ts'
import { arrangeCover, changeSupporter, endSupport, recordFirstMeeting } from './actions.ts'
import { endCover } from './covers.ts'
import { sayFault } from './fields.tsx'
import { BesidePage, MetPage } from './lists.tsx'
import { isEnding, isMeetingWay, type Fault, type MeetingWay } from './model.ts'
import { SupportPage } from './pages.tsx'
import { mySupportRows, readSupport, whoCould } from './queries.ts'
import { besideWhom, nameOfSupporter } from './queries-beside.ts'
import { usualCoverDays } from './rules.ts'
import { setSupervisor, supervising } from './supervisor.ts'

export const pages = pagesOf()

type One = Pick<Ask<'/support/:support'>, 'tx' | 'actor' | 'view' | 'params'>
const nothing = new Form(new Map())

const page = async (
  { tx, actor, view, params }: One,
  typed = nothing,
  faults: readonly Fault[] = [],
): Promise<Answer> => {
  const of = await readSupport(tx, params.support, actor.today)
  if (of === undefined) return missing
  const could =
    of.untilDay === null
      ? await whoCould(tx, of.party, actor.today, addDays(actor.today, usualCoverDays - 1))
      : []
  const filled = typed.has('coverFrom-day') ? typed : typedOver(coverFrom(actor.today), typed)
  const shown = <SupportPage view={view} of={of} could={could} typed={filled} faults={faults} />
  if (faults.length > 0) return again(shown)
  await record(tx, actor, 'support.read', [of.support, of.party, of.supporter])
  return show(shown)
}

/** A week from today stands in the boxes already, so that cover for somebody who is ill takes one press. */
const coverFrom = (today: Day): Form => {
  const boxes = (name: string, value: Day): [string, string[]][] =>
    (['year', 'month', 'day'] as const).map((part, at) => [
      `${name}-${part}`,
      [String(Number(value.split('-')[at]))],
    ])
  return new Form(
    new Map([...boxes('coverFrom', today), ...boxes('coverUntil', addDays(today, usualCoverDays - 1))]),
  )
}

const day = (form: Form, field: string, faults: Fault[]): Day | null => {
  const asked = askedDay(form, field)
  if (asked === undefined) faults.push({ field, code: 'no-day' })
  return asked ?? null
}
const way = (form: Form): MeetingWay | null => {
  const how = form.text('metHow')
  return isMeetingWay(how) ? how : null
}
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type OfSupporter = Pick<Ask<'/supporters/:supporter/beside'>, 'tx' | 'actor' | 'view' | 'params'>
const besidePage = async (
  { tx, actor, view, params }: OfSupporter,
  typed?: { form: Form; faults: readonly Fault[] },
): Promise<Answer> => {
  const name = await nameOfSupporter(tx, params.supporter)
  if (name === undefined) return missing
  const whom = await besideWhom(tx, params.supporter)
  const supervisors = await supervising(tx, params.supporter)
  const fill =
    typed === undefined
      ? fresh(view.language, { supervisor: supervisors.now ?? '' })
      : filledAgain(view.language, typed.form, typed.faults, (fault) => sayFault(view, fault))
  const shown = <BesidePage {...{ view, name, supervisors, fill }} supporter={params.supporter} list={whom} />
  if (typed !== undefined) return again(shown)
  await record(tx, actor, 'supporter.read', [params.supporter, ...whom.map(({ support }) => support)])
  return show(shown)
}
pages.get('/supporters/:supporter/beside', 'supporter:read', (ask) => besidePage(ask))
pages.post('/supporters/:supporter/supervisor', 'supporter:change', async (ask) => {
  const { tx, actor, params, form } = ask
  if ((await nameOfSupporter(tx, params.supporter)) === undefined) return missing
  const person = form.text('supervisor')
  if (person !== '' && !uuid.test(person)) return missing
  const outcome = await setSupervisor(tx, actor, params.supporter, person === '' ? null : person)
  return 'faults' in outcome
    ? besidePage(ask, { form, faults: outcome.faults })
    : goTo(`/supporters/${params.supporter}/beside`)
})

pages.get('/support/:support', 'support:change', (ask) => page(ask))
for (const part of ['met', 'cover', 'change', 'end'] as const)
  pages.get(`/support/:support/${part}`, 'support:change', ({ params }) => goTo(`/support/${params.support}`))

pages.post('/support/:support/met', 'support:change', async (ask) => {
  const { tx, actor, params, form } = ask
  const faults: Fault[] = []
  const on = day(form, 'metOn', faults)
  if (faults.length > 0) return page(ask, form, faults)
  const outcome = await recordFirstMeeting(tx, actor, params.support, { on, how: way(form) })
  return 'faults' in outcome ? page(ask, form, outcome.faults) : goTo(`/support/${params.support}`)
})

pages.post('/support/:support/cover', 'support:change', async (ask) => {
  const { tx, actor, params, form } = ask
  const faults: Fault[] = uuid.test(form.text('cover')) ? [] : [{ field: 'cover', code: 'none' }]
  const [from, until] = [day(form, 'coverFrom', faults), day(form, 'coverUntil', faults)]
  if (faults.length > 0) return page(ask, form, faults)
  const outcome = await arrangeCover(tx, actor, params.support, {
    supporter: form.text('cover'),
    from,
    until,
  })
  return 'faults' in outcome ? page(ask, form, outcome.faults) : goTo(`/support/${params.support}#covering`)
})

pages.post('/support/:support/cover/:cover/end', 'support:change', async ({ tx, actor, params }) =>
  (await endCover(tx, actor, params.support, params.cover))
    ? goTo(`/support/${params.support}#covering`)
    : missing,
)

pages.post('/support/:support/change', 'support:change', async (ask) => {
  const { tx, actor, params, form } = ask
  const [supporter, why] = [form.text('supporter'), form.text('changeWhy')]
  if (!uuid.test(supporter)) return page(ask, form, [{ field: 'supporter', code: 'none' }])
  if (!isEnding(why)) return page(ask, form, [{ field: 'changeWhy', code: 'none' }])
  const outcome = await changeSupporter(tx, actor, params.support, { supporter, why })
  return 'faults' in outcome ? page(ask, form, outcome.faults) : goTo(`/support/${outcome.support}`)
})

pages.post('/support/:support/end', 'support:change', async (ask) => {
  const { tx, actor, params, form } = ask
  const why = form.text('endWhy')
  if (!isEnding(why)) return page(ask, form, [{ field: 'endWhy', code: 'none' }])
  return (await endSupport(tx, actor, params.support, why))
    ? goTo(`/support/${params.support}`)
    : page(ask, form, [{ field: 'endWhy', code: 'ended' }])
})

type Met = Pick<Ask<'/beside/:support/met'>, 'tx' | 'actor' | 'params'>
/** The meeting that the asker may note, and what is still to be read aloud at it. */
const meeting = async ({ tx, actor, params }: Met) => {
  const of = (await mySupportRows(tx, actor.today)).find(({ support }) => support === params.support)
  if (of === undefined) return undefined
  return { of, promise: await promiseDue(tx, actor.programme, of.party) }
}
pages.get('/beside/:support/met', 'support:own', async (ask) => {
  const { tx, actor, view, params } = ask
  const met = await meeting(ask)
  if (met === undefined) return missing
  await record(tx, actor, 'support.read', [params.support, met.of.party])
  return show(<MetPage view={view} {...met} typed={nothing} faults={[]} />)
})
pages.post('/beside/:support/met', 'support:own', async (ask) => {
  const { tx, actor, view, params, form } = ask
  const met = await meeting(ask)
  if (met === undefined) return missing
  const faults: Fault[] = []
  const on = day(form, 'metOn', faults)
  const said = form.text('promise')
  const unsaid = met.promise !== null && !isAnswer(said) ? [{ field: 'promise', code: 'none' }] : []
  const outcome =
    faults.length > 0
      ? { faults }
      : await recordFirstMeeting(tx, actor, params.support, { on, how: way(form) })
  const found = [...('faults' in outcome ? outcome.faults : []), ...unsaid]
  if (found.length > 0) return again(<MetPage view={view} {...met} typed={form} faults={found} />)
  if (met.promise !== null && isAnswer(said))
    await answerPromise(tx, actor, met.of.party, { answer: said, how: 'aloud' })
  return goTo('/home')
})

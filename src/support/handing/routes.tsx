import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { letRead } from '../../spaces/readers/actions.ts'
import { besideNow, readersOf } from '../../spaces/readers/queries.ts'
import type { Fault } from '../model.ts'
import { forTheTwo, type Pair } from '../pair.ts'
import { handOver, sayWhoReads } from './actions.ts'
import { HandoverPage } from './pages.tsx'
import { handedOver } from './queries.ts'
import { faultWords } from './words.ts'

export const pages = pagesOf()

type Here = Ask<'/handover/:party'>
const page = async ({ tx, actor, view, query }: Here, pair: Pair, fill: Fill): Promise<Answer> => {
  const handed = await handedOver(tx, pair.party)
  const reading = (await readersOf(tx, pair.party))
    .filter(({ ended }) => ended === null)
    .map(({ person }) => person)
  const beside = (await besideNow(tx, pair.party))
    .filter(({ person }) => person !== actor.person)
    .map((one) => ({ ...one, reads: reading.includes(one.person) }))
  const shown = (
    <HandoverPage {...{ view, pair, fill, handed, beside }} me={actor.person} saved={query.has('saved')} />
  )
  if (fill.faults.length > 0) return again(shown)
  await record(tx, actor, 'visit.handover-read', [pair.party, ...handed.map(({ id }) => id)])
  return show(shown)
}

pages.get(
  '/handover/:party',
  'handover:own',
  forTheTwo((ask: Here, pair) => page(ask, pair, fresh(ask.language))),
)

/** On the parent's own screen: may this one read what was written before? A no leaves everything as it is. */
const answered = async ({ tx, actor, form }: Here, { party }: Pair): Promise<Answer> => {
  const person = form.text('person')
  if (!(await besideNow(tx, party)).some((one) => one.person === person && person !== actor.person))
    return missing
  if (form.text('answer') === 'yes') {
    const yes = { person, purpose: 'handover', span: 'quarter', earlier: true } as const
    const outcome = await letRead(tx, actor, party, yes, 'screen')
    if ('faults' in outcome) return missing
  }
  return goTo(`/handover/${party}?saved`)
}
pages.post(
  '/handover/:party',
  'handover:own',
  forTheTwo(async (ask: Here, pair) => {
    const { tx, actor, form, language } = ask
    if (pair.own) return answered(ask, pair)
    const typed = { body: form.text('body'), saidYes: form.text('saidYes') === 'yes' }
    const outcome = await handOver(tx, actor, pair.party, typed)
    if (!('faults' in outcome)) return goTo(`/handover/${pair.party}?saved`)
    const isKey = (code: string): code is keyof typeof faultWords => Object.hasOwn(faultWords, code)
    const sayFault = ({ code }: Fault): string => (isKey(code) ? faultWords[code][language] : code)
    return page(ask, pair, filledAgain(language, form, outcome.faults, sayFault))
  }),
)
pages.post(
  '/handover/:party/:handover',
  'handover:own',
  forTheTwo(async ({ tx, actor, form, params }: Ask<'/handover/:party/:handover'>, pair) => {
    if (!pair.own) return missing
    const said = { handover: params.handover, may: form.text('may') === 'yes' }
    return (await sayWhoReads(tx, actor, pair.party, said)) ? goTo(`/handover/${pair.party}?saved`) : missing
  }),
)

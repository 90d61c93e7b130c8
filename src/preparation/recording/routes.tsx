import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { dayTyped, filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Language } from '../../platform/words/words.ts'
import type { Fault } from '../../spaces/model.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { firstIn, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { councilsOf, meetingFor, meetingsOf } from '../day/meetings.ts'
import { noteStep, takeBack, writeRequest } from './actions.ts'
import { isStep, type Recording } from './model.ts'
import { LetterPage, OnePage, StepPage } from './one-pages.tsx'
import { RecordingPage } from './pages.tsx'
import { papersOf, recordingsOf, standingRequest } from './queries.ts'
import { readStep, typedStep } from './reading.ts'
import { faultWords } from './words.ts'

export const pages = pagesOf()

/** The list, with the offer to put back what was just taken off it. */
export const backPath = (party: string, taken: string): string =>
  `/recording/${party}?taken=${encodeURIComponent(taken)}`

const isKnown = (code: string): code is keyof typeof faultWords => Object.hasOwn(faultWords, code)
export const typedAgain = (language: Language, form: Form, faults: readonly Fault[]): Fill =>
  filledAgain(language, form, faults, ({ code }) => faultWords[isKnown(code) ? code : 'unknown'][language])
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const takenPath = new RegExp(`^(?:one|papers)/${uuid}$`)

pages.get(
  '/recording/:party',
  'recording:own',
  inSpace(async ({ tx, actor, view, query }: Ask<'/recording/:party'>, whose) => {
    const { party } = whose
    const found = await unlessDown(
      (async () => ({ requests: await recordingsOf(tx, party), papers: await papersOf(tx, party) }))(),
    )
    const ids = [...(found?.requests ?? []), ...(found?.papers ?? [])].map(({ id }) => id)
    await record(tx, actor, 'recording.read', [party, ...ids])
    const taken = query.get('taken') ?? ''
    return show(
      <RecordingPage
        {...{ view, whose, found }}
        today={actor.today}
        councils={await councilsOf(tx, party, actor.today)}
        taken={takenPath.test(taken) ? `/recording/${party}/${taken}/again` : null}
        saved={query.has('saved')}
      />,
    )
  }),
)

type OfNew = Ask<'/recording/:party/new'>
const stepPage = (
  { view }: Pick<OfNew, 'view'>,
  whose: Whose,
  props: {
    step: 'asked' | 'sent' | 'answered' | 'happened'
    of: Pick<Recording, 'id' | 'version'> | null
    fill: Fill
  },
): Answer => {
  const page = <StepPage {...props} view={view} whose={whose} space={whose.space} />
  return props.fill.faults.length > 0 ? again(page) : show(page)
}

pages.get(
  '/recording/:party/new',
  'recording:own',
  inSpace(async (ask: OfNew, whose) => {
    const { tx, actor, language } = ask
    const first = firstIn(whose, `/recording/${whose.party}/new`)
    if (first !== null) return goTo(first)
    const next = meetingFor(await meetingsOf(tx, whose.party), actor.today, null)
    const ahead = next !== undefined && next.day !== null && next.day >= actor.today ? next.day : null
    const typed = ahead === null ? {} : { place: 'conference', ...dayTyped('meetsOn', ahead) }
    return stepPage(ask, whose, { step: 'asked', of: null, fill: fresh(language, typed) })
  }),
)
pages.post(
  '/recording/:party/new',
  'recording:own',
  inSpace(async (ask: OfNew, whose) => {
    const { tx, actor, form, language } = ask
    const [how, read] = [howIn(form, whose), readStep('asked', form, actor.today)]
    const unsaid = typeof how === 'string' ? [] : how.faults
    const outcome =
      'faults' in read || read.step !== 'asked' || typeof how !== 'string'
        ? { faults: [...('faults' in read ? read.faults : []), ...unsaid] }
        : await writeRequest(tx, actor, { party: whose.party, how }, read)
    return 'faults' in outcome
      ? stepPage(ask, whose, { step: 'asked', of: null, fill: typedAgain(language, form, outcome.faults) })
      : goTo(`/recording/${whose.party}/one/${outcome.recorded}?saved`)
  }),
)

type OfOne = Ask<'/recording/:party/one/:recorded'>
/** Null: the vault does not answer, and the list says so. */
const oneOf = async ({ tx, params }: OfOne): Promise<Recording | undefined | null> => {
  const all = await unlessDown(recordingsOf(tx, params.party))
  return all === null ? null : all.find(({ id }) => id === params.recorded)
}

pages.get(
  '/recording/:party/one/:recorded',
  'recording:own',
  inSpace(async (ask: OfOne, whose) => {
    const of = await oneOf(ask)
    if (of === undefined) return missing
    if (of === null) return goTo(`/recording/${whose.party}`)
    await record(ask.tx, ask.actor, 'recording.read', [whose.party, of.id])
    return show(<OnePage view={ask.view} whose={whose} of={of} saved={ask.query.has('saved')} />)
  }),
)
pages.get(
  '/recording/:party/one/:recorded/letter',
  'recording:own',
  inSpace(async (ask: OfOne, whose) => {
    const of = await oneOf(ask)
    if (of === undefined) return missing
    if (of === null) return goTo(`/recording/${whose.party}`)
    await record(ask.tx, ask.actor, 'recording.read', [whose.party, of.id])
    return show(<LetterPage view={ask.view} whose={whose} of={of} />)
  }),
)

type OfStep = Ask<'/recording/:party/one/:recorded/as/:stepName'>
pages.get(
  '/recording/:party/one/:recorded/as/:stepName',
  'recording:own',
  inSpace(async (ask: OfStep, whose) => {
    const step = ask.params.stepName
    const of = await oneOf(ask)
    if (of === undefined || !isStep(step)) return missing
    if (of === null) return goTo(`/recording/${whose.party}`)
    await record(ask.tx, ask.actor, 'recording.read', [whose.party, of.id])
    const { typed, ticked } = typedStep(step, of)
    return stepPage(ask, whose, { step, of, fill: fresh(ask.language, typed, ticked) })
  }),
)
pages.post(
  '/recording/:party/one/:recorded/as/:stepName',
  'recording:own',
  inSpace(async (ask: OfStep, whose) => {
    const { tx, actor, form, language, params } = ask
    const step = params.stepName
    const of = await standingRequest(tx, whose.party, params.recorded)
    if (of === undefined || !isStep(step)) return missing
    const [how, read] = [howIn(form, whose), readStep(step, form, actor.today)]
    const unsaid = typeof how === 'string' ? [] : how.faults
    const one = { party: whose.party, recorded: of.id, version: form.version() }
    const outcome =
      'faults' in read || typeof how !== 'string'
        ? { faults: [...('faults' in read ? read.faults : []), ...unsaid] }
        : await noteStep(tx, actor, { ...one, came: how }, read)
    return 'faults' in outcome
      ? stepPage(ask, whose, { step, of, fill: typedAgain(language, form, outcome.faults) })
      : goTo(`/recording/${whose.party}/one/${of.id}?saved`)
  }),
)

pages.post(
  '/recording/:party/one/:recorded/back',
  'recording:own',
  inSpace(async ({ tx, actor, params: { party, recorded } }: OfOne) =>
    (await takeBack(tx, actor, { party, table: 'recordings', row: recorded }))
      ? goTo(backPath(party, `one/${recorded}`))
      : missing,
  ),
)
pages.post(
  '/recording/:party/one/:recorded/again',
  'recording:own',
  inSpace(async ({ tx, actor, params: { party, recorded } }: OfOne) =>
    (await takeBack(tx, actor, { party, table: 'recordings', row: recorded }, true))
      ? goTo(`/recording/${party}?saved`)
      : missing,
  ),
)

import { pagesOf } from '../../access/pages.ts'
import { askedDay } from '../../calendar/asked.ts'
import { dayTyped, filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Language } from '../../platform/words/words.ts'
import { change, draft } from './actions.ts'
import { DraftPage } from './draft-page.tsx'
import { nameable, offeredIn } from './naming.ts'
import { whatIfAt } from './queries.ts'
import { draftOf, emptyDraft, type Draft, type Fault } from './rules.ts'
import { sayFault } from './words.ts'

export const drafting = pagesOf()

const readDraft = (form: Form): Draft => {
  const [from, until] = [askedDay(form, 'from'), askedDay(form, 'until')]
  return {
    ...emptyDraft,
    name: form.text('name'),
    more: form.text('more'),
    languages: [...new Set(form.all('languages'))],
    areas: form.all('areas'),
    experience: form.all('experience'),
    gender: form.text('gender'),
    moreCapacity: form.text('moreCapacity'),
    away: form.text('away'),
    from: from ?? null,
    until: until ?? null,
    badDays: [
      ...(from === undefined ? (['from'] as const) : []),
      ...(until === undefined ? (['until'] as const) : []),
    ],
    leaves: form.text('leaves'),
    capacityOf: form.text('capacityOf'),
    capacity: form.text('capacity'),
    conferences: form.text('conferences'),
    weights: form.text('weights'),
  }
}

const filledFrom = (language: Language, of: Draft): Fill =>
  fresh(
    language,
    {
      name: of.name,
      more: of.more,
      gender: of.gender,
      moreCapacity: of.moreCapacity,
      away: of.away,
      leaves: of.leaves,
      capacityOf: of.capacityOf,
      capacity: of.capacity,
      conferences: of.conferences,
      weights: of.weights,
      ...dayTyped('from', of.from),
      ...dayTyped('until', of.until),
    },
    { languages: of.languages, areas: of.areas, experience: of.experience },
  )

export const filledBadly = (language: Language, form: Form, faults: readonly Fault[]): Fill =>
  filledAgain(language, form, faults, (fault) => sayFault(language, fault))

drafting.get('/what-if/new', 'what-if:ask', async ({ tx, actor, view, language }) =>
  show(
    <DraftPage
      view={view}
      fill={fresh(language)}
      offered={offeredIn(language, await nameable(tx, actor))}
      back="/what-if"
    />,
  ),
)
drafting.post('/what-if/new', 'what-if:ask', async ({ tx, actor, view, language, form }) => {
  const outcome = await draft(tx, actor, readDraft(form))
  if (!('faults' in outcome)) return goTo(`/what-if/${outcome.whatIf}`)
  const fill = filledBadly(language, form, outcome.faults)
  return again(
    <DraftPage
      view={view}
      fill={fill}
      offered={offeredIn(language, await nameable(tx, actor))}
      back="/what-if"
    />,
  )
})

drafting.get('/what-if/:whatIf/change', 'what-if:ask', async ({ tx, actor, view, language, params }) => {
  const of = await whatIfAt(tx, params.whatIf)
  if (of === undefined) return missing
  const typed = draftOf(of.changes, of.state === 'draft' ? of.name : '')
  return show(
    <DraftPage
      view={view}
      fill={filledFrom(language, typed)}
      offered={offeredIn(language, await nameable(tx, actor))}
      version={of.version}
      back={`/what-if/${of.id}`}
    />,
  )
})
drafting.post(
  '/what-if/:whatIf/change',
  'what-if:ask',
  async ({ tx, actor, view, language, params, form }) => {
    const of = await whatIfAt(tx, params.whatIf)
    if (of === undefined) return missing
    const outcome = await change(tx, actor, of, readDraft(form), form.version())
    if (!('faults' in outcome)) return goTo(`/what-if/${outcome.whatIf}`)
    return again(
      <DraftPage
        view={view}
        fill={filledBadly(language, form, outcome.faults)}
        offered={offeredIn(language, await nameable(tx, actor))}
        version={of.version}
        back={`/what-if/${of.id}`}
      />,
    )
  },
)

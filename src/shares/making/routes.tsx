import { pagesOf, type Page } from '../../access/pages.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, goTo, show } from '../../platform/http/answer.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { inSpace } from '../../spaces/whose.tsx'
import { addTo, change, pick } from './actions.ts'
import { typedAgain } from '../faults.ts'
import type { Making, Passage, Picked, Source } from '../model.ts'
import { audienceOf, makingOf } from '../queries.ts'
import { faultsInPicks, faultsInText, isId, reworded } from '../rules.ts'
import { pages as address } from './address.tsx'
import { at, PickPage, SeePage, WherePage, WordsPage } from './pages.tsx'
import { step, type Here } from './step.tsx'
import { AloudPage } from './yes.tsx'

const pickedFrom = (name: string, passages: readonly Passage[], keys: readonly string[]): Picked[] =>
  passages
    .filter(({ key }) => keys.includes(key))
    .map(({ key, day, label, text }) => ({ key: `${name}:${key}`, day, label, text: text.trim() }))

/** What is picked from another room comes after what was picked before, each once. */
const together = (before: readonly Picked[], more: readonly Picked[]): Picked[] => [
  ...before,
  ...more.filter(({ key }) => before.every((one) => one.key !== key)),
]

const nth = ({ query }: Pick<Here, 'query'>, { pieces }: Making): number => {
  const at = Number(query.get('of')) - 1
  return pieces[at] === undefined ? 0 : at
}

/** The id of the one that is added to; '' when something new begins. */
const toIn = (query: URLSearchParams): string => {
  const to = query.get('to') ?? ''
  return isId(to) ? to : ''
}

/** From the first tick to the yes. */
export const makingPages = (sources: readonly Source[]): readonly Page[] => {
  const pages = pagesOf()
  /** Where there is one room only, nobody is asked which. */
  const from = (query: URLSearchParams): Source | undefined =>
    sources.length === 1 ? sources[0] : sources.find(({ name }) => name === query.get('from'))
  /** The one that is added to; undefined when something new begins. */
  const adding = async ({ tx, actor, query }: Pick<Here, 'tx' | 'actor' | 'query'>, party: string) => {
    const to = toIn(query)
    return to === '' ? undefined : makingOf(tx, actor, party, to)
  }
  pages.get(
    '/share/:party/pick',
    'share:own',
    inSpace(async (ask, whose) => {
      const { tx, actor, view, language, query } = ask
      const source = from(query)
      const to = toIn(query)
      if (source === undefined) return show(<WherePage view={view} whose={whose} sources={sources} to={to} />)
      const passages = await unlessDown(source.passages(tx, actor, whose.party, language))
      return show(
        <PickPage
          {...{ view, whose, source, passages, to }}
          fill={fresh(language)}
          others={sources.length > 1}
        />,
      )
    }),
  )
  pages.post(
    '/share/:party/pick',
    'share:own',
    inSpace(async (ask, whose) => {
      const { tx, actor, view, form, language, query } = ask
      const source = from(query)
      if (source === undefined) return goTo(`/share/${whose.party}/pick`)
      const passages = await unlessDown(source.passages(tx, actor, whose.party, language))
      const before = passages === null ? undefined : await adding(ask, whose.party)
      const more = pickedFrom(source.name, passages ?? [], form.all('picks'))
      const pieces = together(before?.pieces ?? [], more)
      const faults = passages === null ? [{ field: 'picks', code: 'not-now' }] : faultsInPicks(more.length)
      const outcome =
        faults.length > 0
          ? { faults }
          : before === undefined
            ? await pick(tx, actor, whose.party, pieces)
            : await addTo(tx, whose.party, { ...before, pieces })
      if (!('faults' in outcome)) return goTo(at(whose, { id: outcome.making }))
      const fill = typedAgain(language, form, outcome.faults)
      const to = toIn(query)
      return again(<PickPage {...{ view, whose, source, passages, fill, to }} others={sources.length > 1} />)
    }),
  )

  pages.get(
    '/share/:party/making/:making',
    'share:own',
    step(async ({ tx, actor, view }, whose, making) =>
      show(
        <SeePage
          view={view}
          whose={whose}
          making={making}
          fromName={(await audienceOf(tx, whose.party, actor.today)).name}
          today={actor.today}
        />,
      ),
    ),
  )
  pages.get(
    '/share/:party/making/:making/aloud',
    'share:own',
    step(async ({ tx, actor, view }, whose, making) =>
      show(
        <AloudPage
          view={view}
          whose={whose}
          making={making}
          fromName={(await audienceOf(tx, whose.party, actor.today)).name}
        />,
      ),
    ),
  )

  pages.post(
    '/share/:party/making/:making/out',
    'share:own',
    step(async (ask, whose, making) => {
      const out = nth(ask, making)
      const pieces = making.pieces.filter((_, at) => at !== out)
      // The last one stays: whoever wants to share nothing goes back.
      if (pieces.length > 0)
        await change(ask.tx, whose.party, { ...making, version: ask.form.version(), pieces }, 'picks')
      return goTo(at(whose, making))
    }),
  )
  pages.get(
    '/share/:party/making/:making/words',
    'share:own',
    step(async (ask, whose, making) => {
      const which = nth(ask, making)
      const fill = fresh(ask.language, { text: making.pieces[which]?.text ?? '' })
      return show(<WordsPage view={ask.view} {...{ whose, fill, making, which }} />)
    }),
  )
  pages.post(
    '/share/:party/making/:making/words',
    'share:own',
    step(async (ask, whose, making) => {
      const { tx, form, view, language } = ask
      const text = form.text('text')
      const faults = faultsInText(text)
      const pieces = reworded(making.pieces, nth(ask, making), text)
      const outcome =
        faults.length > 0
          ? { faults }
          : await change(tx, whose.party, { ...making, version: form.version(), pieces }, 'text')
      if (!('faults' in outcome)) return goTo(at(whose, making))
      const fill = typedAgain(language, form, outcome.faults)
      return again(<WordsPage {...{ view, whose, fill, making }} which={nth(ask, making)} />)
    }),
  )

  return [...pages.list, ...address.list]
}

import { pagesOf, type Ask, type Page } from '../../access/pages.ts'
import type { Actor } from '../../access/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Language } from '../../platform/words/words.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { change, pick, share } from '../actions.ts'
import { DownPage } from '../down.tsx'
import { typedAgain } from '../faults.ts'
import type { Fault, Making, Passage, Picked, Source } from '../model.ts'
import { audienceOf, makingOf } from '../queries.ts'
import { faultsInText, reworded } from '../rules.ts'
import { sayAddress } from '../sayings.ts'
import { AloudPage, at, PickPage, SeePage, WordsPage, YesPage, type Offered } from './pages.tsx'
import { readAddress, typedOf, WhoPage } from './who.tsx'

type Room = { tx: Tx; actor: Actor; language: Language }
const offeredBy =
  (sources: readonly Source[]) =>
  async ({ tx, actor, language }: Room, party: string, from: string | null): Promise<Offered[]> => {
    const offered: Offered[] = []
    for (const source of sources.filter(({ name }) => from === null || from === name))
      offered.push({
        name: source.name,
        title: source.title(language),
        passages: await source.passages(tx, actor, party, language),
      })
    return offered
  }

const pickedFrom = (passages: readonly Passage[], keys: readonly string[]): Picked[] =>
  passages
    .filter(({ key }) => keys.includes(key))
    .map(({ key, day, label, text }) => ({ key, day, label, text: text.trim(), whole: text }))

type Here = Pick<
  Ask<'/share/:party/making/:making'>,
  'tx' | 'actor' | 'view' | 'language' | 'params' | 'query' | 'form'
>
/** A step of one that is being put together: the asker's own, and not older than a day. */
const step = (work: (ask: Here, whose: Whose, making: Making) => Promise<Answer>) =>
  inSpace(async (ask: Here, whose) => {
    const making = await unlessDown(makingOf(ask.tx, ask.actor, whose.party, ask.params.making))
    if (making === null) return show(<DownPage view={ask.view} back={`/share/${whose.party}`} />)
    return making === undefined ? missing : work(ask, whose, making)
  })

const nth = ({ query }: Pick<Here, 'query'>, { pieces }: Making): number => {
  const at = Number(query.get('of')) - 1
  return pieces[at] === undefined ? 0 : at
}

/** From the first tick to the yes. */
export const makingPages = (sources: readonly Source[]): readonly Page[] => {
  const pages = pagesOf()
  const offered = offeredBy(sources)

  const from = (query: URLSearchParams) =>
    sources.find(({ name }) => name === query.get('from'))?.name ?? null
  pages.get(
    '/share/:party/pick',
    'share:own',
    inSpace(async (ask, whose) => {
      const narrowed = from(ask.query)
      const found = await unlessDown(offered(ask, whose.party, narrowed))
      return show(
        <PickPage
          view={ask.view}
          whose={whose}
          fill={fresh(ask.language)}
          offered={found}
          narrowed={narrowed !== null}
        />,
      )
    }),
  )
  pages.post(
    '/share/:party/pick',
    'share:own',
    inSpace(async (ask, whose) => {
      const { tx, actor, view, form, language, query } = ask
      const narrowed = from(query)
      const found = await unlessDown(offered(ask, whose.party, narrowed))
      const pieces = (found ?? []).flatMap(({ name, passages }) =>
        pickedFrom(passages, form.all(`from-${name}`)),
      )
      const outcome =
        found === null
          ? { faults: [{ field: 'picks', code: 'not-now' }] }
          : await pick(tx, actor, whose.party, pieces)
      if (!('faults' in outcome)) return goTo(at(whose, { id: outcome.making }))
      const fill = typedAgain(language, form, outcome.faults)
      return again(
        <PickPage view={view} whose={whose} fill={fill} offered={found} narrowed={narrowed !== null} />,
      )
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
      const fill = fresh(ask.language, { text: making.pieces[nth(ask, making)]?.text ?? '' })
      return show(<WordsPage view={ask.view} whose={whose} fill={fill} making={making} />)
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
      return again(<WordsPage view={view} whose={whose} fill={fill} making={making} />)
    }),
  )

  const whoPage = async ({ tx, actor, view }: Here, whose: Whose, making: Making, typed?: Fill) => {
    const { receivers, meeting } = await audienceOf(tx, whose.party, actor.today)
    const fill = typed ?? fresh(view.language, typedOf(making, meeting))
    const page = <WhoPage {...{ view, whose, fill, making, receivers, meeting }} />
    return typed === undefined ? show(page) : again(page)
  }
  pages.get(
    '/share/:party/making/:making/who',
    'share:own',
    step((ask, whose, making) => whoPage(ask, whose, making)),
  )
  pages.post(
    '/share/:party/making/:making/who',
    'share:own',
    step(async (ask, whose, making) => {
      const { tx, actor, form, language } = ask
      const audience = await audienceOf(tx, whose.party, actor.today)
      const address = readAddress(form, { ...audience, today: actor.today })
      const outcome =
        'faults' in address
          ? address
          : await change(tx, whose.party, { ...making, version: form.version(), address }, 'to')
      if (!('faults' in outcome)) return goTo(`${at(whose, making)}/yes`)
      return whoPage(ask, whose, making, typedAgain(language, form, outcome.faults))
    }),
  )

  const yesPage = async ({ tx, actor, view }: Here, whose: Whose, making: Making, typed?: Fill) => {
    const { address } = making
    const { receivers, name } = await audienceOf(tx, whose.party, actor.today)
    const to = address === null ? undefined : sayAddress(view.language, address, receivers)
    if (address === null || to === undefined) return goTo(`${at(whose, making)}/who`)
    const until = 'hand' in address ? null : address.until
    const fill = typed ?? fresh(view.language)
    const page = <YesPage {...{ view, whose, fill, making, to, until }} fromName={name} today={actor.today} />
    return typed === undefined ? show(page) : again(page)
  }
  pages.get(
    '/share/:party/making/:making/yes',
    'share:own',
    step((ask, whose, making) => yesPage(ask, whose, making)),
  )
  pages.post(
    '/share/:party/making/:making/yes',
    'share:own',
    step(async (ask, whose, making) => {
      const { tx, actor, form, language } = ask
      const how = howIn(form, whose)
      const unsaid = ['aloud', 'said'].filter((field) => !whose.own && form.text(field) !== 'yes')
      const faults: Fault[] = [
        ...unsaid.map((field) => ({ field, code: 'said-yes' })),
        ...(typeof how === 'string' ? [] : how.faults),
      ]
      const outcome =
        typeof how !== 'string' || faults.length > 0
          ? { faults }
          : await share(tx, actor, whose.party, { ...making, version: form.version() }, how)
      return 'faults' in outcome
        ? yesPage(ask, whose, making, typedAgain(language, form, outcome.faults))
        : goTo(`/share/${whose.party}/made/${outcome.share}?done`)
    }),
  )
  return pages.list
}

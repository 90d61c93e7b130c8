import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { askedDay } from '../../calendar/asked.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { dayTyped, filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { howIn } from '../../spaces/whose.tsx'
import type { Fault } from '../model.ts'
import { forTheTwo, type Pair } from '../pair.ts'
import { part, wantAgain, writeEnding } from './actions.ts'
import { isHelp, type Ending } from './model.ts'
import { EndingPage, OverPage } from './pages.tsx'
import { endingsOf, hadSomebody, supportNow, wantedSince } from './queries.ts'
import { faultWords } from './words.ts'

export const pages = pagesOf()

type Here = Ask<'/ending/:party'>
const filled = (language: Ask['language'], mine: Ending | undefined): Fill =>
  mine === undefined
    ? fresh(language)
    : fresh(
        language,
        { words: mine.words, onwards: mine.onwards, ...dayTyped('planned', mine.plannedDay) },
        { helped: mine.helped },
      )

const page = async (ask: Here, pair: Pair, typed?: Fill): Promise<Answer> => {
  const { tx, actor, view, query, language } = ask
  const { party } = pair
  const all = await endingsOf(tx, party)
  const support = await supportNow(tx, party)
  if (typed === undefined) await record(tx, actor, 'visit.ending-read', [party, ...all.map(({ id }) => id)])
  if (support === null) {
    if (!pair.own) return missing
    const last = all.find(({ endedOn }) => endedOn !== null)
    const wanted = await wantedSince(tx, party)
    return show(
      <OverPage
        {...{ view, party, last, wanted }}
        before={await hadSomebody(tx, party)}
        done={query.has('ended') ? 'ended' : query.has('saved') ? 'saved' : null}
      />,
    )
  }
  const now = all.filter((one) => one.support === support)
  const mine = now.find(({ writtenBy }) => writtenBy === actor.person)
  const theirs = now.find(({ writtenBy }) => writtenBy !== actor.person)
  const fill = typed ?? filled(language, mine)
  const shown = <EndingPage {...{ view, pair, fill, theirs }} saved={query.has('saved')} />
  return typed === undefined ? show(shown) : again(shown)
}

pages.get(
  '/ending/:party',
  'ending:own',
  forTheTwo((ask: Here, pair) => page(ask, pair)),
)

pages.post(
  '/ending/:party',
  'ending:own',
  forTheTwo(async (ask: Here, pair) => {
    const { tx, actor, form, language } = ask
    const isKey = (code: string): code is keyof typeof faultWords => Object.hasOwn(faultWords, code)
    const refused = (faults: readonly Fault[]) =>
      page(
        ask,
        pair,
        filledAgain(language, form, faults, ({ code }) => (isKey(code) ? faultWords[code][language] : code)),
      )
    const plannedDay = askedDay(form, 'planned')
    if (plannedDay === undefined) return refused([{ field: 'planned', code: 'no-day' }])
    const now = form.text('now') === 'yes'
    // A supporter who only proposes it writes for themself; what the parent said, they say how it came.
    const how = now || form.text('how') !== '' ? howIn(form, pair) : 'screen'
    if (typeof how !== 'string') return refused(how.faults)
    const written = await writeEnding(tx, actor, pair.party, {
      plannedDay,
      helped: form.all('helped').filter(isHelp),
      words: form.text('words'),
      onwards: form.text('onwards'),
      how,
    })
    if ('faults' in written) return refused(written.faults)
    if (!now) return goTo(`/ending/${pair.party}?saved`)
    if (!(await part(tx, actor, written.ending))) return refused([{ field: 'words', code: 'ended' }])
    return goTo(pair.own ? `/ending/${pair.party}?ended` : '/home')
  }),
)

pages.post(
  '/ending/:party/again',
  'ending:own',
  forTheTwo(async ({ tx, actor }: Ask<'/ending/:party/again'>, pair) => {
    if (!pair.own) return missing
    await wantAgain(tx, actor, pair.party)
    return goTo(`/ending/${pair.party}?saved`)
  }),
)

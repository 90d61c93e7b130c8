import { sayAt, sayFunction, sayLook } from '../../audit/looks/sayings.ts'
import type { Look } from '../../audit/looks/queries.ts'
import { inLondon, sayDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { Told } from '../told/queries.ts'
import { askerWords, words as toldWords } from '../told/words.ts'
import { sayOpenings, sayState, sayTo, sayYes } from '../../shares/sayings.ts'
import type { Own } from './queries.ts'
import { words } from './words.ts'

export type Whole = {
  readonly today: string
  readonly me: string | null
  readonly own: readonly Own[]
  readonly looked: { readonly rows: readonly Look[]; readonly total: number }
  readonly told: readonly (Told & { readonly said: string | null })[]
}

/** A heading, what stands under it, and a line that says so when nothing does. */
const section = (title: string, lines: readonly string[], none: string): string =>
  [title.toUpperCase(), ...(lines.length === 0 ? [none] : lines)].join('\n').trim()

/** To whom, until when, who opened it, and the words as they were shown. */
const sharedLines = (language: Language, share: Own['shares'][number]): string[] => {
  const t = say(words, language)
  return [
    `${sayDay(language, share.day, 'date')}: ${sayTo(language, share, share.handed)}`,
    sayState(language, share),
    ...sayOpenings(language, share.openings),
    sayYes(language, share) ?? '',
    ...(share.pieces ?? [{ day: share.day, label: '', text: t.erased }]).flatMap(({ label, text }) => [
      label,
      text,
    ]),
    '',
  ].filter((line, at, all) => line !== '' || at === all.length - 1)
}

const ofOne = (language: Language, me: string | null, of: Own): string[] => {
  const t = say(words, language)
  const date = (day: string) => sayDay(language, day, 'date')
  const parts = (texts: readonly (string | null)[]) =>
    texts.filter((text) => text !== null && text !== '').join(', ')
  return [
    section(t.you, [`${t.name}: ${of.name}`, `${t.called}: ${of.called}`], t.none),
    section(t.needs, of.needs === null ? [] : [of.needs], t.none),
    section(
      t.reach,
      of.reach.map(({ on, safe, lines }) => parts([t.reachOn(on, safe), ...lines])),
      t.none,
    ),
    section(
      t.meetings,
      of.meetings.map(({ day, place }) => parts([date(day), place])),
      t.none,
    ),
    section(
      t.beside,
      of.beside.map(({ name, from, until }) =>
        parts([name, t.from(from), until === null ? null : t.until(until)]),
      ),
      t.none,
    ),
    section(
      t.promise,
      of.promise === undefined ? [] : [parts([date(of.promise.on), t[of.promise.answer]])],
      t.none,
    ),
    section(
      t.notes,
      of.notes
        .toReversed()
        .flatMap((note) => [
          `${date(note.day)}, ${note.writtenBy === me ? t.byYou : t.byOther}`,
          note.body ?? t.erased,
          '',
        ]),
      t.none,
    ),
    section(
      t.readers,
      of.readers.map(({ name, since, ended, ends }) =>
        parts([name, t.from(inLondon(since).day), t.until(inLondon(ended ?? ends).day)]),
      ),
      t.none,
    ),
    ...of.rooms
      .filter(({ passages }) => passages.length > 0)
      .map(({ title, passages }) =>
        section(
          title,
          passages.flatMap(({ day, label, text }) => [parts([date(day), label]), text, '']),
          t.none,
        ),
      ),
    section(
      t.shares,
      of.shares.flatMap((share) => sharedLines(language, share)),
      t.none,
    ),
  ]
}

const toldLine = (language: Language, of: Whole['told'][number]): string => {
  const t = say(toldWords, language)
  if (of.kind === 'request') return t.asked(say(askerWords, language)[of.who], of.on)
  const said =
    of.notes === 0
      ? t.openedNone(of.on, of.asker, of.approver)
      : t.opened(of.on, of.asker, of.approver, of.notes)
  return `${said} ${of.said ?? ''} ${t.toldOn(of.toldOn)}`
}

/** The whole copy as plain text: readable on anything, with nothing in it that could run. */
export const copyOf = (language: Language, { today, me, own, looked, told }: Whole): string => {
  const t = say(words, language)
  const lines = looked.rows.map((look) =>
    [
      `${sayDay(language, look.day, 'date')} ${sayAt(language, look)}`.trim(),
      look.name,
      sayFunction(language, look.function),
      sayLook(language, look),
    ]
      .filter((text) => text !== '')
      .join(', '),
  )
  const further = looked.total - looked.rows.length
  return `${[
    `${t.title}\n${t.madeOn(today)}`,
    ...own.flatMap((of) => ofOne(language, me, of)),
    section(t.looked, further > 0 ? [...lines, t.more(further)] : lines, t.none),
    section(
      t.told,
      told.map((of) => toldLine(language, of)),
      t.none,
    ),
  ].join('\n\n')}\n`
}

import type { ComponentChildren } from 'preact'
import { LongText, Several, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import type { Part } from '../../platform/html/parts.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, type Whose } from '../../spaces/whose.tsx'
import { Exact } from '../exact.tsx'
import type { Making, Passage, Source } from '../model.ts'
import { words as shareWords } from '../words.ts'
import { words } from './words.ts'

export type Props = { view: View; whose: Whose; fill: Fill }
/** Where one that is being put together stands. */
export const at = ({ party }: Pick<Whose, 'party'>, { id }: Pick<Making, 'id'>): string =>
  `/share/${party}/making/${id}`

type FrameProps = {
  view: View
  whose: Whose
  fill?: Fill
  title: string
  part?: Part
  back: string
  children: ComponentChildren
}
export const Frame = ({ view, whose, fill, title, part, back, children }: FrameProps) => {
  const t = say(shareWords, view.language)
  const faulty = (fill?.faults.length ?? 0) > 0
  return (
    <Layout view={view} title={t.title} part={part} back={back} faulty={faulty}>
      <div class="column">
        <ForThem view={view} whose={whose} />
        {fill === undefined ? null : <WhatIsWrong fill={fill} days={['day']} />}
        <h1>{title}</h1>
        {children}
      </div>
    </Layout>
  )
}

const adding = (to: string, mark: '?' | '&'): string => (to === '' ? '' : `${mark}to=${to}`)
const excerpt = (text: string): string => (text.length > 160 ? `${text.slice(0, 160).trimEnd()}…` : text)

type WhereProps = { view: View; whose: Whose; sources: readonly Source[]; to: string }
/** What they wrote stands in several places: from which? `to`: what is added to, '' when something new begins. */
export const WherePage = ({ view, whose, sources, to }: WhereProps) => {
  const t = say(words, view.language)
  const home = `/share/${whose.party}`
  return (
    <Frame
      part="where"
      view={view}
      whose={whose}
      title={t.pick}
      back={to === '' ? home : at(whose, { id: to })}
    >
      <p>{t.where}</p>
      <ul class="card__list">
        {sources.map(({ name, title }) => (
          <li key={name}>
            <a href={`${home}/pick?from=${name}${adding(to, '&')}`}>{title(view.language)}</a>
          </li>
        ))}
      </ul>
    </Frame>
  )
}

/** Where one name stands for several pieces, their own words tell them apart, and the name is the small print. */
const items = (passages: readonly Passage[], named: (label: string, day: string) => string) =>
  passages.map(({ key, day, label, text }) => {
    const name = named(label, day)
    const alike = passages.filter((one) => one.label === label && one.day === day).length > 1
    return {
      value: key,
      ...(alike ? { text: excerpt(text), hint: name } : { text: name, hint: excerpt(text) }),
    }
  })

type PickProps = Props & {
  source: Source
  passages: readonly Passage[] | null
  others: boolean
  /** What is added to, '' when something new begins. */
  to: string
}
/** The first step: each passage with a tick, its day and what it is. Null: the vault does not answer. */
export const PickPage = ({ view, whose, fill, source, passages, others, to }: PickProps) => {
  const t = say(words, view.language)
  const home = `/share/${whose.party}`
  return (
    <Frame
      part="pick"
      view={view}
      whose={whose}
      fill={fill}
      title={t.pick}
      back={others ? `${home}/pick` : home}
    >
      {passages === null ? <p>{say(shareWords, view.language).down}</p> : null}
      {passages?.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <FormOf view={view} action={`${home}/pick?from=${source.name}${adding(to, '&')}`}>
          <p>{t.pickHint}</p>
          <Several
            fill={fill}
            name="picks"
            label={source.title(view.language)}
            big
            items={items(passages ?? [], t.of)}
          />
          <Button preventDoubleClick>{t.next}</Button>
        </FormOf>
      )}
      {others ? (
        <p>
          <a href={`${home}/pick${adding(to, '?')}`}>{t.elsewhere}</a>
        </p>
      ) : null}
    </Frame>
  )
}

export type MakingProps = { view: View; whose: Whose; making: Making; fromName: string; today: string }
/** The second step: as the receiver will see it, and each piece can be shortened or left out. */
export const SeePage = ({ view, whose, making, fromName, today }: MakingProps) => {
  const t = say(words, view.language)
  const here = at(whose, making)
  return (
    <Frame part="look" view={view} whose={whose} title={t.see} back={`/share/${whose.party}`}>
      <p>{t.seeText}</p>
      <Exact
        view={view}
        fromName={fromName}
        day={today}
        until={null}
        pieces={making.pieces}
        acts={(nth) => (
          <div class="note-acts no-print">
            <a href={`${here}/words?of=${nth + 1}`}>
              {t.change}
              <span class="govuk-visually-hidden"> ({t.which(nth + 1)})</span>
            </a>
            {making.pieces.length === 1 ? null : (
              <FormOf view={view} action={`${here}/out?of=${nth + 1}`} version={making.version}>
                <button type="submit" class="al-as-link">
                  {t.out}
                  <span class="govuk-visually-hidden"> ({t.which(nth + 1)})</span>
                </button>
              </FormOf>
            )}
          </div>
        )}
      />
      <p class="no-print">
        <a href={`/share/${whose.party}/pick?to=${making.id}`}>{t.more}</a>
      </p>
      <div class="govuk-button-group no-print">
        <Button href={`${here}/who`}>{t.toWhom}</Button>
        <Button href={`${here}/aloud`} classes="govuk-button--secondary">
          {t.hear}
        </Button>
        <a class="govuk-link" href={`/share/${whose.party}`}>
          {t.leave}
        </a>
      </div>
      <p class="soft small">{t.lapses}</p>
    </Frame>
  )
}

type WordsProps = Props & { making: Making; which: number }
/** The words of one piece. `which` counts from 0. */
export const WordsPage = ({ view, whose, fill, making, which }: WordsProps) => {
  const t = say(words, view.language)
  const here = at(whose, making)
  return (
    <Frame part="words" view={view} whose={whose} fill={fill} title={t.changeTitle} back={here}>
      <p>{t.changeText}</p>
      <FormOf view={view} action={`${here}/words?of=${which + 1}`} version={making.version}>
        <LongText fill={fill} name="text" label={t.text} rows={10} />
        <div class="govuk-button-group">
          <Button preventDoubleClick>{t.useThis}</Button>
          <a class="govuk-link" href={here}>
            {t.not}
          </a>
        </div>
      </FormOf>
    </Frame>
  )
}

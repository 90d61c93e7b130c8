import type { ComponentChildren } from 'preact'
import { LongText, Several, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, HowItCame, type Whose } from '../../spaces/whose.tsx'
import { Exact } from '../exact.tsx'
import type { Making, Passage } from '../model.ts'
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
  back: string
  children: ComponentChildren
}
export const Frame = ({ view, whose, fill, title, back, children }: FrameProps) => {
  const t = say(shareWords, view.language)
  const faulty = (fill?.faults.length ?? 0) > 0
  return (
    <Layout view={view} title={t.title} back={back} faulty={faulty}>
      <div class="column">
        <ForThem view={view} whose={whose} />
        {fill === undefined ? null : <WhatIsWrong fill={fill} days={['day']} />}
        <h1>{title}</h1>
        {children}
      </div>
    </Layout>
  )
}

export type Offered = {
  readonly name: string
  readonly title: string
  readonly passages: readonly Passage[]
}
const excerpt = (text: string): string => (text.length > 160 ? `${text.slice(0, 160).trimEnd()}…` : text)

type PickProps = Props & { offered: readonly Offered[] | null; narrowed: boolean }
/** The first step: each passage with a tick, its day and what it is. Null: the vault does not answer. */
export const PickPage = ({ view, whose, fill, offered, narrowed }: PickProps) => {
  const t = say(words, view.language)
  const home = `/share/${whose.party}`
  const some = (offered ?? []).filter(({ passages }) => passages.length > 0)
  return (
    <Frame view={view} whose={whose} fill={fill} title={t.pick} back={home}>
      {offered === null ? <p>{say(shareWords, view.language).down}</p> : null}
      {offered !== null && some.length === 0 ? <p>{t.nothing}</p> : null}
      {some.length === 0 ? null : (
        <FormOf view={view}>
          <p id="picks">{t.pickHint}</p>
          {some.map(({ name, title, passages }) => (
            <Several
              key={name}
              fill={fill}
              name={`from-${name}`}
              label={title}
              big
              items={passages.map(({ key, day, label, text }) => ({
                value: key,
                text: t.of(label, day),
                hint: excerpt(text),
              }))}
            />
          ))}
          <Button preventDoubleClick>{t.next}</Button>
        </FormOf>
      )}
      {narrowed ? (
        <p>
          <a href={`${home}/pick`}>{t.everything}</a>
        </p>
      ) : null}
    </Frame>
  )
}

type MakingProps = { view: View; whose: Whose; making: Making; fromName: string; today: string }
/** The second step: as the receiver will see it, and each piece can be shortened or left out. */
export const SeePage = ({ view, whose, making, fromName, today }: MakingProps) => {
  const t = say(words, view.language)
  const here = at(whose, making)
  return (
    <Frame view={view} whose={whose} title={t.see} back={`/share/${whose.party}`}>
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

type WordsProps = Props & { making: Making }
export const WordsPage = ({ view, whose, fill, making }: WordsProps) => {
  const t = say(words, view.language)
  const here = at(whose, making)
  return (
    <Frame view={view} whose={whose} fill={fill} title={t.changeTitle} back={here}>
      <p>{t.changeText}</p>
      <FormOf view={view} version={making.version}>
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

/** Nothing but the words, large, for a phone that reads them out or for whoever does. */
export const AloudPage = ({ view, whose, making, fromName }: Omit<MakingProps, 'today'>) => {
  const t = say(words, view.language)
  return (
    <Frame view={view} whose={whose} title={t.aloud} back={at(whose, making)}>
      <p class="soft no-print">{t.aloudText}</p>
      <p class="lede">{say(shareWords, view.language).fromWhom(fromName)}.</p>
      {making.pieces.map(({ label, day, text }, nth) => (
        <div key={`${nth}`}>
          <h2>{t.of(label, day)}</h2>
          <p class="lede as-typed">{text}</p>
        </div>
      ))}
      <Button href={at(whose, making)} classes="no-print">
        {t.backToIt}
      </Button>
    </Frame>
  )
}

type YesProps = Props & {
  making: Making
  to: string
  until: string | null
  fromName: string
  today: string
}
/** The last step: all of it once more, what can't be taken back, and the yes. */
export const YesPage = ({ view, whose, fill, making, to, until, fromName, today }: YesProps) => {
  const t = say(words, view.language)
  const s = say(shareWords, view.language)
  const here = at(whose, making)
  const paper = until === null
  return (
    <Frame
      view={view}
      whose={whose}
      fill={fill}
      title={whose.own ? t.yes : t.yesFor(whose.called)}
      back={`${here}/who`}
    >
      <ul class="card__list" id="yes">
        <li>
          {t.toLine}: <strong>{to}</strong>. <a href={`${here}/who`}>{t.changeThis}</a>
        </li>
        <li>
          {paper ? t.noEnd : `${t.untilLine}: `}
          {paper ? null : <strong>{s.ofDay(until)}</strong>}.
        </li>
      </ul>
      <Exact view={view} fromName={fromName} day={today} until={until} pieces={making.pieces} />
      <InsetText>{paper ? t.staysPaper : t.stays}</InsetText>
      <p>{t.evidence}</p>
      <FormOf view={view} version={making.version}>
        {whose.own ? null : (
          <>
            <Tick fill={fill} name="aloud" label={t.readAloud} />
            <Tick fill={fill} name="said" label={t.theySaid} />
          </>
        )}
        <HowItCame fill={fill} whose={whose} />
        <div class="govuk-button-group">
          <Button preventDoubleClick>{paper ? t.paperIt : t.sharedIt}</Button>
          <a class="govuk-link" href={here}>
            {t.not}
          </a>
        </div>
      </FormOf>
    </Frame>
  )
}

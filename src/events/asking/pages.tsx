import type { Day } from '../../calendar/model.ts'
import { LongText, OneOf, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, ContinuePage, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { sayDay, smallDay, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Shown } from '../model.ts'
import { inTongue } from '../saying.ts'
import { askKinds, type ByLink, type Turn } from './model.ts'
import { words } from './words.ts'

/** Anybody asks: full, closed or over, with an account or without. */
export const AskPage = ({ view, event, fill, by }: { view: View; event: Shown; fill: Fill; by: Day }) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  return (
    <Layout view={view} title={t.title} back={`/events/${event.code}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.title}</h1>
        <p class="lede">{inTongue(view.language, event.title)}</p>
        <p>
          {t.free} <strong>{t.by(smallDay(sayDay(view.language, by)))}</strong>
        </p>
        {telephone === '' ? null : <p>{t.ring(telephone, hours)}</p>}
        <p>
          {t.now} <a href="/tonight">{t.nowLink}</a>
        </p>
        <FormOf view={view}>
          <OneOf
            fill={fill}
            name="kind"
            label={t.kind}
            items={askKinds.map((value) => ({ value, text: t[`kind-${value}`] }))}
          />
          <LongText fill={fill} name="words" label={t.words} hint={t.wordsHint} rows={5} />
          <OneOf
            fill={fill}
            name="reply"
            label={t.reply}
            items={[
              {
                value: 'email',
                text: t['reply-email'],
                conditional: (
                  <TextBox
                    fill={fill}
                    name="email"
                    type="email"
                    label={t.email}
                    hint={t.emailHint}
                    autocomplete="email"
                  />
                ),
              },
              { value: 'none', text: t['reply-none'] },
            ]}
          />
          <Button preventDoubleClick>{t.send}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** It came. `code` is null when it was written once more by a link. */
export const AskedPage = ({
  view,
  back,
  code,
  by,
}: {
  view: View
  back: string
  code: string | null
  by: Day | null
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.sent} back={back}>
      <div class="column">
        <h1>{t.sent}</h1>
        <p class="lede" role="status">
          {by === null ? t.sentNone : t.sentBy(smallDay(sayDay(view.language, by)))}
        </p>
        {code === null ? null : <p>{t.number(code)}</p>}
        <p>
          <a href={back}>{t.toEvent}</a>
        </p>
      </div>
    </Layout>
  )
}

/** The same for a live, used, old or invented link: nothing is looked up before the press. */
export const PressPage = ({ view, action, title }: { view: View; action: string; title: string }) => (
  <ContinuePage {...{ view, action, title }} text={say(words, view.language).pressText} />
)
/** The link is over; `text` where there is more to say than of a question's. */
export const GonePage = ({ view, text }: { view: View; text?: string }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.gone} bare>
      <div class="column">
        <h1>{t.gone}</h1>
        <p>{text ?? t.goneText}</p>
        <p>
          <a href="/events">{t.events}</a>
        </p>
      </div>
    </Layout>
  )
}

/** An address can be anybody's: before anything is shown, whoever reads there says whether they asked. */
export const WasItYouPage = ({ view, action, of }: { view: View; action: string; of: ByLink }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.yours} bare>
      <div class="column">
        <h1>{t.wasItYou}</h1>
        <p>{t.wasItYouText(softDay(sayDay(view.language, of.asked)))}</p>
        <FormOf view={view} action={`${action}/mine`}>
          <input type="hidden" name="mine" value="yes" />
          <Button>{t.itWasMe}</Button>
        </FormOf>
        <FormOf view={view} action={`${action}/mine`}>
          <input type="hidden" name="mine" value="no" />
          <Button classes="govuk-button--secondary">{t.notMe}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
export const NotYouPage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.yours} bare>
      <div class="column">
        <h1>{t.notYou}</h1>
        <p class="lede" role="status">
          {t.notYouText}
        </p>
      </div>
    </Layout>
  )
}

type Whole = { view: View; action: string; of: ByLink; turns: readonly Turn[]; fill: Fill; by: Day }
/** What they asked and what we answered; once more, if they like. */
export const ThreadPage = ({ view, action, of, turns, fill, by }: Whole) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.yours} bare faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.yours}</h1>
        <p class="lede">{inTongue(view.language, of.title)}</p>
        {turns.map(({ side, day, words: text }, n) => {
          const on = softDay(sayDay(view.language, day))
          return (
            <section key={n}>
              <h2>{side === 'us' ? t.weWrote(on) : t.youWrote(on)}</h2>
              <p class="as-typed">{text}</p>
            </section>
          )
        })}
        {of.again ? (
          <FormOf view={view} action={`${action}/now`}>
            <LongText
              fill={fill}
              name="words"
              label={t.more}
              hint={t.by(smallDay(sayDay(view.language, by)))}
              rows={4}
            />
            <Button preventDoubleClick>{t.send}</Button>
          </FormOf>
        ) : (
          <p>{t.sentBy(smallDay(sayDay(view.language, of.due)))}</p>
        )}
        <p>
          <a href={`/events/${of.code}`}>{t.toEvent}</a>
        </p>
      </div>
    </Layout>
  )
}

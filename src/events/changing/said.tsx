import { Fragment } from 'preact'
import { InsetText, type View } from '../../platform/html/index.ts'
import { sayDay, sayTime, smallDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { words } from '../booking/words.ts'
import { inTongue } from '../saying.ts'
import type { Change, Facts, News } from './model.ts'
import { whatChanged, type Sort } from './rules.ts'
import { changeWords } from './words.ts'

const sayTimes = (language: Language, { startsAt, endsAt }: Facts): string =>
  say(words, language).until(sayTime(language, startsAt), sayTime(language, endsAt))

/** One thing that is different: how it is now, and how it was where that can be said in a line. */
const line = (language: Language, sort: Sort, { was, now }: Change): readonly [string, string | null] => {
  const t = say(changeWords, language)
  switch (sort) {
    case 'off':
    case 'on':
      return [t[`is-${sort}`], null]
    case 'day':
      return [
        t['is-day'](smallDay(sayDay(language, now.day, 'full'))),
        smallDay(sayDay(language, was.day, 'full')),
      ]
    case 'time':
      return [t['is-time'](sayTimes(language, now)), sayTimes(language, was)]
    case 'way':
      return [t[`is-${now.way}`], null]
    case 'place':
      return now.venue === ''
        ? [t['is-online'], was.venue]
        : [t['is-place'](now.venue), was.venue === '' ? null : was.venue]
    case 'link':
      return [t['is-link'], null]
  }
}

export const Changes = ({ view, change }: { view: View; change: Change }) => {
  const t = say(changeWords, view.language)
  return (
    <ul>
      {whatChanged(change).map((sort) => {
        const [now, was] = line(view.language, sort, change)
        return (
          <li key={sort} class="as-typed">
            {now}
            {was === null ? null : (
              <>
                <br />
                <span class="soft">{t.before(was)}</span>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** On the page behind a booking's link: why it is called off, or what is different now. Nothing when nothing is. */
export const WhatChanged = ({ view, news, stands }: { view: View; news: News | null; stands: boolean }) => {
  const t = say(changeWords, view.language)
  if (news === null) return null
  if (news.off !== null)
    return (
      <InsetText>
        <strong>{t.offTitle}</strong>
        <br />
        {inTongue(view.language, news.off)
          .split('\n')
          .map((one, n) => (
            <span key={n}>
              {one}
              <br />
            </span>
          ))}
      </InsetText>
    )
  // One that was called off and takes place after all was told so; nothing of it is different any more.
  const changes = news.changes.filter((one) => whatChanged(one).length > 0)
  if (changes.length === 0) return null
  const booked = (late: boolean) => changes.filter((one) => one.late === late)
  return (
    <InsetText>
      {[false, true].map((late) =>
        booked(late).length === 0 ? null : (
          <Fragment key={String(late)}>
            <strong>{late ? t.shortlyBefore : t.different}</strong>
            {booked(late).map((one, n) => (
              <Changes key={n} view={view} change={one} />
            ))}
          </Fragment>
        ),
      )}
      {stands ? t.placesStay : null}
    </InsetText>
  )
}

import { DayBoxes, Dropdown, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, Tag, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { repeats, type Kept } from './model.ts'
import { inOne } from './pages.tsx'
import { keepWords, words } from './words.ts'

const StateTag = ({ view, of }: { view: View; of: Kept }) => {
  const t = say(keepWords, view.language)
  const look = { draft: 'tag-held', published: 'tag-done', cancelled: 'tag-soon' } as const
  return (
    <>
      <Tag classes={look[of.state]}>{t[of.state]}</Tag>
      {of.forAll ? <span class="soft small"> {t.forAllShort}</span> : null}
    </>
  )
}

export const KeepPage = ({ view, groups }: { view: View; groups: readonly Kept[] }) => {
  const t = say(keepWords, view.language)
  return (
    <Layout view={view} title={t.title} back="/home">
      <h1>{t.title}</h1>
      <p>{t.keepText}</p>
      <div class="govuk-button-group">
        <Button href="/groups/keep/new">{t.make}</Button>
        <a class="govuk-link" href="/groups">
          {t.seen}
        </a>
      </div>
      {groups.length === 0 ? (
        <div class="card list-empty">
          <p>{t.empty}</p>
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {groups.map((of) => (
              <li key={of.id}>
                <p>
                  <a href={`/groups/keep/${of.id}`}>{inOne(view.language, of.name).text}</a>{' '}
                  <StateTag view={view} of={of} />
                </p>
                <p class="small soft">{of.dates.length === 0 ? t.noDates : t.count(of.dates.length)}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Layout>
  )
}

const Press = ({
  view,
  at,
  text,
  quiet = true,
}: {
  view: View
  at: string
  text: string
  quiet?: boolean
}) => (
  <FormOf view={view} action={at}>
    <Button {...(quiet ? { classes: 'govuk-button--secondary' } : {})}>{text}</Button>
  </FormOf>
)

const Dates = ({ view, of, at }: { view: View; of: Kept; at: string }) => {
  const [t, w] = [say(keepWords, view.language), say(words, view.language)]
  return (
    <Card title={w.dates}>
      {of.dates.length === 0 ? <p>{t.noDates}</p> : null}
      <ul class="card__list">
        {of.dates.map((date) => {
          const said = w.at(date.day, date.startsAt, date.endsAt)
          return (
            <li key={date.id}>
              <p>
                {date.cancelled ? (
                  <>
                    <s>{said}</s> <strong>{w.notOn}</strong>
                  </>
                ) : (
                  said
                )}
              </p>
              <FormOf view={view} action={`${at}/dates/${date.id}/${date.cancelled ? 'back' : 'off'}`}>
                <button type="submit" class="al-as-link">
                  {date.cancelled ? t.dateOn : t.dateOff}
                  <span class="govuk-visually-hidden"> ({said})</span>
                </button>
              </FormOf>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** One group as its keeper sees it: what state it is in, its dates, and more of them. */
export const OnePage = ({ view, of, fill, done }: { view: View; of: Kept; fill: Fill; done: boolean }) => {
  const t = say(keepWords, view.language)
  const at = `/groups/keep/${of.id}`
  const short = 'govuk-input--width-5'
  return (
    <Layout view={view} title={t.title} back="/groups/keep" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={['first']} />
        {done ? (
          <p class="done" role="status">
            {t.done}
          </p>
        ) : null}
        <h1>{inOne(view.language, of.name).text}</h1>
        <p>
          <StateTag view={view} of={of} />
        </p>
        <p>
          <a href={`${at}/change`}>{t.change}</a>
        </p>
        {of.state === 'published' ? (
          <>
            <Press view={view} at={`${at}/cancel`} text={t.callOff} />
            <p class="small soft">{t.callOffText}</p>
            <Press view={view} at={`${at}/draft`} text={t.backToDraft} />
          </>
        ) : (
          <Press
            view={view}
            at={`${at}/publish`}
            text={of.state === 'cancelled' ? t.onAgain : t.publish}
            quiet={false}
          />
        )}
        <Dates view={view} of={of} at={at} />
        <h2>{t.addDates}</h2>
        <FormOf view={view} action={`${at}/dates`}>
          <DayBoxes fill={fill} name="first" label={t.first} />
          <TextBox fill={fill} name="startsAt" label={t.startsAt} hint={t.timeHint} classes={short} />
          <TextBox fill={fill} name="endsAt" label={t.endsAt} classes={short} />
          <Dropdown
            fill={fill}
            name="repeat"
            label={t.repeat}
            items={repeats.map((value) => ({ value, text: t[value] }))}
          />
          <TextBox
            fill={fill}
            name="times"
            label={t.times}
            hint={t.timesHint}
            type="number"
            classes={short}
          />
          <Button preventDoubleClick>{t.addDates}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

import { WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, QrPicture, type View } from '../../platform/html/index.ts'
import { sayDay, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { keepWords } from './keep-words.ts'
import type { Overdue, ReportKept } from './queries.ts'
import { words } from './words.ts'

const titleOf = (view: View, of: { title_en: string; title_cy: string }) =>
  inTongue(view.language, { en: of.title_en, cy: of.title_cy })

type Props = {
  view: View
  of: Kept
  today: string
  origin: string
  talk: { asks_how: boolean; asked_how_on: string | null }
  counts: { said: number; decided: number; open: number; interest: number }
  report: ReportKept
  saved: boolean
  fill: Fill
}
/** What there is to do once an event is over. */
export const AfterKeptPage = ({ view, of, today, origin, talk, counts, report, saved, fill }: Props) => {
  const t = say(keepWords, view.language)
  const at = `/events/keep/${of.id}/after`
  const address = `${origin}/events/${of.code}/say`
  const waits = of.state === 'published' || of.state === 'closed'
  const over = of.state === 'held' || of.state === 'reported'
  return (
    <Layout view={view} title={t.after} back={`/events/keep/${of.id}`} faulty={fill.faults.length > 0}>
      {saved ? (
        <p class="done" role="status">
          {t.done}
        </p>
      ) : null}
      <WhatIsWrong fill={fill} />
      <h1>{t.after}</h1>
      <p class="lede">{titleOf(view, of)}</p>
      {of.day > today ? <p>{t.notYet}</p> : null}
      {waits && of.day <= today ? (
        <FormOf view={view} action={`${at}/held`}>
          <p>{t.heldText}</p>
          <Button preventDoubleClick>{t.held}</Button>
        </FormOf>
      ) : null}
      {over ? (
        <p>
          <a href={`/events/${of.code}/after`}>{t.public}</a>
        </p>
      ) : null}
      <Card title={t.feedback}>
        <p>{t.answers(counts.said)}</p>
        <p>
          <a href={`${at}/how`}>{t.seeAnswers}</a>
        </p>
        {talk.asked_how_on !== null ? (
          <p>{t.asked(softDay(sayDay(view.language, talk.asked_how_on)))}</p>
        ) : (
          <p>{talk.asks_how ? t.asks : t.asksNot}</p>
        )}
        <FormOf view={view} action={`${at}/asking`}>
          <input type="hidden" name="asks" value={talk.asks_how ? 'no' : 'yes'} />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {talk.asks_how ? t.stop : t.start}
          </Button>
        </FormOf>
        {of.state === 'draft' || !talk.asks_how ? null : (
          <>
            <p class="as-typed">
              {t.address} <strong>{address}</strong>
            </p>
            <QrPicture text={address} label={address} />
          </>
        )}
      </Card>
      <Card title={t.decided}>
        <p>{t.decidedCount(counts.decided, counts.open)}</p>
        <p>
          <a href={`${at}/decided`}>{t.toList}</a>
        </p>
      </Card>
      <Card title={t.slides}>
        <p>{t.slidesText}</p>
        <p>
          <a href={`/events/keep/${of.id}/documents`}>{t.toDocuments}</a>
        </p>
      </Card>
      <Card title={t.interest}>
        <p>{t.interestCount(counts.interest)}</p>
        <p>
          <a href={`/events/keep/${of.id}/interested`}>{t.interest}</a>
        </p>
      </Card>
      <Card title={t.report}>
        <p>
          {report.published_on === null
            ? t.reportDraft
            : t.reportPublished(softDay(sayDay(view.language, report.published_on, 'date')))}
        </p>
        <p>
          <a href={`${at}/report`}>{t.toReport}</a>
        </p>
      </Card>
    </Layout>
  )
}

/** What should be done by now, of all events. */
export const OverduePage = ({ view, all }: { view: View; all: readonly Overdue[] }) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  return (
    <Layout view={view} title={t.overdue} back="/events/keep">
      <h1>{t.overdue}</h1>
      {all.length === 0 ? (
        <div class="card list-empty">
          <p>{t.overdueNone}</p>
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {all.map((one) => (
              <li key={one.id}>
                <a href={`/events/keep/${one.event}/after/actions/${one.id}`}>
                  {inTongue(view.language, { en: one.words_en, cy: one.words_cy })}
                </a>
                <br />
                <span class="soft">
                  {w.owner(inTongue(view.language, { en: one.owner_en, cy: one.owner_cy }))}
                  {one.due_on === null ? null : `, ${w.due(sayDay(view.language, one.due_on, 'date'))}`}
                  {' · '}
                  {titleOf(view, one)}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Layout>
  )
}

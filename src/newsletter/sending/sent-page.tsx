import { inTongue } from '../../events/saying.ts'
import {
  Bar,
  Button,
  Card,
  Details,
  FormOf,
  InsetText,
  Layout,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { inLondon, sayDay, sayTime } from '../../platform/words/dates.ts'
import { formatNumber, say, type Language } from '../../platform/words/words.ts'
import { goesTo, issuePath } from '../issues/pages.tsx'
import type { Issue, Progress } from '../issues/queries.ts'
import { words as issueWords } from '../issues/words.ts'
import type { Kept, TopicKept } from '../lists/queries.ts'
import { words } from './words.ts'

const sayMoment = (language: Language, at: Date): string => {
  const { day, time } = inLondon(at)
  return `${sayDay(language, day, 'date')}, ${sayTime(language, time)}`
}

const Turn = ({ view, of, to, text }: { view: View; of: Issue; to: string; text: string }) => (
  <FormOf view={view} action={`${issuePath(of)}/turn`}>
    <input type="hidden" name="to" value={to} />
    <Button classes="govuk-button--secondary" preventDoubleClick>
      {text}
    </Button>
  </FormOf>
)

const OnWeb = ({ view, of, link }: { view: View; of: Issue; link: string | null }) => {
  const t = say(words, view.language)
  return (
    <Card title={t.onWeb}>
      {link === null ? (
        <p>{of.archived ? t.hiddenOnWeb : t.notOnWeb}</p>
      ) : (
        <p>
          {t.isOnWeb} <a href={new URL(link).pathname}>{link}</a>
        </p>
      )}
      <FormOf view={view} action={`${issuePath(of)}/web`}>
        <input type="hidden" name="shown" value={of.archived ? 'no' : 'yes'} />
        <Button classes="govuk-button--secondary" preventDoubleClick>
          {of.archived ? t.takeDown : t.putUp}
        </Button>
      </FormOf>
    </Card>
  )
}

const rows = ['sent', 'queued', 'going', 'bounced', 'refused', 'skipped', 'soft', 'complained'] as const
type Sent = {
  view: View
  of: Issue
  list: Kept
  topics: readonly TopicKept[]
  progress: Progress
  /** Where anybody can read it; null where nobody can. */ link: string | null
  said: 'sent' | 'done' | undefined
  now: Date
  /** Letters can go out from here. */ way: boolean
}
const quiet = 5 * 60_000
/** How long it will take, when the last one went, and what to know while nothing goes. */
const Going = ({ view, of, progress, now, way }: Pick<Sent, 'view' | 'of' | 'progress' | 'now' | 'way'>) => {
  const t = say(words, view.language)
  const { last, queued, going } = progress
  const since = Math.max(last?.getTime() ?? 0, of.sent_at?.getTime() ?? 0)
  if (!way) return <InsetText>{t.noWay}</InsetText>
  return (
    <>
      <p>
        {t.left(Math.max(1, Math.ceil((queued + going) / of.per_minute)))}
        {last === null ? null : ` ${t.lastWent(sayMoment(view.language, last))}`}
        <br />
        <span class="soft">{t.spread(of.per_minute)}</span>
      </p>
      {now.getTime() - since > quiet ? <p>{t.still}</p> : null}
    </>
  )
}
/** An issue that was sent: how far it is, what became of its letters, and what can still be done. */
export const SentPage = ({ view, of, list, topics, progress, link, said, now, way }: Sent) => {
  const t = say(words, view.language)
  const w = say(issueWords, view.language)
  const all =
    progress.queued + progress.going + progress.sent + progress.bounced + progress.refused + progress.skipped
  const done = all - progress.queued - progress.going
  // The last letter has gone; the worker notes it in its next round.
  const state = of.state === 'sending' && all > 0 && done === all ? 'sent' : of.state
  const going = state === 'sending' || state === 'paused'
  // What was on its way when it was paused goes no further.
  const held = state === 'paused' ? { queued: progress.queued + progress.going, going: 0 } : {}
  const many = { ...progress, ...held }
  return (
    <Layout view={view} title={w.title} back={`/newsletters/keep/${of.newsletter_id}/issues`}>
      {said === undefined ? null : (
        <p class="done" role="status">
          {t[said]}
        </p>
      )}
      <h1>{inTongue(view.language, { en: of.subject_en, cy: of.subject_cy })}</h1>
      <p class="lede">
        {w[`is-${state}`]}
        {of.sent_on === null ? null : ` · ${sayDay(view.language, of.sent_on, 'date')}`}
      </p>
      <p>{goesTo(of, topics, view.language)}</p>
      <Card title={t.progress(done, all)}>
        <Bar value={done} max={all} label={t.progress(done, all)} />
        {state === 'sending' ? <Going {...{ view, of, progress, now, way }} /> : null}
        {going ? (
          <>
            <p>
              <a href={`${issuePath(of)}/sent`}>{t.refresh}</a>
            </p>
            <div class="govuk-button-group">
              {state === 'sending' ? (
                <Turn view={view} of={of} to="paused" text={t.pause} />
              ) : (
                <Turn view={view} of={of} to="sending" text={t.goOn} />
              )}
            </div>
            <Details summary={t.stop}>
              <p>{t.stopHint}</p>
              <Turn view={view} of={of} to="stopped" text={t.stop} />
            </Details>
          </>
        ) : null}
        <Table
          caption={t.table}
          captionClasses="govuk-visually-hidden"
          head={[{ text: t.what }, { text: t.many, format: 'numeric' }]}
          rows={rows
            .filter((row) => row === 'sent' || many[row] > 0)
            .map((row) => [
              { text: t[`n-${row}`] },
              { text: formatNumber(view.language, many[row]), format: 'numeric' as const },
            ])}
        />
        <p class="soft">{t.nobodyNamed}</p>
      </Card>
      <OnWeb {...{ view, of, link }} />
      <p>
        <a href={`${issuePath(of)}/look`}>{w.look}</a> · <a href={`${issuePath(of)}/hand-on`}>{t.hand}</a>
        {list.ended_at === null ? (
          <>
            {' · '}
            <a href={`/newsletters/keep/${of.newsletter_id}/issues/new?copy=${of.id}`}>{w.copy}</a>
          </>
        ) : null}
      </p>
    </Layout>
  )
}

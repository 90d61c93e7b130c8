import { Button, Card, Details, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { sayTime } from '../../platform/words/dates.ts'
import { listOf, say } from '../../platform/words/words.ts'
import { words as eventWords } from '../booking/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import type { Session, SpeakerName } from './queries.ts'
import { clashesIn } from './rules.ts'
import { keepWords, words } from './words.ts'

const titleOf = (view: View, of: Session): string =>
  inTongue(view.language, { en: of.title_en, cy: of.title_cy })

type Base = { view: View; at: string }
export const Press = ({
  view,
  action,
  text,
  of,
}: {
  view: View
  action: string
  text: string
  of: string
}) => (
  <FormOf view={view} action={action}>
    <button type="submit" class="al-as-link">
      {text}
      <span class="govuk-visually-hidden"> ({of})</span>
    </button>
  </FormOf>
)

/** What an organiser should know of a session, and may leave as it is. */
const Notices = ({ view, lines }: { view: View; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <InsetText>
      {lines.map((line, at) => (
        <span key={at} lang={view.language}>
          {at === 0 ? null : <br />}
          {line}
        </span>
      ))}
    </InsetText>
  )

type OneProps = Base & {
  session: Session
  speakers: readonly SpeakerName[]
  clash: ReturnType<ReturnType<typeof clashesIn<Session>>['get']>
  doubled: number
  outside: boolean
}
const One = ({ view, at, session, speakers, clash, doubled, outside }: OneProps) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const e = say(eventWords, view.language)
  const l = view.language
  const title = titleOf(view, session)
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => speakers.find((one) => one.id === id)?.name ?? [])
  const who = named(session.speakers)
  const lines = [
    ...(clash === undefined || clash.rooms.length === 0
      ? []
      : [
          t.roomClash(
            listOf(
              l,
              clash.rooms.map((other) => titleOf(view, other)),
            ),
          ),
        ]),
    ...(clash === undefined || named(clash.speakers).length === 0
      ? []
      : [t.speakerClash(listOf(l, named(clash.speakers)))]),
    ...(doubled === 0 ? [] : [t.doubled(doubled)]),
    ...(outside ? [t.outside] : []),
  ]
  return (
    <li>
      <p>
        <span class="soft">
          {e.until(sayTime(l, session.starts_at), sayTime(l, session.ends_at))}
          {session.room === '' ? null : ` · ${session.room}`} · {w[`kind-${session.kind}`]}
        </span>
        <br />
        <strong>{title}</strong>
        {who.length === 0 ? null : `: ${listOf(l, who)}`}
        {session.places === null ? null : (
          <>
            <br />
            {t.signedUp(session.taken, session.places)}
          </>
        )}
      </p>
      <Notices view={view} lines={lines} />
      <div class="note-acts">
        <a href={`${at}/${session.id}/change`}>
          {t.changeIt}
          <span class="govuk-visually-hidden"> ({title})</span>
        </a>
        <a href={`${at}/${session.id}/move`}>
          {t.move}
          <span class="govuk-visually-hidden"> ({title})</span>
        </a>
        <Press view={view} action={`${at}/${session.id}/remove`} text={t.remove} of={title} />
      </div>
    </li>
  )
}

type Props = {
  view: View
  of: Kept
  sessions: readonly Session[]
  gone: readonly Session[]
  speakers: readonly SpeakerName[]
  doubled: ReadonlyMap<string, number>
  done: boolean
}
/** The programme as its organiser keeps it. */
export const ProgrammeKept = ({ view, of, sessions, gone, speakers, doubled, done }: Props) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const l = view.language
  const at = `/events/keep/${of.id}/programme`
  const clashes = clashesIn(sessions)
  return (
    <Layout view={view} title={w.programme} back={`/events/keep/${of.id}`}>
      {done ? (
        <p class="done" role="status">
          {t.done}
        </p>
      ) : null}
      <h1>{w.programme}</h1>
      <p class="lede">{inTongue(l, { en: of.title_en, cy: of.title_cy })}</p>
      <p>
        {t.lede} {t.hours(sayTime(l, of.starts_at), sayTime(l, of.ends_at))}
      </p>
      <Button href={`${at}/new`}>{t.add}</Button>
      {sessions.length === 0 ? (
        <div class="card list-empty">
          <p>{t.empty}</p>
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {sessions.map((session) => (
              <One
                key={session.id}
                {...{ view, at, session, speakers }}
                clash={clashes.get(session.id)}
                doubled={doubled.get(session.id) ?? 0}
                outside={session.starts_at < of.starts_at || session.ends_at > of.ends_at}
              />
            ))}
          </ul>
        </Card>
      )}
      {of.state === 'draft' || sessions.length === 0 ? null : (
        <p>
          <a href={`/events/${of.code}/programme`}>{w.printable}</a>
        </p>
      )}
      {gone.length === 0 ? null : (
        <Details summary={t.gone(gone.length)}>
          <p>{t.signedUpStay}</p>
          <ul class="card__list">
            {gone.map((session) => (
              <li key={session.id}>
                {titleOf(view, session)}{' '}
                <Press
                  view={view}
                  action={`${at}/${session.id}/back`}
                  text={t.putBack}
                  of={titleOf(view, session)}
                />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Layout>
  )
}

type Move = { view: View; of: Kept; session: Session; fill: Fill }
export const MovePage = ({ view, of, session, fill }: Move) => {
  const t = say(keepWords, view.language)
  const l = view.language
  return (
    <Layout
      view={view}
      title={t.move}
      back={`/events/keep/${of.id}/programme`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.move}</h1>
        <p class="lede">{titleOf(view, session)}</p>
        <p>{t.hours(sayTime(l, of.starts_at), sayTime(l, of.ends_at))}</p>
        <FormOf view={view}>
          <TextBox fill={fill} name="startsAt" type="time" label={t.moveTo} classes="govuk-input--width-5" />
          <Tick fill={fill} name="after" label={t.moveAfter} />
          <Button preventDoubleClick>{t.move}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

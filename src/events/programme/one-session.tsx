import { InsetText, type View } from '../../platform/html/index.ts'
import { sayTime } from '../../platform/words/dates.ts'
import { listOf, say } from '../../platform/words/words.ts'
import { words as eventWords } from '../booking/words.ts'
import { inTongue } from '../saying.ts'
import type { Session, SpeakerName } from './queries.ts'
import { Press } from './removed.tsx'
import type { clashesIn } from './rules.ts'
import { keepWords, words } from './words.ts'

export const titleOf = (view: View, of: Session): string =>
  inTongue(view.language, { en: of.title_en, cy: of.title_cy })

type Base = { view: View; at: string }
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
  waiting: number
  outside: boolean
}
/** A session as its organiser sees it, with what they should know of it. */
export const OneSession = ({ view, at, session, speakers, clash, doubled, waiting, outside }: OneProps) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const e = say(eventWords, view.language)
  const l = view.language
  const title = titleOf(view, session)
  const room = inTongue(l, { en: session.room_en, cy: session.room_cy })
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
          {room === '' ? null : ` · ${room}`} · {w[`kind-${session.kind}`]}
        </span>
        <br />
        <strong>{title}</strong>
        {who.length === 0 ? null : `: ${listOf(l, who)}`}
        {session.places === null ? null : (
          <>
            <br />
            {t.signedUp(session.taken, session.places)}
            {waiting === 0 ? null : `. ${t.waiting(waiting)}`}
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

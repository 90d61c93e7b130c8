import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { sayTime } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { Done, type Said } from '../done.tsx'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { OneSession, titleOf } from './one-session.tsx'
import type { Crowd, Session, SpeakerName } from './queries.ts'
import { Removed } from './removed.tsx'
import { clashesIn } from './rules.ts'
import { keepWords, words } from './words.ts'

type Props = {
  view: View
  of: Kept
  sessions: readonly Session[]
  gone: readonly Session[]
  speakers: readonly SpeakerName[]
  crowds: ReadonlyMap<string, Crowd>
  said: Said | null
}
/** The programme as its organiser keeps it. */
export const ProgrammeKept = ({ view, of, sessions, gone, speakers, crowds, said }: Props) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const l = view.language
  const at = `/events/keep/${of.id}/programme`
  const clashes = clashesIn(sessions)
  return (
    <Layout view={view} title={w.programme} back={`/events/keep/${of.id}`}>
      <Done {...{ view, said }} />
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
              <OneSession
                key={session.id}
                {...{ view, at, session, speakers }}
                clash={clashes.get(session.id)}
                doubled={crowds.get(session.id)?.doubled ?? 0}
                waiting={crowds.get(session.id)?.waiting ?? 0}
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
      <Removed
        {...{ view, at }}
        title={t.gone}
        text={t.signedUpStay}
        all={gone.map((session) => ({ id: session.id, name: titleOf(view, session) }))}
      />
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

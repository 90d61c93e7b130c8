import { Button, Card, Layout, Table, Tag } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Duty, DutyKind, Standing } from './model.ts'
import { Aside } from './aside.tsx'
import type { Side } from './queries.ts'
import { words } from './words.ts'

export type Line = { readonly duty: Duty; readonly left: number | null }
type Props = { view: View; lines: readonly Line[]; side: Side; forgotten: number }

const who = ({ called, name, label }: Standing): string => called || name || label

const Left = ({ view, line }: { view: View; line: Line }) => {
  const t = say(words, view.language)
  const { kind } = line.duty
  if (kind === 'done') return <Tag classes="tag-done">{t.done}</Tag>
  if (line.left === null) return <Tag classes="tag-held">{t.held}</Tag>
  if (line.left < 0) return <Tag classes="tag-soon">{t.over}</Tag>
  if (line.left === 0) return <Tag classes="tag-soon">{t.today}</Tag>
  return <>{t.days(line.left)}</>
}

const nextOf = (view: View, { kind, standing: s }: Duty): string => {
  const t = say(words, view.language)
  const name = s.supporter ?? ''
  if (kind === 'call') {
    const hours =
      s.hoursFrom !== null && s.hoursUntil !== null ? ` · ${t.callHours(s.hoursFrom, s.hoursUntil)}` : ''
    return `${t.call}${hours}${s.way === 'phone' && s.voicemail === false ? `, ${t.noVoicemail}` : ''}`
  }
  if (kind === 'show') return s.shownOn === null ? t.show(s.proposals) : t.shown(s.proposals)
  if (kind === 'supporter-answers') return t['supporter-answers'](s.chosen ?? '')
  if (kind === 'nobody-free')
    return `${t['nobody-free']} · ${s.stopgap === null ? '' : t[s.stopgap === 'cover' ? 'gap-cover' : s.stopgap]}`
  if (kind === 'stopped') return t.stopped
  if (kind === 'held-up') return t['held-up'](name)
  if (kind === 'cover') return t.cover(name)
  if (kind === 'first-meeting') return t['first-meeting'](name)
  if (kind === 'done') return t.met(name)
  return t[kind]
}

const whereTo = ({ kind, standing: s }: Duty): string => {
  const party = `/families/${s.family}/people/${s.party}`
  const places: Readonly<Record<DutyKind, string>> = {
    call: `/offers/${s.offer}`,
    'council-offers': `/offers/${s.offer}`,
    'ask-worker': `/offers/${s.offer}`,
    'make-safe': `/offers/${s.offer}`,
    hear: `/offers/${s.offer}`,
    name: party,
    propose: `/proposals/${s.party}`,
    'nobody-free': `/proposals/${s.party}`,
    show: `/proposals/${s.party}`,
    'supporter-answers': `/proposals/${s.party}`,
    stopped: `/proposals/${s.party}`,
    'held-up': '/rechecked',
    cover: `/support/${s.support ?? ''}`,
    'first-meeting': `/support/${s.support ?? ''}`,
    done: `/support/${s.support ?? ''}`,
  }
  return places[kind]
}

const acts = {
  call: 'actCall',
  'council-offers': 'actAsk',
  'ask-worker': 'actAsk',
  'make-safe': 'actAsk',
  hear: 'actCall',
  name: 'actEnter',
  propose: 'actFind',
  'nobody-free': 'actPrepare',
  show: 'actShow',
  'supporter-answers': 'actOpen',
  stopped: 'actFind',
  'held-up': 'actOpen',
  cover: 'actArrange',
  'first-meeting': 'actOpen',
  done: 'actOpen',
} as const satisfies Record<DutyKind, string>

const conferenceOf = (view: View, s: Standing): string => {
  const t = say(words, view.language)
  if (s.conferenceDay === null) return t.noDay
  const thisYear = s.conferenceDay.slice(0, 4) >= view.today.slice(0, 4)
  const day =
    s.conferenceDay === view.today
      ? t.today
      : sayDay(view.language, s.conferenceDay, thisYear ? 'short' : 'date')
  return s.conferenceDay === view.today && s.conferenceAt !== null ? `${day}, ${t.at(s.conferenceAt)}` : day
}

const Do = ({ view, line }: { view: View; line: Line }) => {
  const t = say(words, view.language)
  const { duty, left } = line
  if (duty.kind === 'done') return null
  const soon = left !== null && left <= 0
  return (
    <Button
      href={whereTo(duty)}
      classes={soon ? undefined : 'govuk-button--secondary'}
      attributes={{ 'aria-label': t.forWhom(t[acts[duty.kind]], who(duty.standing)) }}
    >
      {t[acts[duty.kind]]}
    </Button>
  )
}

/** The coordinator's board: dense and quiet, by time left, everything doable from the row. */
export const BoardPage = ({ view, lines, side, forgotten }: Props) => {
  const t = say(words, view.language)
  const byToday = lines.filter(({ left }) => left !== null && left <= 0).length
  return (
    <Layout view={view} title={t.title} wide>
      <h1>{sayDay(view.language, view.today)}</h1>
      <p class="soft">
        {t.things(byToday)} {forgotten === 0 ? t.nobodyForgotten : <strong>{t.forgotten(forgotten)}</strong>}
      </p>
      <div class="board">
        {lines.length === 0 ? (
          <Card>
            <p>{t.empty}</p>
            <Button href="/lists">{t.emptyNext}</Button>
          </Card>
        ) : (
          <Table
            classes="stacks"
            caption={t.title}
            captionClasses="govuk-visually-hidden"
            head={[
              t.timeLeft,
              t.who,
              t.next,
              t.conference,
              <span class="govuk-visually-hidden">{t.toDo}</span>,
            ].map((text) => ({ text }))}
            rows={lines.map((line) => {
              const { standing: s } = line.duty
              return [
                { text: <Left view={view} line={line} /> },
                {
                  text: (
                    <>
                      <a href={`/families/${s.family}`}>{who(s)}</a>{' '}
                      <span class="soft">
                        {s.relation === 'not-known' ? s.reference : relation(view, s.relation)}
                      </span>
                    </>
                  ),
                },
                { text: nextOf(view, line.duty) },
                { text: conferenceOf(view, s), classes: 'board__day' },
                { text: <Do view={view} line={line} /> },
              ]
            })}
          />
        )}
        <Aside view={view} side={side} />
      </div>
    </Layout>
  )
}

const relation = (view: View, code: string): string => {
  const t = say(words, view.language)
  const known = ['mother', 'father', 'parent', 'step-parent', 'grandparent', 'carer', 'other'] as const
  const found = known.find((one) => one === code)
  return found === undefined ? '' : t[found]
}

import type { ComponentChildren } from 'preact'
import { WhatIsWrong } from '../../platform/html/fill.tsx'
import { Card, Details, Layout, SummaryList } from '../../platform/html/index.ts'
import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { conferenceWords } from '../words.ts'
import { Gone, Mend, OnePress, Question, type Props } from './entry-forms.tsx'
import { kindOf, sayWhat, whenOf } from './sayings.ts'
import { entryWords } from './words-entry.ts'
import { verdictWords, words } from './words.ts'

export const dayFields = ['day', 'strategyDay', 'saidOn'] as const

const row = (key: string, value: ComponentChildren) => ({ key: { text: key }, value: { text: value } })

const ListSays = ({ view, shown: { entry } }: Props) => {
  const t = say({ ...words, ...entryWords }, view.language)
  const { draft } = entry
  const day = (value: string | null) => (value === null ? t.notSaid : sayDay(view.language, value, 'date'))
  return (
    <SummaryList
      rows={[
        row(t.reference, entry.reference === '' ? t.noReference : entry.reference),
        row(t.conference, kindOf(entry, view.language) || t.notSaid),
        row(t.when, whenOf(entry, view.language) || t.notSaid),
        ...(draft.place === '' ? [] : [row(t.place, draft.place)]),
        ...(draft.parentCount === null && draft.parents.length === 0
          ? []
          : [row(t.parents, draft.parents.map(({ name }) => name).join(', ') || String(draft.parentCount))]),
        ...(draft.children.length === 0
          ? []
          : [row(t.children, draft.children.map(({ name }) => name).join(', '))]),
        ...(draft.toldOn === null ? [] : [row(t.toldOn, day(draft.toldOn))]),
        ...(draft.strategyDay === null ? [] : [row(t.strategyDay, day(draft.strategyDay))]),
        ...(draft.lateReason === '' ? [] : [row(t.lateReason, draft.lateReason)]),
      ]}
    />
  )
}

const WeKnow = ({ view, shown: { entry, known } }: Props) => {
  const t = say({ ...words, ...entryWords }, view.language)
  if (known.reference === null || entry.family === null) return null
  const time = known.startsAt === null ? '' : ` ${sayTime(view.language, known.startsAt)}`
  return (
    <Card title={t.weKnow}>
      <SummaryList
        rows={[
          row(
            t.family,
            <a href={`/families/${entry.family}`}>
              {[known.reference, known.name].filter(Boolean).join(' · ')}
            </a>,
          ),
          ...(known.kind === null || entry.conference === null
            ? []
            : [
                row(
                  t.conference,
                  <a href={`/conferences/${entry.conference}`}>
                    {conferenceWords[known.kind][view.language]}
                  </a>,
                ),
                row(
                  t.when,
                  known.day === null ? t.notSaid : `${sayDay(view.language, known.day, 'date')}${time}`,
                ),
                ...(known.place === null || known.place === '' ? [] : [row(t.place, known.place)]),
              ]),
        ]}
      />
    </Card>
  )
}

export const EntryPage = (props: Props) => {
  const { view, shown, fill } = props
  const { entry } = shown
  const t = say({ ...words, ...entryWords }, view.language)
  const isReady = entry.verdict === 'new' || entry.verdict === 'changed'
  const isOpen = isReady || entry.verdict === 'put-right' || entry.verdict === 'ask'
  const where = entry.rows.length === 0 ? t.noRow : t.rowsOf(entry.rows.join(', '), entry.rows.length)
  return (
    <Layout
      view={view}
      title={t.title}
      faulty={fill.faults.length > 0}
      back={`/lists/${entry.list}/show/${entry.verdict}`}
    >
      <WhatIsWrong fill={fill} days={dayFields} />
      <h1>{entry.reference === '' ? where : entry.reference}</h1>
      <p class="soft">
        {where} · {verdictWords[entry.verdict === 'reading' ? 'new' : entry.verdict][view.language]}
      </p>
      <Card kind={isOpen || entry.verdict === 'gone' ? 'lead' : undefined}>
        {sayWhat(entry, view.language).map((line) => (
          <p>{line}</p>
        ))}
        {isReady ? <OnePress {...props} act="enter" /> : null}
        {entry.verdict === 'ask' ? <Question {...props} /> : null}
        {entry.verdict === 'gone' ? <Gone {...props} /> : null}
      </Card>
      <WeKnow {...props} />
      {entry.verdict === 'put-right' ? (
        <Card title={t.mendTitle}>
          <Mend {...props} />
        </Card>
      ) : null}
      {entry.verdict === 'ask' ? (
        <Details summary={t.mendTitle} open={fill.faults.length > 0}>
          <Mend {...props} />
        </Details>
      ) : null}
      {entry.rows.length === 0 ? null : (
        <Card title={t.listSays}>
          <ListSays {...props} />
        </Card>
      )}
      {isOpen ? <OnePress {...props} act="aside" /> : null}
    </Layout>
  )
}

import { Button, Layout, Table } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import { FormOf } from '../platform/html/form.tsx'
import type { Form } from '../platform/http/form.ts'
import { sayDay } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import type { Fault } from './model.ts'
import { Aloud } from '../spaces/promise/pages.tsx'
import type { Promised } from '../spaces/promise/queries.ts'
import { Dropdown, WhatIsWrong } from '../platform/html/fill.tsx'
import { filledAgain, type Fill } from '../platform/html/filling.ts'
import { Faults, MeetingFields, sayFault } from './fields.tsx'
import type { MySupportRow } from './queries.ts'
import type { Beside } from './queries-beside.ts'
import type { Supervising } from './supervisor.ts'
import { words } from './words.ts'

/** The coordinator's: whom one supporter stands and stood beside. */
export const BesidePage = ({
  view,
  name,
  supporter,
  list,
  supervisors,
  fill,
}: {
  view: View
  name: string
  supporter: string
  list: readonly Beside[]
  supervisors: Supervising
  fill: Fill
}) => {
  const t = say(words, view.language)
  const day = (value: string | null) => (value === null ? '' : sayDay(view.language, value, 'date'))
  return (
    <Layout
      view={view}
      title={t.besideTitle}
      back={`/supporters/${supporter}`}
      faulty={fill.faults.length > 0}
    >
      <WhatIsWrong fill={fill} />
      <h1>{name}</h1>
      <h2>{t.besideTitle}</h2>
      {list.length === 0 ? (
        <div class="card list-empty">
          <p class="govuk-body">{t.besideNone}</p>
        </div>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={t.besideTitle}>
          <Table
            classes="stacks stacks--named"
            head={[{ text: t.parent }, { text: t.since }, { text: t.until }, { text: t.firstMeeting }]}
            rows={list.map(({ support, name, from, until, firstMetOn }) => [
              {
                text: (
                  <a class="govuk-link" href={`/support/${support}`}>
                    {name}
                  </a>
                ),
              },
              { text: day(from) },
              { text: day(until) },
              { text: firstMetOn === null ? t.notYet : day(firstMetOn) },
            ])}
          />
        </div>
      )}
      <FormOf view={view} action={`/supporters/${supporter}/supervisor`}>
        <Dropdown
          fill={fill}
          name="supervisor"
          label={t.supervisor}
          hint={t.supervisorHint}
          items={[
            { value: '', text: t.supervisorNone },
            ...supervisors.could.map((one) => ({ value: one.id, text: one.name })),
          ]}
        />
        <Button classes="govuk-button--secondary">{t.supervisorSave}</Button>
      </FormOf>
    </Layout>
  )
}

type MetProps = {
  view: View
  of: MySupportRow
  typed: Form
  faults: readonly Fault[]
  /** What is read aloud at the first meeting; null when it was put to them already. */
  promise: Promised | null
}
/** The supporter notes the first meeting, and what was said to the promise. */
export const MetPage = ({ view, of, typed, faults, promise }: MetProps) => {
  const t = say(words, view.language)
  const ofPromise = faults.filter(({ field }) => field === 'promise')
  const fill = filledAgain(view.language, typed, ofPromise, (fault) => sayFault(view, fault))
  return (
    <Layout view={view} title={t.weMet} faulty={faults.length > 0} back="/home">
      <Faults view={view} faults={faults} />
      <h1>{of.called}</h1>
      <FormOf view={view}>
        <MeetingFields view={view} typed={typed} faults={faults} />
        {promise === null ? null : <Aloud view={view} promise={promise} fill={fill} />}
        <Button preventDoubleClick>{t.recordMeeting}</Button>
      </FormOf>
    </Layout>
  )
}

import { DayBoxes, Dropdown, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Duty, Waiting } from './model.ts'
import type { Colleague } from './queries.ts'
import type { Span } from './rules.ts'
import { words } from './words.ts'

const Ring = ({ number, text }: { number: string; text: string }) => (
  <a class="govuk-link number" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
    {text}
  </a>
)

const Now = ({ view, now }: { view: View; now: readonly Duty[] }) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  return (
    <Card title={t.now} kind="lead">
      {now.length === 0 ? <p>{t.nobodyNow}</p> : null}
      {now.map((duty) => (
        <div key={duty.id}>
          <p>
            <strong>{duty.name}</strong>, {t.until(duty.until)}
          </p>
          <p>
            <Ring number={duty.telephone} text={duty.telephone} />
          </p>
        </div>
      ))}
      {telephone === '' ? null : <p>{t.office(telephone, hours)}</p>}
      <p>{t.danger}</p>
    </Card>
  )
}

const Waits = ({ view, waiting }: { view: View; waiting: readonly Waiting[] }) => {
  const t = say(words, view.language)
  return (
    <Card title={t.waitsTitle}>
      {waiting.length === 0 ? <p>{t.waitsNone}</p> : <p>{t.waitsHint}</p>}
      <ul class="card__list">
        {waiting.map(({ party, called, howMany, since, supporter, telephone }) => (
          <li key={party}>
            <strong>{t.waits(called, howMany, since)}</strong>
            <p>
              {supporter === null ? t.nobodyBeside : t.besideThem(supporter)}{' '}
              {supporter !== null && telephone === null ? t.noNumber : null}
            </p>
            {supporter === null || telephone === null ? null : (
              <Ring number={telephone} text={t.ring(supporter, telephone)} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

const Week = ({
  view,
  duties,
  uneven,
  keeps,
}: Pick<Props, 'view' | 'duties' | 'uneven'> & { keeps: boolean }) => {
  const t = say(words, view.language)
  return (
    <>
      <h2>{t.week}</h2>
      {duties.length === 0 ? (
        <p>
          {t.none} {keeps ? null : t.askOffice}
        </p>
      ) : (
        <ul class="card__list">
          {duties.map((duty) => (
            <li key={duty.id}>
              <strong>{duty.name}</strong>
              <p>
                {t.at(duty.from)} – {t.at(duty.until)}, {duty.telephone}
              </p>
              {keeps ? (
                <FormOf view={view} action={`/on-call/${duty.id}/off`}>
                  <button type="submit" class="al-as-link">
                    {t.takeOut}
                    <span class="govuk-visually-hidden">
                      {' '}
                      ({duty.name}, {t.at(duty.from)})
                    </span>
                  </button>
                </FormOf>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {duties.length === 0 ? null : uneven.length === 0 ? (
        <p class="done">{t.even}</p>
      ) : (
        <ul class="govuk-list govuk-inset-text">
          {uneven.map(({ kind, from, until }) => (
            <li key={`${kind}${from.getTime()}`}>{t[kind](from, until)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

const Add = ({ view, fill, people }: { view: View; fill: Fill; people: readonly Colleague[] }) => {
  const t = say(words, view.language)
  return (
    <>
      <h2 id="add">{t.addTitle}</h2>
      <FormOf view={view} action="/on-call">
        <Dropdown
          fill={fill}
          name="person"
          label={t.person}
          items={[
            { value: '', text: t.choose },
            ...people.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <TextBox
          fill={fill}
          name="telephone"
          type="tel"
          label={t.telephone}
          hint={t.telephoneHint}
          classes="govuk-input--width-20"
        />
        <DayBoxes fill={fill} name="from" label={t.fromDay} />
        <TextBox fill={fill} name="fromTime" type="time" label={t.fromTime} classes="govuk-input--width-10" />
        <DayBoxes fill={fill} name="until" label={t.untilDay} />
        <TextBox
          fill={fill}
          name="untilTime"
          type="time"
          label={t.untilTime}
          classes="govuk-input--width-10"
        />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </>
  )
}

type Props = {
  view: View
  now: readonly Duty[]
  duties: readonly Duty[]
  uneven: readonly Span[]
  /** Null for whoever does not see to parents. */
  waiting: readonly Waiting[] | null
  /** Null for whoever only reads. */
  keeping: { fill: Fill; people: readonly Colleague[] } | null
  saved: boolean
}
/** Who answers the telephone now and this week; for coordinators also what waits unread, and the roster to keep. */
export const OnCallPage = ({ view, now, duties, uneven, waiting, keeping, saved }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/home" faulty={(keeping?.fill.faults.length ?? 0) > 0}>
      <div class="column">
        {keeping === null ? null : <WhatIsWrong fill={keeping.fill} days={['from', 'until']} />}
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        <h1>{t.title}</h1>
        <Now view={view} now={now} />
        {waiting === null ? null : <Waits view={view} waiting={waiting} />}
        <Week view={view} duties={duties} uneven={uneven} keeps={keeping !== null} />
        {keeping === null ? null : <Add view={view} {...keeping} />}
      </div>
    </Layout>
  )
}

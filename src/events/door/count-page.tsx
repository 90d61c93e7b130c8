import { TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Bar, Button, Card, FormOf, Layout, Table, type View } from '../../platform/html/index.ts'
import { sayTime } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { doorPath, sayCame } from './card.tsx'
import type { Headcount } from './model.ts'
import { words } from './words.ts'

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)
const number = (value: number) => ({ text: String(value), format: 'numeric' as const })

/** Who came, by kind and by the hour; and heads counted by hand. For the keeper alone. */
export const CountPage = ({
  view,
  of,
  heads,
  fill,
}: {
  view: View
  of: Kept
  heads: Headcount
  fill: Fill
}) => {
  const t = say(words, view.language)
  const all = {
    came: sum(heads.kinds.map(({ came }) => came)),
    booked: sum(heads.kinds.map(({ booked }) => booked)),
    walkIns: sum(heads.kinds.map(({ walkIns }) => walkIns)),
  }
  const most = Math.max(1, ...heads.hours.map(({ came }) => came))
  return (
    <Layout view={view} title={t.door} back={doorPath(of.id)} faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} />
      <h1>{t.count}</h1>
      <p class="lede">
        {inTongue(view.language, { en: of.title_en, cy: of.title_cy })} · {t.cameOf(all.came, all.booked)}
      </p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t.count}>
        <Table
          classes="stacks stacks--named"
          firstCellIsHeader
          head={[
            { text: t.kind },
            { text: t.cameHead, format: 'numeric' },
            { text: t.bookedHead, format: 'numeric' },
            { text: t.walkInHead, format: 'numeric' },
          ]}
          rows={[
            ...heads.kinds.map(({ name, came, booked, walkIns }) => [
              { text: inTongue(view.language, name) },
              number(came),
              number(booked),
              number(walkIns),
            ]),
            [{ text: t.all }, number(all.came), number(all.booked), number(all.walkIns)],
          ]}
        />
      </div>
      <Card title={t.byHand}>
        {heads.byHand.length === 0 ? (
          <p>{t.noHands}</p>
        ) : (
          <ul class="card__list">
            {heads.byHand.map(({ people, at, by }, row) => (
              <li key={row}>
                {t.handLine(people, sayCame(view, at))}
                {by === null ? null : <span class="soft"> {t.by(by)}</span>}
              </li>
            ))}
          </ul>
        )}
        <FormOf view={view}>
          <TextBox fill={fill} name="people" type="number" label={t.heads} classes="govuk-input--width-5" />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.keep}
          </Button>
        </FormOf>
      </Card>
      {all.came === 0 ? null : (
        <Card title={t.hours}>
          {heads.hours.map(({ hour, came }) => (
            <div key={hour}>
              {sayTime(view.language, hour)}: {came}
              <Bar value={came} max={most} label={`${sayTime(view.language, hour)}: ${came}`} />
            </div>
          ))}
          {heads.fromPaper === 0 ? null : <p>{t.fromPaper(heads.fromPaper)}</p>}
        </Card>
      )}
    </Layout>
  )
}

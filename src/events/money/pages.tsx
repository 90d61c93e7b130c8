import { Dropdown, DayBoxes, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, Table, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue, sayMoney } from '../saying.ts'
import { moneyWords } from './keep-words.ts'
import { ways, whatOut } from './model.ts'
import type { Ledger } from './ledger.ts'
import type { Reckoning } from './rules.ts'

export const Done = ({ view, done }: { view: View; done: boolean }) =>
  done ? (
    <p class="done" role="status">
      {say(moneyWords, view.language).done}
    </p>
  ) : null

type Sum = { readonly text: string; readonly pence: number; readonly strong?: boolean }
const Sums = ({ view, rows, caption }: { view: View; rows: readonly Sum[]; caption: string }) => (
  <Table
    caption={caption}
    captionClasses="govuk-visually-hidden"
    firstCellIsHeader
    rows={rows.map(({ text, pence, strong }) => {
      const sum = sayMoney(view.language, pence)
      return [
        { text: strong === true ? <strong>{text}</strong> : text },
        { text: strong === true ? <strong>{sum}</strong> : sum, format: 'numeric' },
      ]
    })}
  />
)

/** How, how much and on which day: asked wherever money is noted. */
export const SumFields = ({ view, fill }: { view: View; fill: Fill }) => {
  const t = say(moneyWords, view.language)
  return (
    <>
      <TextBox fill={fill} name="pounds" label={t.pounds} classes="govuk-input--width-5" />
      <Dropdown
        fill={fill}
        name="way"
        label={t.way}
        items={ways.map((value) => ({ value, text: t[`way-${value}`] }))}
      />
      <DayBoxes fill={fill} name="day" label={t.day} />
    </>
  )
}

type Page = { view: View; of: Kept; ledger: Ledger; all: Reckoning; fill: Fill; done: boolean }
/** What came in, what went out, and what is left. */
export const MoneyPage = ({ view, of, ledger, all, fill, done }: Page) => {
  const l = view.language
  const t = say(moneyWords, l)
  const at = `/events/keep/${of.id}/money`
  const nothing =
    all.sold === 0 && ledger.moved.length === 0 && ledger.billed.length === 0 && ledger.owed.length === 0
  return (
    <Layout view={view} title={t.title} back={`/events/keep/${of.id}`} faulty={fill.faults.length > 0}>
      <Done view={view} done={done} />
      <WhatIsWrong fill={fill} days={['day']} />
      <h1>{t.title}</h1>
      <p class="lede">{inTongue(l, { en: of.title_en, cy: of.title_cy })}</p>
      <p>
        <a href={`${at}/bookings`}>{t.bookings}</a> · <a href={`${at}/lines`}>{t.lines}</a> ·{' '}
        <a href="/invoices">{t.settings}</a>
      </p>
      {nothing ? (
        <div class="card list-empty">
          <p>{t.empty}</p>
        </div>
      ) : (
        <>
          <Card title={t.cameIn}>
            <Table
              classes="stacks stacks--named"
              caption={t.sold}
              captionClasses="govuk-visually-hidden"
              firstCellIsHeader
              head={[
                { text: t.kind },
                { text: t.tickets, format: 'numeric' },
                { text: t.sum, format: 'numeric' },
              ]}
              rows={[
                ...ledger.kinds.map((kind) => [
                  { text: inTongue(l, kind) },
                  { text: String(kind.tickets), format: 'numeric' as const },
                  { text: sayMoney(l, kind.pence), format: 'numeric' as const },
                ]),
                [
                  { text: <strong>{t.soldAll}</strong> },
                  { text: <strong>{all.tickets}</strong>, format: 'numeric' },
                  { text: <strong>{sayMoney(l, all.sold)}</strong>, format: 'numeric' },
                ],
              ]}
            />
            <Sums
              view={view}
              caption={t.paid}
              rows={[
                { text: t.invoiced, pence: all.invoiced },
                ...(all.credited === 0 ? [] : [{ text: t.credited, pence: all.credited }]),
                { text: t.paid, pence: all.paid, strong: true },
                { text: t.outstanding, pence: all.outstanding },
                ...(all.toGiveBack === 0 ? [] : [{ text: t.toGiveBack, pence: all.toGiveBack }]),
                ...(all.gifts === 0 ? [] : [{ text: t.gifts, pence: all.gifts }]),
              ]}
            />
          </Card>
          <Card title={t.wentOut}>
            <Sums
              view={view}
              caption={t.wentOut}
              rows={[
                ...whatOut.flatMap((what) => {
                  const pence = all.outBy.get(what) ?? 0
                  return pence === 0 ? [] : [{ text: t[`what-${what}`], pence }]
                }),
                ...(all.speakersPaid === 0 ? [] : [{ text: t.speakersPaid, pence: all.speakersPaid }]),
                { text: t.out, pence: all.out, strong: true },
                ...(all.speakersOwed === 0 ? [] : [{ text: t.speakersOwed, pence: all.speakersOwed }]),
              ]}
            />
            <p class="soft">{t.speakersWhere}</p>
          </Card>
          <Card>
            <Sums
              view={view}
              caption={t.balance}
              rows={[
                { text: t.balance, pence: all.balance, strong: true },
                { text: t.expected, pence: all.expected },
              ]}
            />
            <p>
              <a href={`${at}?as=csv`} download>
                {t.download}
              </a>
            </p>
          </Card>
        </>
      )}
      <FormOf view={view} action={at}>
        <h2>{t.note}</h2>
        <Dropdown
          fill={fill}
          name="what"
          label={t.what}
          items={[
            ...whatOut
              .filter((what) => what !== 'back')
              .map((what) => ({ value: `out-${what}`, text: t[`what-${what}`] })),
            { value: 'in-gift', text: t['what-gift'] },
            { value: 'in-other', text: t['in-other'] },
          ]}
        />
        <SumFields view={view} fill={fill} />
        <TextBox fill={fill} name="said" label={t.said} hint={t.saidHint} />
        <Button classes="govuk-button--secondary" preventDoubleClick>
          {t.keep}
        </Button>
      </FormOf>
    </Layout>
  )
}

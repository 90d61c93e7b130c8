import { Card, Layout, Table, type View } from '../../platform/html/index.ts'
import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { words as eventWords } from '../booking/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue, sayMoney } from '../saying.ts'
import { doorPath } from './card.tsx'
import type { Line, Sheet } from './model.ts'
import { sayCode } from './rules.ts'
import { words } from './words.ts'

export const Heading = ({ view, of, what }: { view: View; of: Kept; what: string }) => (
  <>
    <h1>{what}</h1>
    <p class="lede">
      {inTongue(view.language, { en: of.title_en, cy: of.title_cy })} ·{' '}
      {sayDay(view.language, of.day, 'full')}
    </p>
  </>
)

/**
 * For a hall without signal: everybody who booked, a box to tick, and empty lines for whoever did not. It lies on a table, so it does
 * not say which kind of ticket: that would tell who is a parent. So may what somebody has to pay: it stands there when asked for.
 */
export const ListPage = ({
  view,
  of,
  lines,
  needs,
  owing,
}: {
  view: View
  of: Kept
  lines: readonly Line[]
  needs: boolean
  owing: boolean
}) => {
  const t = say(words, view.language)
  const to = (marks: { needs: boolean; owing: boolean }) =>
    `${doorPath(of.id)}/list${marks.needs ? '?needs' : ''}${marks.owing ? `${marks.needs ? '&' : '?'}owing` : ''}`
  const anybodyOwes = lines.some(({ toPay }) => toPay > 0)
  return (
    <Layout view={view} title={t.door} back={doorPath(of.id)} wide>
      <Heading view={view} of={of} what={t.list} />
      <div class="no-print">
        <p>{t.listHint}</p>
        <p>{t.print}</p>
        <p>
          <a href={to({ needs: !needs, owing })}>{needs ? t.needsOff : t.needsMark}</a>
        </p>
        {anybodyOwes ? (
          <p>
            <a href={to({ needs, owing: !owing })}>{owing ? t.owingOff : t.owingMark}</a>
          </p>
        ) : null}
        {anybodyOwes && owing ? <p>{t.owingHint}</p> : null}
      </div>
      {lines.length === 0 ? (
        <div class="card list-empty">
          <p>{t.nobodyBooked}</p>
        </div>
      ) : (
        <Table
          classes="stacks door-paper"
          head={[t.tick, t.nameHead, t.badgeHead, t.codeHead].map((text) => ({ text }))}
          rows={lines.map((line) => [
            { text: line.came === null ? <span class="door-tick" /> : '✓' },
            {
              text: (
                <>
                  {line.name === '' ? t['is-walk-in'] : line.name}
                  {needs && line.needs ? <span class="soft"> · {t.asked}</span> : null}
                  {owing && line.toPay > 0 ? (
                    <strong> · {t.toPay(sayMoney(view.language, line.toPay))}</strong>
                  ) : null}
                </>
              ),
              classes: 'door-name',
            },
            { text: line.badge, classes: 'door-name' },
            { text: sayCode(line.code), classes: 'door-code' },
          ])}
        />
      )}
      <h2>{t.spare}</h2>
      <table class="govuk-table">
        <tbody class="govuk-table__body">
          {Array.from({ length: 8 }, (_, row) => (
            <tr class="govuk-table__row" key={row}>
              <td class="govuk-table__cell">
                <span class="door-tick" />
              </td>
              <td class="govuk-table__cell">&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  )
}

/** A sheet for each workshop that takes names; each begins on a new page of paper. */
export const SheetsPage = ({
  view,
  of,
  sheets,
}: {
  view: View
  of: Kept
  sheets: readonly Omit<Sheet, 'day'>[]
}) => {
  const t = say(words, view.language)
  const w = say(eventWords, view.language)
  return (
    <Layout view={view} title={t.door} back={doorPath(of.id)}>
      <Heading view={view} of={of} what={t.sheets} />
      {sheets.length === 0 ? (
        <div class="card list-empty">
          <p>{t.noSheets}</p>
        </div>
      ) : (
        <p class="no-print">{t.print}</p>
      )}
      {sheets.map((sheet) => (
        <div class="door-sheet" key={sheet.id}>
          <Card title={inTongue(view.language, sheet.title)}>
            <p class="soft">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
            <p>
              {[
                w.until(sayTime(view.language, sheet.startsAt), sayTime(view.language, sheet.endsAt)),
                inTongue(view.language, sheet.room),
                t.signed(sheet.people.length, sheet.places ?? 0),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
            {sheet.people.length === 0 ? (
              <p>{t.nobodySigned}</p>
            ) : (
              <ul class="card__list">
                {sheet.people.map(({ name, badge }, row) => (
                  <li key={row}>
                    <span class="door-tick" /> {badge === '' ? (name === '' ? t.nobodysName : name) : badge}
                  </li>
                ))}
              </ul>
            )}
          </Card>
        </div>
      ))}
    </Layout>
  )
}

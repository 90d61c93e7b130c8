import { LongText, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, SummaryList, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept, KindKept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import type { Order } from '../waiting/model.ts'
import type { BookingOne, lineOf, OverrideRow } from './queries.ts'
import { sayMoment } from './one-page.tsx'
import { words } from './words.ts'

type Waiter = Awaited<ReturnType<typeof lineOf>>[number]
type Line = {
  view: View
  of: Kept
  line: readonly Waiter[]
  overrides: readonly OverrideRow[]
  done: boolean
}
/** The waiting list as its keeper sees it, and what was done against its rule. */
export const LinePage = ({ view, of, line, overrides, done }: Line) => {
  const t = say(words, view.language)
  const at = `/events/keep/${of.id}`
  return (
    <Layout view={view} title={t.line} back={`${at}/bookings`}>
      {done ? (
        <p class="done" role="status">
          {t.offerDone}
        </p>
      ) : null}
      <h1>{t.line}</h1>
      <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
      <p>{t.lineRule}</p>
      {line.length === 0 ? (
        <div class="card list-empty">
          <p>{t.noLine}</p>
        </div>
      ) : (
        <ol class="card__list">
          {line.map((one) => (
            <li key={one.id}>
              <strong>{t.place((one.before ?? 0) + 1)}</strong>:{' '}
              <a href={`${at}/bookings/${one.id}`}>{one.name === '' ? t.nobodysName : one.name}</a>
              <p>
                {one.kinds} · {one.together ? t.togetherYes : t.togetherNo} ·{' '}
                {sayDay(view.language, one.onDay, 'date')}
                {one.passed === 0 ? null : ` · ${t.passed(one.passed)}`}
              </p>
              <p>
                <a href={`${at}/line/${one.id}`}>{t.offer}</a>
              </p>
            </li>
          ))}
        </ol>
      )}
      {overrides.length === 0 ? null : (
        <Card title={t.overridden}>
          <ul class="card__list">
            {overrides.map((one) => (
              <li key={one.id}>
                <a href={`${at}/bookings/${one.booking_id}?open`}>
                  {one.name === '' ? t.nobodysName : one.name}
                </a>
                : {one.kind === 'beyond' ? t['override-beyond'] : t['override-out-of-turn']},{' '}
                {sayMoment(view, one.at)}
                {one.by === null ? null : ` ${t.by(one.by)}`}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Layout>
  )
}

const sayOrder = (view: View, kinds: readonly KindKept[], order: Order): string =>
  kinds
    .filter(({ id }) => order.has(id))
    .map(
      ({ id, name_en, name_cy }) =>
        `${order.get(id)} × ${inTongue(view.language, { en: name_en, cy: name_cy })}`,
    )
    .join(', ')

type Offer = {
  view: View
  of: Kept
  one: BookingOne
  kinds: readonly KindKept[]
  part: Order
  /** Places that are not there yet. */
  more: number
  fill: Fill
}
/** Places for one who waits, before their turn: what is free for them, or what would be needed, and why. */
export const OfferPage = ({ view, of, one, kinds, part, more, fill }: Offer) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.line} back={`/events/keep/${of.id}/line`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.offer}</h1>
        <SummaryList
          rows={[
            { key: t.who, value: one.name === '' ? t.nobodysName : one.name },
            { key: t.wants, value: one.kinds },
            { key: t.free, value: part.size === 0 || more > 0 ? t.nothing : sayOrder(view, kinds, part) },
          ]}
        />
        {part.size === 0 ? (
          <p>{one.state === 'waiting' ? t.notFree : t.notWaiting}</p>
        ) : (
          <>
            {more === 0 ? null : <InsetText>{t.roomText(more)}</InsetText>}
            <p>{t.offerText}</p>
            <FormOf view={view}>
              <input type="hidden" name="more" value={more} />
              <LongText fill={fill} name="why" label={t.whyTurn} hint={t.whyHint} rows={3} />
              <Button preventDoubleClick>{more === 0 ? t.offer : t.offerRoom(more)}</Button>
            </FormOf>
          </>
        )}
      </div>
    </Layout>
  )
}

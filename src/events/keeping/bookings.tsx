import { Dropdown } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, Details, FormOf, Table, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Booked, Kept } from '../queries.ts'
import { keepWords } from './words.ts'

/** Who booked and who waits, and the way to take one of them away. */
export const Bookings = ({
  view,
  of,
  fill,
  bookings,
}: {
  view: View
  of: Kept
  fill: Fill
  bookings: readonly Booked[]
}) => {
  const t = say(keepWords, view.language)
  const stands = (state: Booked['state']) =>
    state === 'booked' || state === 'waiting' || state === 'offered' ? t[`is-${state}`] : ''
  return (
    <Card title={t.bookings}>
      {bookings.length === 0 ? (
        <p>{t.noBookings}</p>
      ) : (
        <>
          <Table
            head={[{ text: t.who }, { text: t.what }, { text: t.how }]}
            rows={bookings.map((one) => [
              { text: one.name },
              { text: one.kinds },
              { text: stands(one.state) },
            ])}
          />
          <Details summary={t.away}>
            <FormOf view={view} action={`/events/keep/${of.id}/away`}>
              <p>{t.awayHint}</p>
              <Dropdown
                fill={fill}
                name="booking"
                label={t.awayWhich}
                items={[
                  { value: '', text: t.awayNone },
                  ...bookings.map((one) => ({
                    value: one.id,
                    text: `${one.name}: ${one.kinds}, ${stands(one.state)}`,
                  })),
                ]}
              />
              <Button classes="govuk-button--secondary" preventDoubleClick>
                {t.away}
              </Button>
            </FormOf>
          </Details>
        </>
      )}
    </Card>
  )
}

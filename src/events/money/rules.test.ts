import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  type Arbitrary,
} from 'fast-check'
import { expect, test } from 'vitest'
import { faultsInPayer, penceOf, reckon, typedPounds, type Moved, type Owed, type Sold } from './rules.ts'

const booking = constantFrom('a', 'b', 'c', 'd')
const pence = integer({ min: 0, max: 100_000 })
const sold: Arbitrary<Sold> = record({
  booking,
  kind: constantFrom('professional', 'other', 'free'),
  tickets: integer({ min: 1, max: 50 }),
  pence,
})
const moved: Arbitrary<Moved> = oneof(
  record({ side: constant('in'), what: constant('booking'), booking: option(booking), pence }),
  record({ side: constant('out'), what: constant('back'), booking: option(booking), pence }),
  record({
    side: constant('in'),
    what: constantFrom('gift', 'other'),
    booking: constant(null),
    pence,
  }),
  record({
    side: constant('out'),
    what: constantFrom('venue', 'food', 'speaker', 'print', 'families', 'other'),
    booking: constant(null),
    pence,
  }),
)
const owed: Arbitrary<Owed> = record({ pence, paid: boolean() })
const bills = array(record({ pence: integer({ min: -100_000, max: 100_000 }) }))
const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0)

test('the sums of the page always agree with its lines, to the penny', () => {
  assert(
    property(array(sold), bills, array(moved), array(owed), (tickets, billed, lines, speakers) => {
      const all = reckon(tickets, billed, lines, speakers)
      expect(all.sold).toBe(total(tickets.map((one) => one.tickets * one.pence)))
      expect(all.sold + all.toGiveBack).toBe(all.paid + all.outstanding)
      expect(all.invoiced - all.credited).toBe(total(billed.map((one) => one.pence)))
      expect(all.out).toBe(total([...all.outBy.values()]) + all.speakersPaid)
      const net = total(lines.map((one) => (one.side === 'in' ? one.pence : -one.pence)))
      expect(all.balance).toBe(net - all.speakersPaid)
      expect(all.expected).toBe(all.sold + all.gifts - all.out - all.speakersOwed)
      expect([all.outstanding, all.toGiveBack].every((one) => one >= 0)).toBe(true)
      expect(Object.values(all).every((one) => typeof one !== 'number' || Number.isSafeInteger(one))).toBe(
        true,
      )
    }),
  )
})

test('what one booking paid too much never hides what another owes', () => {
  const tickets = [
    { booking: 'a', kind: 'paid', tickets: 1, pence: 4500 },
    { booking: 'b', kind: 'paid', tickets: 1, pence: 4500 },
  ]
  const lines: Moved[] = [{ side: 'in', what: 'booking', booking: 'a', pence: 9000 }]
  expect(reckon(tickets, [], lines, [])).toMatchObject({ paid: 9000, outstanding: 4500, toGiveBack: 4500 })
})

test('sixty tickets sold, thirteen given, £3,500 spent: what a real day came to', () => {
  const tickets: Sold[] = [
    { booking: 'p', kind: 'professional', tickets: 35, pence: 5000 },
    { booking: 'o', kind: 'other', tickets: 25, pence: 3400 },
    { booking: 'h', kind: 'hardship', tickets: 13, pence: 0 },
  ]
  const lines: Moved[] = [
    { side: 'in', what: 'booking', booking: 'p', pence: 175_000 },
    { side: 'in', what: 'booking', booking: 'o', pence: 85_000 },
    { side: 'out', what: 'venue', booking: null, pence: 200_000 },
    { side: 'out', what: 'food', booking: null, pence: 150_000 },
  ]
  expect(reckon(tickets, [], lines, [])).toMatchObject({
    tickets: 73,
    sold: 260_000,
    outstanding: 0,
    out: 350_000,
    balance: -90_000,
    expected: -90_000,
  })
})

test('pounds are read as people type them, and nothing else', () => {
  expect(['12', '12.50', '£1,200.00', '0.99'].map(penceOf)).toEqual([1200, 1250, 120_000, 99])
  for (const wrong of ['', '12.5', '-3', '1e3', 'twelve', '12.500', '99999999', '99,99', '1,2,3']) {
    expect([wrong, penceOf(wrong)]).toEqual([wrong, null])
  }
  expect([1200, 1250, 0].map(typedPounds)).toEqual(['12', '12.50', ''])
})

test('an invoice needs somebody to go to; money at the door needs nobody', () => {
  const none = { organisation: '', address: '', reference: '' }
  expect(faultsInPayer({ way: 'door', ...none })).toEqual([])
  expect(faultsInPayer({ way: 'invoice', ...none }).map(({ field }) => field)).toEqual([
    'organisation',
    'address',
  ])
})

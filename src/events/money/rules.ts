import { ways, type Payer, type What } from './model.ts'
import type { Fault } from '../model.ts'

/** Tickets of one kind in a booking that counts, at the price of the day on which it was made. */
export type Sold = {
  readonly booking: string
  readonly kind: string
  readonly tickets: number
  readonly pence: number
}
/** An invoice, or what takes one back, whose sum is below nothing. */
export type Billed = { readonly pence: number }
/** A sum that came or went. `booking` only where it was for one, or was given back for one. */
export type Moved = {
  readonly side: 'in' | 'out'
  readonly what: What
  readonly booking: string | null
  readonly pence: number
}
/** What a speaker is to get: a fee and expenses together, and whether it was paid. */
export type Owed = { readonly pence: number; readonly paid: boolean }

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)
const sumBy = <T>(
  all: readonly T[],
  key: (one: T) => string,
  of: (one: T) => number,
): Map<string, number> => {
  const sums = new Map<string, number>()
  for (const one of all) sums.set(key(one), (sums.get(key(one)) ?? 0) + of(one))
  return sums
}

/**
 * An event's money, all in pence. `sold + toGiveBack = paid + outstanding`, booking by booking, so that nothing that one owes
 * is hidden by what another paid too much. `balance` is what is there today; `expected`, when everybody has paid, everything
 * too much is given back and the speakers have theirs.
 */
export const reckon = (
  sold: readonly Sold[],
  billed: readonly Billed[],
  moved: readonly Moved[],
  owed: readonly Owed[],
) => {
  const due = sumBy(
    sold,
    ({ booking }) => booking,
    ({ tickets, pence }) => tickets * pence,
  )
  const forBookings = moved.filter(({ what }) => what === 'booking' || what === 'back')
  const paidBy = sumBy(
    forBookings,
    ({ booking }) => booking ?? '',
    ({ side, pence }) => (side === 'in' ? pence : -pence),
  )
  const left = [...new Set([...due.keys(), ...paidBy.keys()])].map(
    (booking) => (due.get(booking) ?? 0) - (paidBy.get(booking) ?? 0),
  )
  const others = moved.filter((one) => !forBookings.includes(one))
  const gifts = sum(others.filter(({ side }) => side === 'in').map(({ pence }) => pence))
  const outBy = sumBy(
    others.filter(({ side }) => side === 'out'),
    ({ what }) => what,
    ({ pence }) => pence,
  )
  const paid = sum([...paidBy.values()])
  const outstanding = sum(left.filter((one) => one > 0))
  const toGiveBack = -sum(left.filter((one) => one < 0))
  const out = sum([...outBy.values()])
  const speakersOwed = sum(owed.filter((one) => !one.paid).map(({ pence }) => pence))
  const speakersPaid = sum(owed.filter((one) => one.paid).map(({ pence }) => pence))
  const balance = paid + gifts - out - speakersPaid
  return {
    tickets: sum(sold.map((one) => one.tickets)),
    sold: sum([...due.values()]),
    invoiced: sum(billed.filter(({ pence }) => pence > 0).map(({ pence }) => pence)),
    credited: -sum(billed.filter(({ pence }) => pence < 0).map(({ pence }) => pence)),
    paid,
    outstanding,
    toGiveBack,
    gifts,
    outBy,
    out: out + speakersPaid,
    speakersPaid,
    speakersOwed,
    balance,
    expected: balance + outstanding - toGiveBack - speakersOwed,
  }
}
export type Reckoning = ReturnType<typeof reckon>

/** Pounds as people type them, 12 or 12.50 or 1,200.00, as pence; null when that is no sum of money: 99,99 is none. */
export const penceOf = (text: string): number | null => {
  const plain = text.replace(/^£/, '').trim()
  return /^(\d{1,6}|\d{1,3},\d{3})(\.\d\d)?$/.test(plain)
    ? Math.round(Number(plain.replace(',', '')) * 100)
    : null
}
/** Pence as they stand in a box: 12 or 12.50. */
export const typedPounds = (pence: number): string =>
  pence <= 0 ? '' : (pence / 100).toFixed(pence % 100 === 0 ? 0 : 2)

export const isWay = (text: string): text is (typeof ways)[number] => ways.some((one) => one === text)

/**
 * How many tickets of each line of an invoice a credit takes back, as typed; '' is none. `still`: how many of the line no credit
 * has taken back. Faults `take-0`, `take-1`, … 'credit-too-many'; 'credit-nothing'.
 */
export const faultsInCredit = (still: readonly number[], typed: readonly string[]): Fault[] => {
  const faults = still.flatMap((most, at) => {
    const text = typed[at] ?? ''
    return /^\d{0,4}$/.test(text) && Number(text) <= most
      ? []
      : [{ field: `take-${at}`, code: 'credit-too-many' }]
  })
  if (faults.length > 0 || typed.some((text) => Number(text) > 0)) return faults
  return [
    {
      field: `take-${Math.max(
        0,
        still.findIndex((most) => most > 0),
      )}`,
      code: 'credit-nothing',
    },
  ]
}

/** What keeps a payer from being kept: only an invoice needs somebody to send it to. */
export const faultsInPayer = ({ way, organisation, address, reference }: Payer): Fault[] => {
  if (way === 'door') return []
  return [
    ...(organisation === '' ? [{ field: 'organisation', code: 'no-organisation' }] : []),
    ...(organisation.length > 200 ? [{ field: 'organisation', code: 'too-long' }] : []),
    ...(address === '' ? [{ field: 'address', code: 'no-address' }] : []),
    ...(address.length > 1000 ? [{ field: 'address', code: 'too-long' }] : []),
    ...(reference.length > 100 ? [{ field: 'reference', code: 'too-long' }] : []),
  ]
}

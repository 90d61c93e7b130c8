import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarFile } from './ics.ts'

const now = new Date('2026-11-18T10:00:00Z')
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

test('ten o’clock in London is ten o’clock, in winter and in summer', () => {
  const [winter, summer] = read(
    calendarFile(
      [
        { id: 'w', day: '2027-01-14', startsAt: '10:00' },
        { id: 's', day: '2027-07-14', startsAt: '10:00', endsAt: '12:30' },
      ],
      'Appointment',
      now,
    ),
  )
  expect(winter?.startDate.toJSDate().toISOString()).toBe('2027-01-14T10:00:00.000Z')
  expect(winter?.endDate.toJSDate().toISOString()).toBe('2027-01-14T11:00:00.000Z')
  expect(summer?.startDate.toJSDate().toISOString()).toBe('2027-07-14T09:00:00.000Z')
  expect(summer?.endDate.toJSDate().toISOString()).toBe('2027-07-14T11:30:00.000Z')
})

test('without a time it takes the day, and that day alone', () => {
  const [day] = read(calendarFile([{ id: 'd', day: '2027-07-14', startsAt: null }], 'Apwyntiad', now))
  expect(day?.startDate.isDate).toBe(true)
  expect(day?.startDate.toString()).toBe('2027-07-14')
})

test('an entry says its title and nothing else; what is called off leaves the calendar', () => {
  const text = calendarFile(
    [{ id: 'x', day: '2027-01-14', startsAt: '10:00', off: true }],
    'Appointment',
    now,
  )
  const [off] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  expect(off?.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(off?.getFirstPropertyValue('summary')).toBe('Appointment')
  for (const name of ['location', 'description', 'organizer', 'attendee', 'url'])
    expect(off?.getFirstPropertyValue(name)).toBeNull()
})

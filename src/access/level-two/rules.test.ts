import { expect, test } from 'vitest'
import { faultInPin } from './rules.ts'
import { readPin } from './model.ts'
import { readStartCode } from './secrets.ts'

test.each([
  ['12345', 'pin-digits'],
  ['1234567890123', 'pin-digits'],
  ['48a103', 'pin-digits'],
  ['４８２７０６', 'pin-digits'],
  ['', 'pin-digits'],
  ['444444', 'pin-same'],
  ['123456', 'pin-row'],
  ['987654', 'pin-row'],
  ['890123', 'pin-row'],
  ['121212', 'pin-again'],
  ['907907', 'pin-again'],
  ['198547', 'pin-year'],
  ['472003', 'pin-year'],
  ['140285', 'pin-date'],
  ['850214', 'pin-date'],
])('%s is no PIN: %s', (pin, fault) => {
  expect(faultInPin(pin)).toBe(fault)
})

test.each(['482706', '905317', '7703918264', '660572918845'])('%s is a PIN', (pin) => {
  expect(faultInPin(pin)).toBeNull()
})

test('most of what a machine would draw is a PIN', () => {
  const all = Array.from({ length: 10_000 }, (_, n) => String((n * 99_991) % 1_000_000).padStart(6, '0'))
  expect(all.filter((pin) => faultInPin(pin) === null).length).toBeGreaterThan(8_500)
})

test('spaces are the reader’s own; what is far too long is none', () => {
  expect(readPin(' 4827 06 ')).toBe('482706')
  expect(readPin('1'.repeat(65))).toBe('')
  expect(readStartCode('kx4m-t7qp 9wdc')).toBe('KX4MT7QP9WDC')
  expect(readStartCode('9'.repeat(41))).toBe('')
})

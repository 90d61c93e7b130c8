import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { networkOf } from '../../solver/network.ts'
import { solve, solveNetwork } from '../../solver/solve.ts'
import { read, write } from './disk.ts'
import { instance, kinds, problemOf, type Size } from './instances.ts'
import { provenTotal } from './proven.ts'

const size: Size = { families: 400, supporters: 110 }

test('an instance is a network as a problem of objects becomes one, and every seed makes its own', () => {
  for (const kind of kinds) {
    const { network } = instance(size, kind, 3)
    expect(networkOf(problemOf(network)).network).toEqual(network)
    expect(instance(size, kind, 3).network).toEqual(network)
    expect(instance(size, kind, 4).network).not.toEqual(network)
  }
})

test('what is written to disk is read again, and another file is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'instances-'))
  const made = instance(size, 'uneven', 5)
  write(join(folder, 'one'), made)
  writeFileSync(join(folder, 'other'), 'an entirely different file.!')
  expect(read(join(folder, 'one'))).toEqual(made)
  expect(() => read(join(folder, 'other'))).toThrow('is no instance')
  rmSync(folder, { recursive: true })
})

test('the proof on arrays finds the total of solve, and nothing dearer, overfull or unpriced passes it', () => {
  for (const kind of ['tight', 'uneven', 'scarce'] as const) {
    const { network, day } = instance(size, kind, 6)
    expect(provenTotal(network, solveNetwork(network))).toBe(solve(problemOf(network)).total)
    for (const one of [network, { ...network, day: day.map((date) => date % 5) }]) {
      const seating = solveNetwork(one)
      const served = seating.taken.findIndex((pair) => pair >= 0)
      const alone = { ...seating, taken: seating.taken.with(served, -1) }
      expect(() => provenTotal(one, alone)).toThrow('the prices prove')
      const full = { ...one, capacity: one.capacity.map(() => 0) }
      expect(() => provenTotal(full, seating)).toThrow('too many families')
      const free = { ...seating, price: seating.price.map(() => 0) }
      expect(() => provenTotal(one, free)).toThrow('the prices prove')
    }
    const dated = { ...network, day: day.map(() => 0) }
    expect(() => provenTotal(dated, solveNetwork(network))).toThrow('two families in a day')
  }
})

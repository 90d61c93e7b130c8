import { england, kinds, region } from './instances.ts'
import {
  geometric,
  inTurn,
  laid,
  measured,
  middle,
  ratio,
  rounded,
  shown,
  type Part,
  type Row,
} from './part.ts'
import { script } from './programs.ts'

const widths = [8, 10, 12, 12, 10, 9, 11, 9, 9]

/**
 * England's year in its four kinds, from the instance in memory to the proven optimum, each solver in a fresh process. Beside
 * its twin in C++ it stands a second time: both in processes that have solved a smaller one before, as a house's has.
 */
export const cold: Part = (bench) => {
  const { say, turns, lemon, twin } = bench
  say(`England's year (${england.families} × ${england.supporters}), median of ${turns} turns, ms`)
  say(
    shown(
      ['supply', 'ours', 'LEMON', 'C++ twin', '÷ LEMON', '÷ twin', 'again ÷ it', 'ours MB', 'LEMON MB'],
      widths,
    ),
  )
  const rows: Row[] = []
  const against: (number | null)[] = []
  const beside: (number | null)[] = []
  const again: (number | null)[] = []
  const above: (number | null)[] = []
  const before = laid(bench, 'region', region, 'tight')
  for (const kind of kinds) {
    const file = laid(bench, 'england', england, kind)
    const runs = inTurn(bench, {
      ours: { program: script('cold-solving'), args: [file] },
      lemon: { program: lemon, args: [file, 'simplex'] },
      twin: { program: twin, args: [file] },
      oursAgain: { program: script('cold-solving'), args: [file, before] },
      twinAgain: { program: twin, args: [file, before] },
    })
    const row = {
      part: 'cold',
      kind,
      ours: middle(runs['ours'], ({ ms }) => ms),
      lemon: middle(runs['lemon'], ({ ms }) => ms),
      twin: middle(runs['twin'], ({ ms }) => ms),
      toLemon: ratio(runs['ours'], runs['lemon']),
      toTwin: ratio(runs['ours'], runs['twin']),
      oursAgain: middle(runs['oursAgain'], ({ ms }) => ms),
      twinAgain: middle(runs['twinAgain'], ({ ms }) => ms),
      againToTwin: ratio(runs['oursAgain'], runs['twinAgain']),
      aboveMb: middle(runs['ours'], (run) => (run.above ?? run.kb) / 1024),
      lemonMb: middle(runs['lemon'], ({ kb }) => kb / 1024),
      total: runs['ours']?.[0]?.total ?? null,
    }
    rows.push(row)
    against.push(row.toLemon)
    beside.push(row.toTwin)
    again.push(row.againToTwin)
    above.push(row.aboveMb)
    say(
      shown(
        [
          kind,
          row.ours,
          row.lemon,
          row.twin,
          row.toLemon,
          row.toTwin,
          row.againToTwin,
          row.aboveMb,
          row.lemonMb,
        ],
        widths,
      ),
    )
  }
  const ratios: Record<string, number> = {}
  if ('why' in lemon) say(`No LEMON: ${lemon.why}.`)
  else {
    ratios['coldMean'] = geometric(measured(against))
    ratios['coldWorst'] = Math.max(...measured(against))
  }
  if ('why' in twin) say(`No C++ twin: ${twin.why}.`)
  else {
    ratios['coldTwinMean'] = geometric(measured(beside))
    ratios['coldTwinAgainMean'] = geometric(measured(again))
  }
  ratios['memoryMb'] = rounded(Math.max(...measured(above)))
  say(
    `÷ LEMON: mean ${ratios['coldMean'] ?? 'n/a'} (target ≤ 0.15), worst ${ratios['coldWorst'] ?? 'n/a'} (≤ 0.3); ÷ C++ twin ${ratios['coldTwinMean'] ?? 'n/a'} (≤ 1.5), where both have solved before ${ratios['coldTwinAgainMean'] ?? 'n/a'}; memory above the start ${ratios['memoryMb']} MB (≤ 150)`,
  )
  return { rows, ratios }
}

/** The same where leaving somebody without costs more than a whole plan, as programmes weigh it; and LEMON's other solver. */
export const others: Part = (bench) => {
  const { say, lemon } = bench
  say('England’s year otherwise, each once, ms')
  say(shown(['supply', 'ours', 'LEMON', '÷ LEMON', 'scaling', '÷ scaling'], widths))
  const rows: Row[] = []
  const against: (number | null)[] = []
  for (const kind of kinds) {
    const weighed = laid(bench, 'england', england, kind, 'weighed')
    const file = laid(bench, 'england', england, kind)
    const one = { ...bench, turns: 1 }
    const runs = inTurn(one, {
      ours: { program: script('cold-solving'), args: [weighed] },
      lemon: { program: lemon, args: [weighed, 'simplex'] },
    })
    const plain = inTurn(one, {
      ours: { program: script('cold-solving'), args: [file] },
      scaling: { program: lemon, args: [file, 'scaling'] },
    })
    const row = {
      part: 'others',
      kind,
      weighed: middle(runs['ours'], ({ ms }) => ms),
      lemonWeighed: middle(runs['lemon'], ({ ms }) => ms),
      weighedToLemon: ratio(runs['ours'], runs['lemon']),
      lemonScaling: middle(plain['scaling'], ({ ms }) => ms),
      toScaling: ratio(plain['ours'], plain['scaling']),
    }
    rows.push(row)
    against.push(row.weighedToLemon)
    say(
      shown(
        [kind, row.weighed, row.lemonWeighed, row.weighedToLemon, row.lemonScaling, row.toScaling],
        widths,
      ),
    )
  }
  if ('why' in lemon) return { rows, ratios: {} }
  const ratios = {
    weighedMean: geometric(measured(against)),
    weighedWorst: Math.max(...measured(against)),
  }
  say(`as programmes weigh it ÷ LEMON: mean ${ratios.weighedMean}, worst ${ratios.weighedWorst}`)
  return { rows, ratios }
}

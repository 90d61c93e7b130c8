// npm test: every check runs whatever the ones before it said, and the last line counts them all.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { build, furnish } from './prepare.mjs'

const say = (line) => process.stdout.write(`${line}\n`)

const run = (node, args, env = {}) =>
  spawnSync(node, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    .status === 0

const steps = {
  types: (node) => [build(node), run(node, ['node_modules/typescript/bin/tsc', '-p', 'e2e'])].every(Boolean),
  lint: (node) => run(node, ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']),
  format: (node) => run(node, ['node_modules/oxfmt/bin/oxfmt', '--check']),
  'unused code': (node) => run(node, ['node_modules/knip/bin/knip.js']),
}

const count = (report, green) => {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const {
    numPassedTests: passed,
    numFailedTests,
    numPendingTests,
    numTodoTests,
    testResults,
  } = JSON.parse(readFileSync(report, 'utf8'))
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  const failed = numFailedTests + broken.length
  // An error outside every test fails the run without failing a test.
  return { passed, failed: failed === 0 && !green ? 1 : failed, skipped: numPendingTests + numTodoTests }
}

const vitest = (node, filters) => {
  // What tests and browsers lay aside goes with it, also when they ended in the middle. The database's own account passes through.
  const folder = mkdtempSync(join(tmpdir(), 'alongside-'))
  chmodSync(folder, 0o711)
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const chromium = existsSync('e2e') ? findChromium() : undefined
    const green = run(node, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...filters], {
      ...(chromium === undefined ? {} : { CHROMIUM: chromium }),
      NODE_ENV: 'test',
      TMPDIR: folder,
    })
    return count(report, green)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const checks = async (filters) => {
  const node = await furnish()
  const results = Object.entries(steps).map(([name, step]) => {
    say(`\n— ${name}`)
    return { name, green: step(node) }
  })
  say('\n— tests')
  const tests = vitest(node, filters)
  const red = results.filter(({ green }) => !green)
  say(['', ...results.map(({ name, green }) => `${green ? 'passed' : 'FAILED'}  ${name}`)].join('\n'))
  if (tests.skipped > 0) say(`${tests.skipped} skipped`)
  say(`${tests.passed + results.length - red.length} passed, ${tests.failed + red.length} failed`)
  return tests.failed + red.length === 0 ? 0 : 1
}

import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout, isRoot } from './platform/config/folders.ts'
import { fence, fenceAlone } from './platform/process/fence.ts'

let folder: string
let house: ChildProcess
let said = ''
let port: number

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const at = probe.address()
      probe.close(() => resolve(typeof at === 'object' && at !== null ? at.port : 0))
    })
  })

const until = async <T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> => {
  for (let tries = 0; tries < 2_400; tries += 1) {
    const found = await look()
    if (found !== undefined) return found
    await pause(100)
  }
  throw new Error(`it did not come to pass: ${said}`)
}

const answers = (): Promise<number | undefined> =>
  fetch(`http://localhost:${port}/set-up`).then(
    ({ status }) => status,
    () => undefined,
  )

/** What the kernel says of the parts that this start started. */
const partOf = (script: string): number | undefined =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      try {
        const parent = /\nPPid:\t(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
        return (
          Number(parent) === house.pid &&
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`dist/${script}`)
        )
      } catch {
        return false
      }
    })
const parts = ['vault/process.js', 'preparation/report/file/process.js', 'web.js', 'worker.js']

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-start-'))
  // The parts' own accounts pass through, as they do in /var/lib.
  chmodSync(folder, 0o711)
  port = await freePort()
  house = spawn(process.execPath, [join(checkout, 'dist/start.js')], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      DEMO: 'no',
      LOG: 'none',
    },
  })
  for (const line of [house.stdout, house.stderr]) line?.on('data', (text) => (said += String(text)))
  await until(() => (said.includes(`ready at http://localhost:${port}`) ? true : undefined))
})
afterAll(async () => {
  house.kill('SIGTERM')
  await until(() => (house.exitCode === null && house.signalCode === null ? undefined : true))
  rmSync(folder, { recursive: true, force: true })
})

test('the house starts with its vault, its pages and its worker, and says only that it is ready', async () => {
  expect(said.replace(/with the code .*/, '')).toMatch(/^Alongside is ready at .*\n {2}Set it up at .*$/s)
  expect(await answers()).toBe(200)
})

test.skipIf(!existsSync('/proc/self/status'))(
  'no part holds another’s passwords in its environment or among its arguments',
  () => {
    const read: unknown = JSON.parse(readFileSync(join(folder, 'data/secrets.json'), 'utf8'))
    const secrets = Object.values(z.record(z.string(), z.string()).parse(read))
    expect(secrets.length).toBeGreaterThan(4)
    for (const script of parts)
      for (const shown of ['environ', 'cmdline']) {
        const text = readFileSync(`/proc/${partOf(script)}/${shown}`, 'utf8')
        expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
      }
  },
)

test.skipIf(!isRoot() || !existsSync('/proc/self/status'))(
  'as root each part has an account of its own, and the keys are the vault’s alone',
  () => {
    const accounts = parts.map((script) => statSync(`/proc/${partOf(script)}`).uid)
    const database = statSync(join(folder, 'data/cluster')).uid
    expect(new Set([0, database, ...accounts]).size).toBe(6)
    const keys = join(folder, 'data-keys')
    for (const name of ['', 'root.json', 'keys.db']) {
      const { uid, mode } = statSync(join(keys, name))
      expect([uid, mode & 0o077]).toEqual([accounts[0], 0])
    }
  },
)

test('the pages can’t read a key, a password or anything else outside our own code', () => {
  const tryTo = (code: string) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...fence, '-e', code], {
      encoding: 'utf8',
    }).stderr
  for (const path of [
    join(folder, 'data-keys/root.json'),
    join(folder, 'data/secrets.json'),
    '/etc/passwd',
    '/proc/self/environ',
  ])
    expect(tryTo(`require('fs').readFileSync(${JSON.stringify(path)})`)).toContain('ERR_ACCESS_DENIED')
  expect(tryTo(`require('child_process').execSync('id')`)).toContain('ERR_ACCESS_DENIED')
  expect(tryTo(`require('fs').readFileSync(${JSON.stringify(join(checkout, 'dist/web.js'))})`)).toBe('')
})

test('whoever opens other people’s files reaches neither a folder nor the net', () => {
  const tryTo = (code: string) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...fenceAlone, '-e', code], {
      encoding: 'utf8',
    }).stderr
  expect(tryTo(`require('fs').readFileSync('/etc/passwd')`)).toContain('ERR_ACCESS_DENIED')
  expect(tryTo(`require('net').connect(${port}, '127.0.0.1')`)).toContain('ERR_ACCESS_DENIED')
  expect(tryTo(`new (require('worker_threads').Worker)('1', { eval: true })`)).toContain('ERR_ACCESS_DENIED')
})

test.skipIf(!existsSync('/proc/self/status'))(
  'a part that dies comes back, and the house goes on',
  async () => {
    for (const script of parts) {
      const before = partOf(script)
      process.kill(before ?? 0, 'SIGKILL')
      await until(() => {
        const now = partOf(script)
        return now !== undefined && now !== before ? true : undefined
      })
    }
    expect(await until(answers)).toBe(200)
  },
)

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { defaultDataFolder } from '../../config/folders.ts'
import { inDatabase } from '../roles.ts'
import { readSecrets } from '../secrets.ts'
import { startEmbedded, type Embedded } from './server.ts'

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const startIn = (dataFolder: string): Promise<Embedded> =>
  startEmbedded({
    dataFolder,
    secrets: readSecrets(dataFolder),
    durable: false,
    binariesFolder: defaultDataFolder(),
  })

const lockOf = (folder: string) => join(folder, 'cluster/postmaster.pid')
const serverOf = (folder: string): number | undefined => {
  try {
    return Number(readFileSync(lockOf(folder), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

const killServer = (folder: string): number => {
  const pid = serverOf(folder)
  if (pid === undefined) throw new Error('no server runs')
  process.kill(pid, 'SIGKILL')
  return pid
}

const answers = ({ server }: Embedded): Promise<boolean> =>
  inDatabase(server, 'postgres', async (client) => (await client.query('select')).rowCount === 1).catch(
    () => false,
  )

test('a second start in the same folder adopts the server, which stops when the last of both has left', async () => {
  const folder = newFolder()
  const first = await startIn(folder)
  const second = await startIn(folder)
  expect(second.server.port).toBe(first.server.port)
  await first.stop()
  expect(await answers(second)).toBe(true)
  await second.stop()
  expect(await answers(second)).toBe(false)
  expect(existsSync(lockOf(folder))).toBe(false)
})

test('a server that is killed comes back on the same port, and still stops when asked', async () => {
  const folder = newFolder()
  const embedded = await startIn(folder)
  const killed = killServer(folder)
  while (serverOf(folder) === killed || !(await answers(embedded))) await pause(20)
  await embedded.stop()
  expect(await answers(embedded)).toBe(false)
})

test('asked to stop in the moment after the server was killed, nothing is left running', async () => {
  const folder = newFolder()
  const embedded = await startIn(folder)
  killServer(folder)
  await embedded.stop()
  expect(await answers(embedded)).toBe(false)
})

test('the passwords are in a file that only its owner reads', () => {
  const folder = newFolder()
  readSecrets(folder)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test.each(['/proc/alongside', '/etc/passwd'])(
  'a data folder that cannot be written to is refused: %s',
  (folder) => {
    expect(() => readSecrets(folder)).toThrow(
      `The folder ${folder} cannot be written to: change its owner, or name another in DATA_DIR.`,
    )
  },
)

test('a database whose passwords are lost is refused in a sentence', async () => {
  const folder = newFolder()
  await (await startIn(folder)).stop()
  rmSync(join(folder, 'secrets.json'))
  expect(() => readSecrets(folder)).toThrow(
    `${folder} holds a database but not its passwords: put secrets.json back, or move the folder away.`,
  )
})

test('a half that was left by a process that is gone is swept away, one that somebody makes just now is left alone', async () => {
  const folder = newFolder()
  const [gone, other] = [join(folder, 'cluster.2147483646'), join(folder, `cluster.${process.ppid}.password`)]
  mkdirSync(gone)
  writeFileSync(other, 'theirs')
  const { stop } = await startIn(folder)
  await stop()
  expect([existsSync(gone), existsSync(other)]).toEqual([false, true])
})

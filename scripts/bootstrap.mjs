// The one way in for every command: plain JavaScript on built-ins, so that it runs before anything is fetched.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dev } from './dev.mjs'
import { checks } from './checks.mjs'
import { prepare, refuse } from './prepare.mjs'

const [command, ...rest] = process.argv.slice(2)

const ways = {
  start: 'dist/start.js',
  alongside: 'dist/cli/main.js',
  bench: 'dist/bench/main.js',
  prove: 'dist/prove/main.js',
}

/** Runs until the child ends, hands every signal on, and ends as it ended. The line between us breaks if we are killed. */
const become = (node, script) => {
  if (!existsSync(script)) refuse(`There is nothing to run for ${command} in this version.`)
  const line = command === 'start' ? ['ipc'] : []
  const stdio = ['inherit', 'inherit', 'inherit', ...line]
  const child = spawn(node, ['--enable-source-maps', script, ...rest], { stdio })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  followNpm(() => child.kill('SIGTERM'))
  child.on('error', (error) => refuse(`${node} could not be started: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

/** npm started a shell and the shell started us. */
const ancestors = () => {
  const shell = process.ppid
  try {
    return `${shell} ${readFileSync(`/proc/${shell}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]}`
  } catch {
    return String(shell)
  }
}

/** When npm is killed it tells nobody: what it started goes too. */
const followNpm = (stop) => {
  if (process.env.npm_lifecycle_event === undefined) return
  const before = ancestors()
  setInterval(() => ancestors() === before || stop(), 250).unref()
}

if (command === 'test') process.exit(await checks(rest))
else if (command === 'dev') await dev()
else if (Object.hasOwn(ways, command ?? '')) become(await prepare(), ways[command])
else
  refuse(
    `There is no command ${command ?? 'without a name'}: use ${Object.keys(ways).join(', ')}, dev or test.`,
  )

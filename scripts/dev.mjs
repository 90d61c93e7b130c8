// Starts the house and starts it again after each save; a save that doesn't build leaves the old one running.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { build, furnish, refuse } from './prepare.mjs'

export const dev = async () => {
  const node = await furnish()
  if (!build(node)) refuse('Alongside could not be built: the lines above say why.')
  let child
  let again = false
  const begin = () => {
    child = spawn(node, ['--enable-source-maps', 'dist/start.js'], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    child.on('exit', (code) => {
      if (!again) process.exit(code ?? 1)
      again = false
      begin()
    })
  }
  begin()
  let timer
  const saved = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (again || !build(node)) return
      again = true
      child.kill('SIGTERM')
    }, 100)
  }
  for (const folder of ['src', 'db']) watch(folder, { recursive: true }, saved)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
}

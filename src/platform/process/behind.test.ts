import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const here = join(import.meta.dirname, 'behind.ts')

// In a process of its own: what has stepped aside can't come back.
test.skipIf(process.platform !== 'linux')(
  'whoever steps aside does so with every thread, and with those that begin later',
  () => {
    const script = `
      import { readdirSync } from 'node:fs'
      import { getPriority } from 'node:os'
      import { Worker } from 'node:worker_threads'
      import { stepAside } from ${JSON.stringify(here)}
      stepAside()
      const worker = new Worker('setInterval(() => {}, 1000)', { eval: true })
      worker.once('online', () => {
        console.log(JSON.stringify(readdirSync('/proc/self/task').map((thread) => getPriority(Number(thread)))))
        process.exit(0)
      })`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    const priorities: unknown = JSON.parse(stdout)
    expect(priorities).toSatisfy(
      (all) => Array.isArray(all) && all.length > 2 && all.every((one) => one >= 10),
    )
  },
)

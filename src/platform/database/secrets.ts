import { randomBytes, randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { isRoot } from '../config/folders.ts'
import { Refusal } from '../config/refusal.ts'

const shape = z.object({
  installation: z.string(),
  superuser: z.string(),
  migrator: z.string(),
  web: z.string(),
  worker: z.string(),
  vault: z.string().optional(),
})

export type Secrets = Omit<z.infer<typeof shape>, 'vault'> & { vault: string }

const password = () => randomBytes(24).toString('base64url')

const make = (): Secrets => ({
  installation: randomUUID(),
  superuser: password(),
  migrator: password(),
  web: password(),
  worker: password(),
  vault: password(),
})

const refuseFolder = (folder: string): never => {
  throw new Refusal(
    `The folder ${folder} cannot be written to: change its owner, or name another in DATA_DIR.`,
  )
}

/** Step by step: Node's own way never ends in a folder like /proc that takes no folders. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
  // The database's account passes through, whatever the mask of the one who starts.
  if (isRoot()) chmodSync(folder, 0o755)
}

const write = (folder: string, secrets = make()): Secrets => {
  const file = join(folder, 'secrets.json')
  const draft = `${file}.${process.pid}`
  try {
    makeFolder(folder)
    writeFileSync(draft, JSON.stringify(secrets, null, 2), { mode: 0o600 })
    const { uid, gid } = statSync(folder)
    if (isRoot()) chownSync(draft, uid, gid)
    renameSync(draft, file)
  } catch {
    refuseFolder(folder)
  }
  return secrets
}

/** The passwords of this installation, made at the first start and kept in a file that only its owner reads. */
export const readSecrets = (folder: string): Secrets => {
  const file = join(folder, 'secrets.json')
  if (!existsSync(file)) {
    if (existsSync(join(folder, 'cluster')))
      throw new Refusal(
        `${dirname(file)} holds a database but not its passwords: put secrets.json back, or move the folder away.`,
      )
    return write(folder)
  }
  try {
    const { vault, ...found } = shape.parse(JSON.parse(readFileSync(file, 'utf8')))
    // An installation from before there was a vault gets a password for it.
    return vault === undefined ? write(folder, { ...found, vault: password() }) : { ...found, vault }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(`The passwords in ${file} cannot be read: check its owner, or put back a copy of it.`)
  }
}

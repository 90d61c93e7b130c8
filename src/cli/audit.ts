import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { linesOf, writeLines } from '../audit/chain/file.ts'
import { sayFault, sayGivenUp } from '../audit/chain/faults.ts'
import { exportLines, type Ground } from '../audit/chain/lines.ts'
import { verify, type Asked, type Verified } from '../audit/chain/verify.ts'
import { Refusal } from '../platform/config/refusal.ts'
import { readSettings } from '../platform/config/settings.ts'
import { connectAsMigrator } from '../platform/database/connect.ts'
import { startEngine } from '../platform/database/engine.ts'
import { anchorsFile, anchorsIn as storeIn, openKeyFile, readAnchors } from '../vault/chain/anchors.ts'
import { declareRestored } from '../vault/chain/restoring.ts'
import { anchorsFolder, signingKeyFile } from '../vault/chain/run.ts'
import { checkingKeyFrom, signingKeyIn, type Anchor, type CheckingKey } from '../vault/chain/signing.ts'
import { asked } from './asked.ts'
import * as words from './audit-words.ts'
import type { Command, Out } from './command.ts'
import { anythingHere } from './open.ts'

/** Only reads: the database as it is, not brought up to date, and no vault beside it. */
const withGround = async <T>(work: (ground: Ground) => Promise<T>): Promise<T> => {
  if (!anythingHere()) throw new Refusal('There is no installation here: name an export to check.')
  const running = await startEngine(readSettings(process.env))
  const ground = connectAsMigrator(running.engine)
  try {
    return await work(ground)
  } finally {
    await ground.destroy()
    await running.stop()
  }
}

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Refusal(words.noSuch(file))
  }
}

const keyIn = (file: string): CheckingKey => {
  try {
    return checkingKeyFrom(textOf(file))
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(words.noKey(file))
  }
}

const anchorsIn = (file: string, out: Out): Anchor[] => {
  const { anchors, odd } = readAnchors(textOf(file))
  if (odd > 0) out.complain(words.oddAnchors(file, odd))
  return anchors
}

/** Read before the rows are: what is signed meanwhile is not held against rows that were read before it. */
const anchorsOf = (named: readonly string[], key: string | undefined, out: Out): Asked['anchors'] => {
  const own = join(anchorsFolder(readSettings(process.env).keysFolder), anchorsFile)
  const files = named.length > 0 ? named : existsSync(own) ? [own] : []
  const [first] = files
  if (first === undefined) throw new Refusal(words.noAnchors)
  return {
    files: files.map((file) => anchorsIn(file, out)),
    key: keyIn(key ?? join(dirname(first), openKeyFile)),
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `audit export`: exit 0; 1 when the file can't be written; 2 when the arguments are wrong. */
export const auditExport: Command = {
  name: 'audit export',
  summary: 'Write the chained audit to a file, for checking it elsewhere',
  usage: words.exportUsage,
  async run(args, out) {
    const read = asked(args, { programme: { type: 'string' } }, true)
    const [file, ...more] = read?.positionals ?? []
    const programme = read?.values.programme
    if (read === undefined || file === undefined || more.length > 0)
      return (out.complain('Name the new file to write to, and nothing else but --programme.'), 2)
    if (programme !== undefined && !uuid.test(programme))
      return (out.complain(words.notAProgramme(programme)), 2)
    if (existsSync(file)) throw new Refusal(words.fileThere(file))
    const rows = await withGround((ground) =>
      writeLines(file, exportLines(ground, new Date(), programme)).catch(() => {
        throw new Refusal(words.fileThere(file))
      }),
    )
    out.print(words.exported(file, rows))
    return 0
  },
}

const noFiles: string[] = []
const options = {
  anchors: { type: 'string', multiple: true, default: noFiles },
  key: { type: 'string' },
  'as-of': { type: 'string' },
  'without-anchors': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

const say = (found: Verified, signed: boolean, json: boolean, out: Out): number => {
  const { faults, rows, programmes, anchors, at, givenUp } = found
  const well = faults.length === 0
  if (json)
    out.print(
      JSON.stringify({
        well,
        rows,
        programmes,
        anchors,
        at,
        givenUp,
        faults: faults.map((fault) => ({ ...fault, says: sayFault(fault) })),
      }),
    )
  else if (well) out.print(words.well(rows, programmes, anchors, at, signed))
  if (!json) for (const end of givenUp) out.print(sayGivenUp(end))
  if (!json) for (const fault of faults) out.complain(sayFault(fault))
  return well ? 0 : 1
}

/** `audit verify`: exit 0 when all is well, 1 with a sentence for each fault or when something can't be read, 2 when the arguments are wrong. */
export const auditVerify: Command = {
  name: 'audit verify',
  summary: 'Check that nobody changed, cut or rewrote the audit',
  usage: words.verifyUsage,
  async run(args, out) {
    const read = asked(args, options, true)
    const [file, ...more] = read?.positionals ?? []
    if (read === undefined || more.length > 0)
      return (out.complain('Name one export at most; --help says what else there is.'), 2)
    const { values } = read
    const moment = values['as-of']
    const asOf = moment === undefined ? undefined : new Date(moment)
    if (asOf !== undefined && Number.isNaN(asOf.getTime()))
      return (out.complain(words.notAMoment(moment ?? '')), 2)
    if (file !== undefined && !existsSync(file)) throw new Refusal(words.noSuch(file))
    const anchors = values['without-anchors'] ? null : anchorsOf(values.anchors, values.key, out)
    const ask: Asked = { anchors, ...(asOf === undefined ? {} : { asOf }) }
    const found =
      file === undefined
        ? await withGround((ground) => verify(exportLines(ground, new Date()), ask))
        : await verify(linesOf(file), ask)
    return say(found, anchors !== null, values.json, out)
  },
}

/** `audit restored`: exit 0 when each chain is whole or its end was given up; 1 when one differs otherwise; 2 when the arguments are wrong. */
export const auditRestored: Command = {
  name: 'audit restored',
  summary: 'After a backup was brought back: give up what the audit lost, openly',
  usage: words.restoredUsage,
  async run(args, out) {
    const because = asked(args, { because: { type: 'string' } })?.values.because
    if (because === undefined || because.trim() === '') return (out.complain(words.noBecause), 2)
    const { keysFolder, anchorCopies } = readSettings(process.env)
    const file = signingKeyFile(keysFolder)
    if (!existsSync(file)) throw new Refusal(words.noKeyHere(file))
    const key = signingKeyIn(file)
    const anchors = storeIn([anchorsFolder(keysFolder), ...anchorCopies], key)
    const found = await withGround((ground) =>
      declareRestored({ asItself: (work) => ground.transaction().execute(work) }, anchors, key, new Date()),
    )
    for (const { programme, what, position, lost } of found)
      out.print(
        `${programme}: ${words.sayRestored[what]}${what === 'restored' ? `, ${lost - position} rows after position ${position}` : ''}. ${because}`,
      )
    const well = found.every(({ what }) => what !== 'other')
    if (!well) out.complain(words.notOnlyAnEnd)
    return well ? 0 : 1
  },
}

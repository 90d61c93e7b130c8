import { join } from 'node:path'
import { sql } from 'kysely'
import { connectVault, type Reach, type VaultDatabase } from '../platform/database/connect.ts'
import type { Engine } from '../platform/database/engine.ts'
import { fold } from './folding.ts'
import { openKeys, type Keys } from './keys.ts'
import { Refused, type Asked, type Caller, type Question } from './model.ts'
import { mayOpen, openFor } from './opening.ts'
import { rootKeyInFile, type RootKey } from './root-key.ts'
import { sealFor } from './sealing.ts'
import { eraseOwner, eraseSpace, turnOwner } from './turning.ts'

export type Vault = {
  /** Throws Refused when this caller or this asker may not. */
  readonly answer: (caller: Caller, asked: Question) => Promise<unknown>
  /** Seals what was typed before there was a vault; done before it answers anybody. Answers how many texts it sealed. */
  readonly fold: () => Promise<number>
  readonly close: () => Promise<void>
}

type Parts = { readonly database: VaultDatabase; readonly keys: Keys; readonly root: RootKey }

/** Prints are of the programme's own things or of oneself; a session of level 1 has only the second. */
const print = async ({ database, keys }: Parts, caller: Caller, { token, owner, texts }: Asked<'print'>) => {
  if (caller !== 'worker')
    await database.asAsker(token, async (_, session) => {
      const own = session?.person === owner
      if (session === null || !(own || (session.level === 2 && session.programme === owner)))
        throw new Refused('not theirs')
    })
  return { prints: texts.map((text) => keys.print(owner, text).toString('base64')) }
}

/** A space is erased by its owner alone, all that is an owner's by the keeper; neither while something must be kept. */
const erase = async ({ database, keys }: Parts, caller: Caller, { token, owner }: Asked<'erase'>) => {
  const held = await database.asItself(async (tx) => {
    const { rows } = await sql<{ held: boolean }>`select app.is_held(${owner}) as held`.execute(tx)
    return rows[0]?.held !== false
  })
  if (held) throw new Refused('held')
  if (caller !== 'keeper')
    await database.asAsker(token, async (tx, session) => {
      const { rows } = await sql<{
        own: boolean
      }>`select ${owner}::uuid = any (app.things('is', 'party')) as own`.execute(tx)
      if (!mayOpen(session) || rows[0]?.own !== true) throw new Refused('not theirs')
    })
  return { done: await (caller === 'keeper' ? eraseOwner : eraseSpace)(database, keys, owner) }
}

const turn = async ({ database, keys }: Parts, { owner }: Asked<'turn'>) => {
  let done = 0
  for (const one of owner === null ? keys.owners() : [owner]) done += await turnOwner(database, keys, one)
  return { done }
}

const keepersOwn = ['turn', 'turn-root', 'look']

const answerWith =
  (parts: Parts) =>
  async (caller: Caller, asked: Question): Promise<unknown> => {
    if (keepersOwn.includes(asked.do) !== (caller === 'keeper') && asked.do !== 'erase')
      throw new Refused(asked.do)
    parts.keys.refresh()
    switch (asked.do) {
      case 'seal':
        return sealFor(parts.database, parts.keys, caller, asked)
      case 'open':
        return openFor(parts.database, parts.keys, caller, asked)
      case 'print':
        return print(parts, caller, asked)
      case 'erase':
        return erase(parts, caller, asked)
      case 'turn':
        return turn(parts, asked)
      case 'turn-root':
        return { done: parts.keys.turnRoot() }
      case 'look':
        return {
          owners: parts.keys.owners().length,
          erased: parts.keys.erased().length,
          root: parts.root.current(),
        }
    }
  }

/** The vault over a key folder and the vault's own way into the database. The process and the tests run the same. */
export const openVault = (
  engine: Reach & Pick<Engine, 'vault'>,
  folder: string,
  root = rootKeyInFile(join(folder, 'root.json')),
): Vault => {
  const parts = { database: connectVault(engine), keys: openKeys(folder, root), root }
  return {
    answer: answerWith(parts),
    fold: () => fold(parts.database, parts.keys),
    close: async () => {
      await parts.database.close()
      parts.keys.close()
    },
  }
}

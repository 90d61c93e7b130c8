import type { Tx } from '../../platform/database/connect.ts'
import { hows, type How } from '../../spaces/whose.tsx'
import { open } from '../../vault/door.ts'
import { prompts, type Saving, type Texts, type Written } from './model.ts'

const isHow = (text: string): text is How => hows.some((how) => how === text)
const rows = (tx: Tx, party: string) =>
  tx
    .selectFrom('own_pages')
    .select(['id', 'day', 'at', 'version', 'how', 'written_by as writtenBy'])
    .where('party_id', '=', party)
    .orderBy('id', 'desc')
const asSaving = ({ how, ...row }: Omit<Saving, 'how'> & { how: string }): Saving => ({
  ...row,
  how: isHow(how) ? how : 'screen',
})

/** How often it was saved, the newest first. */
export const savingsOf = async (tx: Tx, party: string): Promise<Saving[]> =>
  (await rows(tx, party).limit(200).execute()).map(asSaving)

export const nothing: Texts = { child: '', well: '', worries: '', help: '', wrong: '', want: '', more: '' }
const opened = async (tx: Tx, row: Saving): Promise<Written> => {
  const texts = await open(tx, [{ table: 'own_pages', columns: prompts, rows: [row.id] }])
  const each = prompts.map((prompt) => [prompt, texts.of('own_pages', prompt, row.id) ?? ''] as const)
  return { ...row, texts: { ...nothing, ...Object.fromEntries(each) } }
}

/** The page as it stands; undefined when nothing was ever saved, or it was erased. Throws VaultDown. */
export const pageOf = async (tx: Tx, party: string): Promise<Written | undefined> => {
  const row = await rows(tx, party).limit(1).executeTakeFirst()
  return row === undefined ? undefined : opened(tx, asSaving(row))
}
/** One earlier saving. Throws VaultDown. */
export const savingOf = async (tx: Tx, party: string, saving: string): Promise<Written | undefined> => {
  const row = await rows(tx, party).where('id', '=', saving).executeTakeFirst()
  return row === undefined ? undefined : opened(tx, asSaving(row))
}

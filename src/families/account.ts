import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import { invitePerson } from '../people/staff/actions.ts'
import type { Tx } from '../platform/database/connect.ts'
import { contactTextsOf } from './opened.ts'

type Faults = { readonly faults: readonly { readonly field: string; readonly code: string }[] }
const refuse = (code: string): Faults => ({ faults: [{ field: 'account', code }] })

/**
 * Gives a parent a way to sign in: an account with the address that they said is safe, and the invitation to it. The
 * account sees this party's own things and nothing of anybody else. Faults on `account`: 'no-name', 'not-safe',
 * 'no-address', 'address-taken', 'gone'.
 */
export const openAccount = async (
  tx: Tx,
  actor: Actor,
  party: string,
): Promise<Faults | { person: string; startCode: string | null }> => {
  const row = await tx
    .selectFrom('parties')
    .select(['name', 'language'])
    .where('id', '=', party)
    .executeTakeFirst()
  if (row === undefined) return refuse('gone')
  if (row.name === '') return refuse('no-name')
  const contact = await tx
    .selectFrom('safe_contacts')
    .select(['id', 'safe', 'way'])
    .where('party_id', '=', party)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (contact === undefined || !contact.safe) return refuse('not-safe')
  const written = (await contactTextsOf(tx, [contact.id]))(contact.id)
  const email = contact.way === 'email' ? (written.email ?? '') : ''
  const phone = contact.way === 'text' ? (written.telephone ?? '') : ''
  if (email === '' && phone === '') return refuse('no-address')
  const invited = await invitePerson(tx, actor, { name: row.name, email, phone, role: 'parent', gss: '' })
  if ('faults' in invited) {
    const taken = invited.faults.some(({ code }) => code === 'address-taken')
    return refuse(taken ? 'address-taken' : 'no-address')
  }
  await tx
    .insertInto('grants')
    .values({
      programme_id: actor.programme,
      person_id: invited.person,
      function: 'is',
      thing: 'party',
      thing_id: party,
      opened_by: actor.person,
    })
    .execute()
  await tell(tx, actor, 'party.account-opened', party)
  return invited
}

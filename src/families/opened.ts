import type { Tx } from '../platform/database/connect.ts'
import { open } from '../vault/door.ts'
import type { ContactRow, FamilySheet, PersonSheet } from './sheets.ts'

export type ContactTexts = {
  readonly telephone: string | null
  readonly email: string | null
  readonly words: string
}
export type Contact = ContactRow & ContactTexts
export type Opened = { readonly contact: Contact | undefined; readonly needs: string }

/** The private words of these safe contacts, by their ids: by which number, which address, what to say. */
export const contactTextsOf = async (
  tx: Tx,
  contacts: readonly string[],
): Promise<(contact: string) => ContactTexts> => {
  const texts = await open(tx, [
    { table: 'safe_contacts', columns: ['telephone', 'email', 'words'], rows: contacts },
  ])
  return (contact) => ({
    telephone: texts.of('safe_contacts', 'telephone', contact),
    email: texts.of('safe_contacts', 'email', contact),
    words: texts.of('safe_contacts', 'words', contact) ?? '',
  })
}

/** What each person in the family needs to take part, in one call; '' where nothing was written. */
export const needsInFamily = async (tx: Tx, { people }: FamilySheet): Promise<(party: string) => string> => {
  const rows = people.filter(({ needs }) => needs).map(({ id }) => id)
  const texts = await open(tx, [{ table: 'access_needs', columns: ['needs'], rows }])
  return (party) => texts.of('access_needs', 'needs', party) ?? ''
}

/** How this person is reached safely now. */
export const contactNow = async (tx: Tx, { contacts }: PersonSheet): Promise<Contact | undefined> => {
  const [now] = contacts
  return now === undefined ? undefined : { ...now, ...(await contactTextsOf(tx, [now.id]))(now.id) }
}

/** What this person needs to take part; '' where nothing was written. */
export const needsNow = async (tx: Tx, { id, needs }: PersonSheet): Promise<string> => {
  if (needs?.written !== true) return ''
  return (
    (await open(tx, [{ table: 'access_needs', columns: ['needs'], rows: [id] }])).of(
      'access_needs',
      'needs',
      id,
    ) ?? ''
  )
}

/** Both, in one call. */
export const openedPerson = async (tx: Tx, { id, contacts, needs }: PersonSheet): Promise<Opened> => {
  const [now] = contacts
  const texts = await open(tx, [
    {
      table: 'safe_contacts',
      columns: ['telephone', 'email', 'words'],
      rows: now === undefined ? [] : [now.id],
    },
    { table: 'access_needs', columns: ['needs'], rows: needs?.written === true ? [id] : [] },
  ])
  return {
    contact:
      now === undefined
        ? undefined
        : {
            ...now,
            telephone: texts.of('safe_contacts', 'telephone', now.id),
            email: texts.of('safe_contacts', 'email', now.id),
            words: texts.of('safe_contacts', 'words', now.id) ?? '',
          },
    needs: texts.of('access_needs', 'needs', id) ?? '',
  }
}

import { isNeutral, isPosing } from '../../platform/mail/neutral.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Fault } from '../faults.ts'
import { isIndependence } from '../model.ts'

export type HostDraft = {
  readonly name: string
  readonly sender: string
  readonly telephone: string
  readonly hours: string
  readonly hoursCy: string
  readonly independence: string
  readonly en: string
  readonly cy: string
}
export const emptyHost: HostDraft = {
  name: '',
  sender: 'Alongside',
  telephone: '',
  hours: '',
  hoursCy: '',
  independence: '',
  en: '',
  cy: '',
}

export const readHostDraft = (form: Form): HostDraft => ({
  name: form.text('name'),
  sender: form.text('sender'),
  telephone: form.text('telephone'),
  hours: form.text('hours'),
  hoursCy: form.text('hoursCy'),
  independence: form.text('independence'),
  en: form.text('en'),
  cy: form.text('cy'),
})

const longest = 2_000

/** What is wrong with how the host describes itself; the fields' names are the form's. */
export const faultsInHost = (draft: HostDraft): Fault[] => {
  const faults: Fault[] = []
  if (draft.name === '') faults.push({ field: 'name', code: 'organisation-missing' })
  if (draft.name.length > 100) faults.push({ field: 'name', code: 'name-long' })
  if (draft.sender === '') faults.push({ field: 'sender', code: 'sender-missing' })
  if (draft.sender.length > 40) faults.push({ field: 'sender', code: 'sender-long' })
  // A sender is read on locked telephones, by whoever holds them.
  if (!isNeutral(draft.sender) || isPosing(draft.sender))
    faults.push({ field: 'sender', code: 'sender-telling' })
  if (draft.telephone.length > 40) faults.push({ field: 'telephone', code: 'telephone-long' })
  if (draft.hours.length > 100) faults.push({ field: 'hours', code: 'hours-long' })
  if (draft.hoursCy.length > 100) faults.push({ field: 'hoursCy', code: 'hours-long' })
  if ((draft.hours === '') !== (draft.hoursCy === ''))
    faults.push({ field: draft.hours === '' ? 'hours' : 'hoursCy', code: 'text-one-language' })
  if (!isIndependence(draft.independence))
    faults.push({ field: 'independence', code: 'independence-missing' })
  for (const field of ['en', 'cy'] as const) {
    if (draft[field] === '')
      faults.push({ field, code: field === 'en' ? 'written-missing' : 'written-welsh-missing' })
    if (draft[field].length > longest) faults.push({ field, code: 'text-long' })
  }
  return faults
}

/** Own words stand in both languages or in neither; Welsh readers never meet English in its place. */
export const faultsInText = ({ en, cy }: { en: string; cy: string }): Fault[] => {
  const faults: Fault[] = []
  for (const [field, text] of [
    ['en', en],
    ['cy', cy],
  ] as const)
    if (text.length > longest) faults.push({ field, code: 'text-long' })
  if (en === '' && cy !== '') faults.push({ field: 'en', code: 'text-one-language' })
  if (cy === '' && en !== '') faults.push({ field: 'cy', code: 'text-one-language' })
  return faults
}

export const largestLogo = 100 * 1024

/** A picture is what its first bytes say, whatever it is called. Null for anything but PNG and JPEG. */
export const pictureType = (bytes: Uint8Array): 'image/png' | 'image/jpeg' | null => {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte)
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  return starts(0xff, 0xd8, 0xff) ? 'image/jpeg' : null
}

import { readPhone } from '../../access/sign-in/model.ts'
import type { Holder, SavedLine } from './queries.ts'

export type Fault = { readonly field: string; readonly code: 'number' | 'hours' | 'changed-meanwhile' }

/** Empty is allowed: then the page names the programme's own number. */
export const faultsInLine = ({ telephone, hours, hoursCy }: Omit<SavedLine, 'version'>): Fault[] => [
  ...(telephone === '' || readPhone(telephone) !== null || /^[\d ]{3,}$/.test(telephone)
    ? []
    : [{ field: 'telephone', code: 'number' } as const]),
  ...((hours === '') === (hoursCy === '') ? [] : [{ field: 'hoursCy', code: 'hours' } as const]),
]

/**
 * What is missing before two can open anything together (security.md, "Escalation"): somebody who hears, and somebody
 * else who agrees. One person who holds both functions can't agree to what they ask themself.
 */
export const missing = (holders: readonly Holder[]): readonly ('lead' | 'approver' | 'another')[] => {
  const leads = holders.filter(({ role }) => role === 'safeguarding-lead').map(({ id }) => id)
  const approvers = holders.filter(({ role }) => role === 'approver').map(({ id }) => id)
  if (leads.length === 0) return approvers.length === 0 ? ['lead', 'approver'] : ['lead']
  if (approvers.length === 0) return ['approver']
  return leads.every((lead) => approvers.some((approver) => approver !== lead)) ? [] : ['another']
}

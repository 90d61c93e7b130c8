import { addressFault } from '../../access/council-sign-in/rules.ts'
import type { Draft, Fault } from './model.ts'

const many = (list: readonly string[]): boolean => list.length > 20 || list.some((one) => one.length > 200)

/** What is wrong with a council's settings; `origin` is the house's own, for what it may ask without TLS. */
export const faultsIn = (draft: Draft, origin: string): Fault[] => {
  const address = addressFault(draft.issuer, origin)
  const { clientId, clientSecret, amr, acr, hours } = draft
  return [
    ...(address === null ? [] : [{ field: 'issuer', code: address } as const]),
    ...(clientId === '' || clientId.length > 500 ? [{ field: 'clientId', code: 'client-id' } as const] : []),
    ...(clientSecret.length > 500 ? [{ field: 'clientSecret', code: 'client-secret' } as const] : []),
    ...(amr.length + acr.length === 0 || many(amr) || many(acr)
      ? [{ field: 'amr', code: 'second-step' } as const]
      : []),
    ...(hours < 1 || hours > 24 ? [{ field: 'hours', code: 'hours' } as const] : []),
  ]
}

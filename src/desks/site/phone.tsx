import type { View } from '../../platform/html/view.ts'
import type { HostRow } from '../../platform/database/connect.ts'

export type Props = { view: View; host: HostRow }

/** The host's own sentence in the reader's language, where there is one. */
export const local = ({ view, host }: Props, key: string): string => host.texts[key]?.[view.language] ?? ''

const textOnly = new Set(['85258'])
export const Phone = ({ number, large = false }: { number: string; large?: boolean }) => (
  <a
    class={large ? 'govuk-link number' : 'govuk-link'}
    href={`${textOnly.has(number) ? 'sms' : 'tel'}:${number.replaceAll(/[^\d+]/g, '')}`}
  >
    {number}
  </a>
)

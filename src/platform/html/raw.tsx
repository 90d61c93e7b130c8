import { jsxTemplate } from 'preact/jsx-runtime'

/** HTML as it stands, unescaped. Only GOV.UK's own examples come in this way, to be compared with ours; no page may use it. */
export function Raw({ html }: { html: string }) {
  return jsxTemplate([html])
}

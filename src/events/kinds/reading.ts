import type { Form } from '../../platform/http/form.ts'
import { isTicketKind, type KindDraft } from '../model.ts'
import type { KindKept } from '../queries.ts'

export const readKind = (form: Form): KindDraft => {
  const kind = form.text('kind')
  return {
    kind: isTicketKind(kind) ? kind : 'free',
    nameEn: form.text('nameEn'),
    nameCy: form.text('nameCy'),
    most: form.text('mostOf'),
    pounds: form.text('pounds'),
  }
}

/** What stands, as the texts of its form; a Welsh name that is only the English one once more is none. */
export const typedKind = (kind: KindKept): Record<string, string> => ({
  kind: kind.kind,
  nameEn: kind.name_en,
  nameCy: kind.name_cy === kind.name_en ? '' : kind.name_cy,
  mostOf: kind.most === null ? '' : String(kind.most),
  pounds: kind.pence === 0 ? '' : (kind.pence / 100).toFixed(kind.pence % 100 === 0 ? 0 : 2),
})

import { askedDay } from '../calendar/asked.ts'
import { dayTyped } from '../platform/html/filling.ts'
import type { Form } from '../platform/http/form.ts'
import type { Saying } from './actions.ts'
import { isCost, isKind, type Fault, type Kept } from './model.ts'

/** What a form says. Fault `checkedOn` 'no-day'. */
export const readSaying = (form: Form): { saying: Saying; faults: Fault[] } => {
  const [kind, cost, on] = [form.text('kind'), form.text('cost'), askedDay(form, 'checkedOn')]
  return {
    saying: {
      draft: {
        kind: isKind(kind) ? kind : 'other',
        cost: isCost(cost) ? cost : 'not-known',
        name: form.text('name'),
        doesEn: form.text('doesEn'),
        doesCy: form.text('doesCy'),
        telephone: form.text('telephone'),
        web: form.text('web'),
        hoursEn: form.text('hoursEn'),
        hoursCy: form.text('hoursCy'),
        languages: form.text('languages'),
        reachEn: form.text('reachEn'),
        reachCy: form.text('reachCy'),
      },
      checkedBy: form.text('checkedBy'),
      checkedOn: on ?? null,
    },
    faults: on === undefined ? [{ field: 'checkedOn', code: 'no-day' }] : [],
  }
}

/** What stands, as the texts of its form. */
export const typedService = (of: Kept): Record<string, string> => {
  const { id: _, checked, place: __, hiddenOn: ___, version: ____, ...texts } = of
  return { ...texts, checkedBy: checked?.by ?? '', ...dayTyped('checkedOn', checked?.on ?? null) }
}

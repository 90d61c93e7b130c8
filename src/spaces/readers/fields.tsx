import { OneOf } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import type { View } from '../../platform/html/view.ts'
import { say } from '../../platform/words/words.ts'
import { isPurpose, isSpan, purposes, spans, type Fault } from '../model.ts'
import type { Yes } from './actions.ts'
import type { Beside } from './queries.ts'
import { words } from './words.ts'

const lengths = ['weeks', 'quarter', 'half', 'year'] as const satisfies readonly (keyof typeof spans)[]

/** What stands in the form before anybody chose: from now on, three months, what they are for. */
export const usual = ({ coverUntil }: Beside): Record<string, string> => ({
  purpose: coverUntil === null ? 'beside-me' : 'cover',
  earlier: 'no',
  span: coverUntil === null ? 'quarter' : 'weeks',
})

export const YesFields = ({ view, fill }: { view: View; fill: Fill }) => {
  const t = say(words, view.language)
  return (
    <>
      <OneOf
        fill={fill}
        name="earlier"
        label={t.howMuch}
        items={[
          { value: 'no', text: t.now },
          { value: 'yes', text: t.earlier },
        ]}
      />
      <OneOf
        fill={fill}
        name="purpose"
        label={t.whatFor}
        items={purposes.map((value) => ({ value, text: t[value] }))}
      />
      <OneOf
        fill={fill}
        name="span"
        label={t.howLong}
        hint={t.howLongHint}
        items={lengths.map((value) => ({ value, text: t[value] }))}
      />
    </>
  )
}

/** Codes: 'choose', on each field that was left out. */
export const readYes = (form: Form, person: string): Yes | { readonly faults: readonly Fault[] } => {
  const [purpose, span, earlier] = [form.text('purpose'), form.text('span'), form.text('earlier')]
  if (isPurpose(purpose) && isSpan(span) && ['yes', 'no'].includes(earlier))
    return { person, purpose, span, earlier: earlier === 'yes' }
  return {
    faults: [
      ...(['yes', 'no'].includes(earlier) ? [] : [{ field: 'earlier', code: 'choose' }]),
      ...(isPurpose(purpose) ? [] : [{ field: 'purpose', code: 'choose' }]),
      ...(isSpan(span) ? [] : [{ field: 'span', code: 'choose' }]),
    ],
  }
}

import { askedDay } from '../../calendar/asked.ts'
import type { Form } from '../../platform/http/form.ts'
import { isSaidWay, type Asked, type Standing } from '../help/model.ts'
import type { Answered, Exception, Said } from './actions.ts'

export const readSaid = (form: Form): Said => {
  const way = form.text('saidHow')
  return { by: form.text('saidBy'), on: askedDay(form, 'saidOn') ?? null, way: isSaidWay(way) ? way : null }
}

/** What was said of each thing that stood on the page, in the page's order: `ask-N`, `says-N`, `why-N`. */
export const readAnswers = (form: Form, asked: readonly Asked[]): Answered[] =>
  asked.map((_, n) => {
    const says = form.text(`says-${n}`)
    const agreed = says === 'yes' ? true : says === 'no' ? false : null
    return { ask: form.text(`ask-${n}`), agreed, why: form.text(`why-${n}`) }
  })

/** `not-N` is ticked where the promise's line N can't be kept, `line-N` is the line as it stood there, `whyNot-N` why. */
export const readExceptions = (
  form: Form,
  standing: readonly Standing[],
): (Exception & { readonly at: string })[] =>
  standing.flatMap(({ line }, n) =>
    form.text(`not-${n}`) === 'yes' ? [{ line, why: form.text(`whyNot-${n}`), at: `whyNot-${n}` }] : [],
  )

import type { Form } from '../../platform/http/form.ts'
import {
  categoriesIn,
  isDecision,
  orderSteps,
  parts,
  type PartName,
  type Parts,
  type Question,
  type Typed,
} from './model.ts'
import { fieldOf, type TypedQuestion } from './rules.ts'

const choicesIn = (form: Form, part: PartName): string[] => {
  if (part === 'order') return orderSteps.filter((step) => form.all('order').includes(step))
  if (part !== 'decision') return []
  const decided = form.text('decided')
  return [...(isDecision(decided) ? [decided] : []), ...categoriesIn(form.all('category'))]
}

/** Every box of the day's form. */
export const typedParts = (form: Form): Typed[] =>
  parts.map((part) => ({
    part,
    choices: choicesIn(form, part),
    body: part === 'order' || part === 'decision' ? '' : form.text(part),
    seen: form.text(`seen-${part}`),
  }))

/** The ticks and answers of those questions that stood in the form. */
export const typedQuestions = (form: Form, now: readonly Question[]): TypedQuestion[] =>
  now
    .filter(({ id }) => form.has(`answer-${id}`))
    .map(({ id }) => ({ id, asked: form.text(`asked-${id}`) === 'yes', answer: form.text(`answer-${id}`) }))

/** With which rows each box is opened: the newest, but for a box that came back with what was typed over an older one. */
export const seenIn = (
  now: Parts,
  form?: Form,
  meanwhile: readonly string[] = [],
): Record<PartName, string> => {
  const of = (part: PartName): string =>
    form === undefined || meanwhile.includes(fieldOf(part))
      ? (now[part]?.id ?? '')
      : form.text(`seen-${part}`)
  return {
    order: of('order'),
    notes: of('notes'),
    decision: of('decision'),
    reasons: of('reasons'),
    agencies: of('agencies'),
    'own-view': of('own-view'),
    who: of('who'),
    next: of('next'),
  }
}

/** Questions that stood in a form, when their words can't be opened just now: the answers stay in their boxes. */
export const questionsIn = (form: Form): Question[] =>
  form
    .names()
    .filter((name) => name.startsWith('answer-'))
    .map((name) => ({
      id: name.slice('answer-'.length),
      question: null,
      askedOn: null,
      answer: null,
      version: 0,
    }))

/** What stands, as the texts and ticks of the form. */
export const standing = (now: Parts, questions: readonly Question[]) => {
  const { decision, order } = now
  return {
    typed: Object.fromEntries([
      ...parts.map((part): [string, string] => [part, now[part]?.body ?? '']),
      ['decided', decision?.choices.find(isDecision) ?? ''],
      ...questions.flatMap(({ id, askedOn, answer }): [string, string][] => [
        [`asked-${id}`, askedOn === null ? '' : 'yes'],
        [`answer-${id}`, answer ?? ''],
      ]),
    ]),
    ticked: { order: order?.choices ?? [], category: categoriesIn(decision?.choices ?? []) },
  }
}

import type { VNode } from 'preact'
import type { Ask } from '../../access/pages.ts'
import { again, goTo, show, type Answer } from '../../platform/http/answer.ts'
import type { Fill } from '../../platform/html/filling.ts'
import { firstIn } from '../../spaces/whose.tsx'
import { typedAgain } from './faults.ts'
import type { FormProps } from './form-pages.tsx'
import type { Outcome } from './model.ts'
import type { WithPaper } from './with-paper.ts'

export type At = Pick<
  Ask<'/sign/:party/papers/:paper'>,
  'tx' | 'actor' | 'view' | 'language' | 'form' | 'params'
>
export type Page = (props: FormProps) => VNode

export const formOf = async (
  { ask, whose, paper }: WithPaper<At>,
  page: Page,
  fill: Fill,
): Promise<Answer> => {
  const shown = page({ view: ask.view, whose, paper, fill, space: whose.space })
  return fill.faults.length > 0 ? again(shown) : show(shown)
}
/** The first box of a parent's own comes after the promise and the question about the police. */
export const boxed = async (given: WithPaper<At>, at: string, page: Page, fill: Fill): Promise<Answer> => {
  const first = firstIn(given.whose, at)
  return first === null ? formOf(given, page, fill) : goTo(first)
}
export const saved = async (given: WithPaper<At>, page: Page, outcome: Outcome<unknown>): Promise<Answer> => {
  const faulty = typeof outcome === 'object' && outcome !== null && 'faults' in outcome
  return faulty && Array.isArray(outcome.faults)
    ? formOf(given, page, typedAgain(given.ask.language, given.ask.form, outcome.faults))
    : goTo(`${given.at}?saved`)
}

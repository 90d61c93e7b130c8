import type { ComponentChildren } from 'preact'

export type Content = ComponentChildren
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

export type Wording = {
  text: Content
  classes?: string | undefined
  attributes?: Attributes | undefined
}
export type LabelParams = Wording & { isPageHeading?: boolean | undefined }
export type LegendParams = LabelParams
export type ErrorParams = Wording & { visuallyHiddenText?: string | undefined }
export type FieldsetParams = {
  legend?: string | LegendParams | undefined
  classes?: string | undefined
  describedBy?: string | undefined
  attributes?: Attributes | undefined
}
export type FormGroupParams = {
  classes?: string | undefined
  attributes?: Attributes | undefined
  beforeInput?: Content
  afterInput?: Content
}

/** Where a label, hint, error or legend is wanted, a plain string will do; give an object to add classes. */
export function wording<T extends Wording>(given: string | T): T {
  return typeof given === 'string' ? ({ text: given } as T) : given
}

export const cx = (...names: (string | false | undefined | null)[]): string => names.filter(Boolean).join(' ')

/** Ids for aria-describedby, or nothing at all: an empty attribute would be read out. */
export const ids = (...given: (string | false | undefined)[]): string | undefined =>
  given.filter(Boolean).join(' ') || undefined

export const shown = (content: Content): boolean =>
  content !== undefined && content !== null && content !== '' && content !== false

import { cx, type Attributes, type Content } from './params.ts'
import { Spoken } from './spoken.tsx'

type Props = {
  children?: Content
  id?: string | undefined
  classes?: string | undefined
  /** Read out before the message; '' leaves it away. "Error" in the page's language if not given. */
  visuallyHiddenText?: string | undefined
  attributes?: Attributes | undefined
}

export function ErrorMessage({ children, id, classes, visuallyHiddenText, attributes }: Props) {
  return (
    <Spoken>
      {(said) => {
        const before = visuallyHiddenText ?? said.error
        return (
          <p id={id} class={cx('govuk-error-message', classes)} {...attributes}>
            {before === '' ? null : <span class="govuk-visually-hidden">{before}:</span>}
            {before === '' ? null : ' '}
            {children}
          </p>
        )
      }}
    </Spoken>
  )
}

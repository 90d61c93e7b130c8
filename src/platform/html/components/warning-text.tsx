import { cx, type Attributes, type Content } from './params.ts'
import { Spoken } from './spoken.tsx'

type Props = {
  children?: Content
  iconFallbackText?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** For a consequence in law or of a press of a button. Never about a family or a person. */
export function WarningText({ children, iconFallbackText, classes, attributes }: Props) {
  return (
    <div class={cx('govuk-warning-text', classes)} {...attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">
          {iconFallbackText || <Spoken>{(said) => said.warning}</Spoken>}
        </span>{' '}
        {children}
      </strong>
    </div>
  )
}

import { cx, type Attributes, type Content } from './params.ts'

type Props = {
  summary: Content
  children?: Content
  id?: string | undefined
  open?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export function Details({ summary, children, id, open, classes, attributes }: Props) {
  return (
    <details id={id} class={cx('govuk-details', classes)} open={open} {...attributes}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}

import { cx, shown, type Attributes, type Content } from './params.ts'

type Props = {
  children?: Content
  for?: string | undefined
  classes?: string | undefined
  isPageHeading?: boolean | undefined
  attributes?: Attributes | undefined
}

export function Label(props: Props) {
  if (!shown(props.children)) return null
  const label = (
    <label class={cx('govuk-label', props.classes)} for={props.for} {...props.attributes}>
      {props.children}
    </label>
  )
  return props.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}

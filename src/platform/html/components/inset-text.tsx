import { cx, type Attributes, type Content } from './params.ts'

type Props = {
  children?: Content
  id?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export function InsetText({ children, id, classes, attributes }: Props) {
  return (
    <div id={id} class={cx('govuk-inset-text', classes)} {...attributes}>
      {children}
    </div>
  )
}

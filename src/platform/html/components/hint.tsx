import { cx, type Attributes, type Content } from './params.ts'

type Props = {
  children?: Content
  id?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export function Hint({ children, id, classes, attributes }: Props) {
  return (
    <div id={id} class={cx('govuk-hint', classes)} {...attributes}>
      {children}
    </div>
  )
}

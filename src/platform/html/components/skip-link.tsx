import { cx, type Attributes, type Content } from './params.ts'

type Props = {
  children?: Content
  href?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export function SkipLink({ children, href, classes, attributes }: Props) {
  return (
    <a
      href={href || '#content'}
      class={cx('govuk-skip-link', classes)}
      data-module="govuk-skip-link"
      {...attributes}
    >
      {children}
    </a>
  )
}

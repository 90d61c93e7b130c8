import { cx, shown, type Attributes, type Content } from './params.ts'
import { Spoken } from './spoken.tsx'

type Props = {
  href?: string | undefined
  children?: Content
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export function BackLink({ href, children, classes, attributes }: Props) {
  return (
    <Spoken>
      {(said) => (
        <a href={href || '#'} class={cx('govuk-back-link', classes)} {...attributes}>
          {shown(children) ? children : said.back}
        </a>
      )}
    </Spoken>
  )
}

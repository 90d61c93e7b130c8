import { cx, type Attributes, type Content } from './params.ts'

type Props = { children?: Content; classes?: string | undefined; attributes?: Attributes | undefined }

/** In our dress: `tag-soon` is amber, `tag-held` a plum wash, `tag-done` green; without a class it is ink on sand. There is no red. */
export function Tag({ children, classes, attributes }: Props) {
  return (
    <strong class={cx('govuk-tag', classes)} {...attributes}>
      {children}
    </strong>
  )
}

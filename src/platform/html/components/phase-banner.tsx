import { cx, wording, type Attributes, type Content, type Wording } from './params.ts'
import { Tag } from './tag.tsx'

type Props = {
  tag: string | Wording
  children?: Content
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export function PhaseBanner({ tag, children, classes, attributes }: Props) {
  const { text, classes: tagClasses } = wording(tag)
  return (
    <div class={cx('govuk-phase-banner', 'govuk-width-container', classes)} {...attributes}>
      <p class="govuk-phase-banner__content">
        <Tag classes={cx('govuk-phase-banner__content__tag', tagClasses)}>{text}</Tag>
        <span class="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  )
}

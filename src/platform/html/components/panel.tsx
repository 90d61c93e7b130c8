import { Heading } from './heading.tsx'
import { cx, shown, type Attributes, type Content } from './params.ts'

type Props = {
  title: Content
  children?: Content
  headingLevel?: number | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** "It is done": the confirmation at the end of a task. */
export function Panel({ title, children, headingLevel, classes, attributes }: Props) {
  return (
    <div class={cx('govuk-panel', 'govuk-panel--confirmation', classes)} {...attributes}>
      <Heading level={headingLevel ?? 1} class="govuk-panel__title">
        {title}
      </Heading>
      {shown(children) ? <div class="govuk-panel__body">{children}</div> : null}
    </div>
  )
}

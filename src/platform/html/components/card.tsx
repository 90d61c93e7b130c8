import { Heading } from './heading.tsx'
import { cx, shown, type Attributes, type Content } from './params.ts'

type Props = {
  title?: Content
  headingLevel?: number | undefined
  /** `lead` has the plum edge: the one thing that matters most on the page. */
  kind?: 'lead' | undefined
  id?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
  children?: Content
}

export function Card({ title, headingLevel, kind, id, classes, attributes, children }: Props) {
  return (
    <div id={id} class={cx('card', kind && `card--${kind}`, classes)} {...attributes}>
      {shown(title) ? (
        <Heading level={headingLevel ?? 2} class="card__title">
          {title}
        </Heading>
      ) : null}
      {children}
    </div>
  )
}

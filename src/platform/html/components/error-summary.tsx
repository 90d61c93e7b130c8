import { cx, shown, type Attributes, type Content } from './params.ts'
import { Spoken } from './spoken.tsx'

export type ErrorItem = { text: Content; href?: string | undefined; attributes?: Attributes | undefined }

type Props = {
  errorList?: readonly ErrorItem[] | undefined
  /** "There is a problem" in the page's language, if not given. */
  title?: Content
  /** The description. */
  children?: Content
  disableAutoFocus?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

function List({ items }: { items: readonly ErrorItem[] }) {
  if (items.length === 0) return null
  return (
    <ul class="govuk-list govuk-error-summary__list">
      {items.map((item) => (
        <li>
          {item.href ? (
            <a href={item.href} {...item.attributes}>
              {item.text}
            </a>
          ) : (
            item.text
          )}
        </li>
      ))}
    </ul>
  )
}

export function ErrorSummary({
  errorList = [],
  title,
  children,
  disableAutoFocus,
  classes,
  attributes,
}: Props) {
  return (
    <div
      class={cx('govuk-error-summary', classes)}
      data-disable-auto-focus={disableAutoFocus === undefined ? undefined : String(disableAutoFocus)}
      data-module="govuk-error-summary"
      {...attributes}
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">
          {title === undefined ? <Spoken>{(said) => said.problem}</Spoken> : title}
        </h2>
        <div class="govuk-error-summary__body">
          {shown(children) ? <p>{children}</p> : null}
          <List items={errorList} />
        </div>
      </div>
    </div>
  )
}

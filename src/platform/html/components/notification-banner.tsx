import { Heading } from './heading.tsx'
import { cx, shown, type Attributes, type Content } from './params.ts'
import { Spoken } from './spoken.tsx'

type Props = {
  /** One line, set as the banner's heading. For more than a line give children instead. */
  text?: Content
  children?: Content
  type?: 'success' | undefined
  title?: Content
  titleHeadingLevel?: number | undefined
  titleId?: string | undefined
  role?: string | undefined
  disableAutoFocus?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export function NotificationBanner(props: Props) {
  const success = props.type === 'success'
  const titleId = props.titleId || 'govuk-notification-banner-title'
  return (
    <Spoken>
      {(said) => (
        <div
          class={cx(
            'govuk-notification-banner',
            success && 'govuk-notification-banner--success',
            props.classes,
          )}
          role={(props.role ?? (success ? 'alert' : 'region')) as 'region'}
          aria-labelledby={titleId}
          data-module="govuk-notification-banner"
          data-disable-auto-focus={
            props.disableAutoFocus === undefined ? undefined : String(props.disableAutoFocus)
          }
          {...props.attributes}
        >
          <div class="govuk-notification-banner__header">
            <Heading
              level={props.titleHeadingLevel ?? 2}
              class="govuk-notification-banner__title"
              id={titleId}
            >
              {shown(props.title) ? props.title : success ? said.success : said.important}
            </Heading>
          </div>
          <div class="govuk-notification-banner__content">
            {shown(props.children) ? props.children : null}
            {shown(props.text) ? <p class="govuk-notification-banner__heading">{props.text}</p> : null}
          </div>
        </div>
      )}
    </Spoken>
  )
}

import { cx, type Attributes, type Content } from './params.ts'
import { Spoken } from './spoken.tsx'

export type NavigationItem = {
  text: Content
  href?: string | undefined
  current?: boolean | undefined
  active?: boolean | undefined
  attributes?: Attributes | undefined
}

type Props = {
  navigation?: readonly NavigationItem[] | undefined
  serviceName?: string | undefined
  serviceUrl?: string | undefined
  navigationId?: string | undefined
  navigationLabel?: string | undefined
  navigationClasses?: string | undefined
  menuButtonText?: string | undefined
  menuButtonLabel?: string | undefined
  /** A "Menu" button on small screens once the script runs; by default where there is more than one item. */
  collapseNavigationOnMobile?: boolean | undefined
  ariaLabel?: string | undefined
  start?: Content
  end?: Content
  endInline?: boolean | undefined
  navigationStart?: Content
  navigationEnd?: Content
  classes?: string | undefined
  attributes?: Attributes | undefined
}

function Item({ item }: { item: NavigationItem }) {
  const on = item.active || item.current
  const state = on ? (item.current ? 'page' : 'true') : undefined
  const inside = on ? (
    <strong class="govuk-service-navigation__active-fallback">{item.text}</strong>
  ) : (
    item.text
  )
  return (
    <li class={cx('govuk-service-navigation__item', on && 'govuk-service-navigation__item--active')}>
      {item.href ? (
        <a class="govuk-service-navigation__link" href={item.href} aria-current={state} {...item.attributes}>
          {inside}
        </a>
      ) : item.text ? (
        <span class="govuk-service-navigation__text" aria-current={state}>
          {inside}
        </span>
      ) : null}
    </li>
  )
}

function ServiceName({ name, url }: { name: string; url: string | undefined }) {
  return (
    <span class="govuk-service-navigation__service-name">
      {url ? (
        <a href={url} class="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span class="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  )
}

function Navigation({ props, menu }: { props: Props; menu: string }) {
  const items = props.navigation ?? []
  const menuText = props.menuButtonText || menu
  const id = props.navigationId || 'navigation'
  if (items.length === 0 && !props.navigationStart && !props.navigationEnd) return null
  const collapses = props.collapseNavigationOnMobile ?? items.length > 1
  return (
    <nav
      aria-label={props.navigationLabel || menuText}
      class={cx('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {collapses ? (
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={props.menuButtonLabel === menuText ? undefined : props.menuButtonLabel}
          hidden
          aria-hidden="true"
        >
          {menuText}
        </button>
      ) : null}
      <ul class="govuk-service-navigation__list" id={id}>
        {props.navigationStart}
        {items.map((item) => (
          <Item item={item} />
        ))}
        {props.navigationEnd}
      </ul>
    </nav>
  )
}

export function ServiceNavigation(props: Props) {
  const outer = {
    class: cx('govuk-service-navigation', props.classes),
    'data-module': 'govuk-service-navigation',
    ...props.attributes,
  }
  return (
    <Spoken>
      {(said) => {
        const inside = (
          <div
            class={cx(
              'govuk-width-container',
              props.endInline && 'govuk-service-navigation__inlining-container',
            )}
          >
            {props.start}
            <div class="govuk-service-navigation__container">
              {props.serviceName ? <ServiceName name={props.serviceName} url={props.serviceUrl} /> : null}
              <Navigation props={props} menu={said.menu} />
            </div>
            {props.end}
          </div>
        )
        const landmark = props.serviceName || props.start || props.end
        return landmark ? (
          <section aria-label={props.ariaLabel ?? said.serviceInformation} {...outer}>
            {inside}
          </section>
        ) : (
          <div {...outer}>{inside}</div>
        )
      }}
    </Spoken>
  )
}

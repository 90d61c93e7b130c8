import { cx, type Attributes, type Content } from './params.ts'
import { Spoken } from './spoken.tsx'

export type PageLink = {
  href: string
  text?: Content
  /** What stands on that page; shown only where there are no page numbers. */
  labelText?: string | undefined
  attributes?: Attributes | undefined
}
export type PageItem =
  | { ellipsis: true }
  | {
      number: number | string
      href: string
      current?: boolean | undefined
      visuallyHiddenText?: string | undefined
      attributes?: Attributes | undefined
    }

type Props = {
  previous?: PageLink | undefined
  next?: PageLink | undefined
  items?: readonly PageItem[] | undefined
  landmarkLabel?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

function Arrow({ to }: { to: 'prev' | 'next' }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${to}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[to]} />
    </svg>
  )
}

function Step({ to, link, block }: { to: 'prev' | 'next'; link: PageLink | undefined; block: boolean }) {
  if (!link?.href) return null
  const plain = block && !link.labelText
  return (
    <div class={`govuk-pagination__${to}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={to} {...link.attributes}>
        {block || to === 'prev' ? <Arrow to={to} /> : null}
        <span class={cx('govuk-pagination__link-title', plain && 'govuk-pagination__link-title--decorated')}>
          {link.text ?? <OwnText to={to} />}
        </span>
        {link.labelText && block ? (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{link.labelText}</span>
          </>
        ) : null}
        {!block && to === 'next' ? <Arrow to={to} /> : null}
      </a>
    </div>
  )
}

function OwnText({ to }: { to: 'prev' | 'next' }) {
  return (
    <Spoken>
      {(said) => {
        const [text, more] = to === 'prev' ? [said.previous, said.previousMore] : [said.next, said.nextMore]
        return (
          <>
            {text}
            {more === '' ? null : <span class="govuk-visually-hidden"> {more}</span>}
          </>
        )
      }}
    </Spoken>
  )
}

function Item({ item, page }: { item: PageItem; page: string }) {
  if ('ellipsis' in item) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  return (
    <li class={cx('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.visuallyHiddenText ?? `${page} ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  )
}

export function Pagination({ previous, next, items, landmarkLabel, classes, attributes }: Props) {
  const block = items === undefined && (next !== undefined || previous !== undefined)
  return (
    <Spoken>
      {(said) => (
        <nav
          class={cx('govuk-pagination', block && 'govuk-pagination--block', classes)}
          aria-label={landmarkLabel || said.pagination}
          {...attributes}
        >
          <Step to="prev" link={previous} block={block} />
          {items ? (
            <ul class="govuk-pagination__list">
              {items.map((item) => (
                <Item item={item} page={said.page} />
              ))}
            </ul>
          ) : null}
          <Step to="next" link={next} block={block} />
        </nav>
      )}
    </Spoken>
  )
}

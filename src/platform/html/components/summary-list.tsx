import { Heading } from './heading.tsx'
import { cx, shown, wording, type Attributes, type Content, type Wording } from './params.ts'

export type ActionItem = {
  href: string
  text: Content
  visuallyHiddenText?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}
type Actions = { items?: readonly ActionItem[] | undefined; classes?: string | undefined }

export type SummaryRow = {
  key: string | Wording
  value: string | Wording
  actions?: Actions | undefined
  classes?: string | undefined
}

type Card = {
  title?: (Wording & { headingLevel?: number | undefined }) | undefined
  actions?: Actions | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

type Props = {
  rows: readonly SummaryRow[]
  card?: Card | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

function ActionLink({ action, about }: { action: ActionItem; about: Content }) {
  const hidden = action.visuallyHiddenText
  return (
    <a class={cx('govuk-link', action.classes)} href={action.href} {...action.attributes}>
      {action.text}
      {hidden || shown(about) ? (
        <span class="govuk-visually-hidden">
          {hidden ? ` ${hidden}` : null}
          {shown(about) ? <> ({about})</> : null}
        </span>
      ) : null}
    </a>
  )
}

function RowActions({ actions, about }: { actions: Actions; about: Content }) {
  const items = actions.items ?? []
  return (
    <dd class={cx('govuk-summary-list__actions', actions.classes)}>
      {items.length === 1 ? (
        items.map((action) => <ActionLink action={action} about={about} />)
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {items.map((action) => (
            <li class="govuk-summary-list__actions-list-item">
              <ActionLink action={action} about={about} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}

function CardActions({ actions, about }: { actions: Actions; about: Content }) {
  const items = actions.items ?? []
  const classes = cx('govuk-summary-card__actions', actions.classes)
  const links = items.map((action) => <ActionLink action={action} about={about} />)
  if (links.length <= 1) return links.length === 0 ? null : <div class={classes}>{links}</div>
  return (
    <ul class={classes}>
      {links.map((link) => (
        <li class="govuk-summary-card__action">{link}</li>
      ))}
    </ul>
  )
}

function SummaryCard({ title, actions, classes, attributes, children }: Card & { children: Content }) {
  return (
    <div class={cx('govuk-summary-card', classes)} {...attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {title ? (
          <Heading level={title.headingLevel ?? 2} class={cx('govuk-summary-card__title', title.classes)}>
            {title.text}
          </Heading>
        ) : null}
        {actions ? <CardActions actions={actions} about={title?.text} /> : null}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}

function Row({ row, anyActions, about }: { row: SummaryRow; anyActions: boolean; about: Content }) {
  const [key, value] = [wording(row.key), wording(row.value)]
  return (
    <div
      class={cx(
        'govuk-summary-list__row',
        anyActions && !row.actions?.items && 'govuk-summary-list__row--no-actions',
        row.classes,
      )}
    >
      <dt class={cx('govuk-summary-list__key', key.classes)}>{key.text}</dt>
      <dd class={cx('govuk-summary-list__value', value.classes)}>{value.text}</dd>
      {row.actions?.items?.length ? <RowActions actions={row.actions} about={about} /> : null}
    </div>
  )
}

export function SummaryList({ rows, card, classes, attributes }: Props) {
  const anyActions = rows.some((row) => row.actions?.items?.length)
  const list = (
    <dl class={cx('govuk-summary-list', classes)} {...attributes}>
      {rows.map((row) => (
        <Row row={row} anyActions={anyActions} about={card?.title?.text} />
      ))}
    </dl>
  )
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list
}

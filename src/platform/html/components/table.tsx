import { cx, type Attributes, type Content } from './params.ts'

export type TableHead = {
  text?: Content
  format?: 'numeric' | undefined
  classes?: string | undefined
  colspan?: number | undefined
  rowspan?: number | undefined
  attributes?: Attributes | undefined
}
export type TableCell = TableHead

type Props = {
  caption?: string | undefined
  captionClasses?: string | undefined
  head?: readonly TableHead[] | undefined
  rows: readonly (readonly TableCell[])[]
  firstCellIsHeader?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

function Cell({ cell, isHeader }: { cell: TableCell; isHeader: boolean }) {
  const spans = { colspan: cell.colspan, rowspan: cell.rowspan, ...cell.attributes }
  if (isHeader)
    return (
      <th scope="row" class={cx('govuk-table__header', cell.classes)} {...spans}>
        {cell.text}
      </th>
    )
  return (
    <td
      class={cx('govuk-table__cell', cell.format && `govuk-table__cell--${cell.format}`, cell.classes)}
      {...spans}
    >
      {cell.text}
    </td>
  )
}

function Head({ head }: { head: readonly TableHead[] }) {
  return (
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {head.map((item) => (
          <th
            scope="col"
            class={cx(
              'govuk-table__header',
              item.format && `govuk-table__header--${item.format}`,
              item.classes,
            )}
            colspan={item.colspan}
            rowspan={item.rowspan}
            {...item.attributes}
          >
            {item.text}
          </th>
        ))}
      </tr>
    </thead>
  )
}

export function Table(props: Props) {
  return (
    <table class={cx('govuk-table', props.classes)} {...props.attributes}>
      {props.caption ? (
        <caption class={cx('govuk-table__caption', props.captionClasses)}>{props.caption}</caption>
      ) : null}
      {props.head ? <Head head={props.head} /> : null}
      <tbody class="govuk-table__body">
        {props.rows.map((row) => (
          <tr class="govuk-table__row">
            {row.map((cell, index) => (
              <Cell cell={cell} isHeader={index === 0 && props.firstCellIsHeader === true} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

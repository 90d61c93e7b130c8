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

/** Rows that are cards on a telephone are no table any more to whoever hears them, unless each part says what it is. */
const part = (stacks: boolean, role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell') =>
  stacks ? { role } : {}

type InTable = { stacks: boolean }
type InRow = InTable & { cell: TableCell; isHeader: boolean; label: Attributes }
function Cell({ cell, isHeader, stacks, label }: InRow) {
  const spans = { colspan: cell.colspan, rowspan: cell.rowspan, ...label, ...cell.attributes }
  if (isHeader)
    return (
      <th
        {...part(stacks, 'rowheader')}
        scope="row"
        class={cx('govuk-table__header', cell.classes)}
        {...spans}
      >
        {cell.text}
      </th>
    )
  return (
    <td
      {...part(stacks, 'cell')}
      class={cx('govuk-table__cell', cell.format && `govuk-table__cell--${cell.format}`, cell.classes)}
      {...spans}
    >
      {cell.text}
    </td>
  )
}

function Head({ head, stacks }: { head: readonly TableHead[] } & InTable) {
  return (
    <thead {...part(stacks, 'rowgroup')} class="govuk-table__head">
      <tr {...part(stacks, 'row')} class="govuk-table__row">
        {head.map((item) => (
          <th
            {...part(stacks, 'columnheader')}
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
  const classes = props.classes?.split(' ') ?? []
  const stacks = classes.includes('stacks')
  const labelled = (head: TableHead | undefined): Attributes =>
    classes.includes('stacks--named') && typeof head?.text === 'string' ? { 'data-label': head.text } : {}
  return (
    <table {...part(stacks, 'table')} class={cx('govuk-table', props.classes)} {...props.attributes}>
      {props.caption ? (
        <caption class={cx('govuk-table__caption', props.captionClasses)}>{props.caption}</caption>
      ) : null}
      {props.head ? <Head head={props.head} stacks={stacks} /> : null}
      <tbody {...part(stacks, 'rowgroup')} class="govuk-table__body">
        {props.rows.map((row) => (
          <tr {...part(stacks, 'row')} class="govuk-table__row">
            {row.map((cell, index) => (
              <Cell
                cell={cell}
                isHeader={index === 0 && props.firstCellIsHeader === true}
                stacks={stacks}
                label={index === 0 ? {} : labelled(props.head?.[index])}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { describing, Field, type FieldParams } from './field.tsx'
import { cx, type Attributes } from './params.ts'

export type SelectItem = {
  text: string
  value?: string | number | undefined
  selected?: boolean | undefined
  disabled?: boolean | undefined
  attributes?: Attributes | undefined
}

type Props = FieldParams & {
  items: readonly SelectItem[]
  value?: string | number | undefined
  disabled?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

function Choice({ item, chosen }: { item: SelectItem; chosen: Props['value'] }) {
  const isChosen = chosen !== undefined && chosen !== '' && String(item.value ?? item.text) === String(chosen)
  return (
    <option
      value={item.value}
      selected={item.selected ?? isChosen}
      disabled={item.disabled}
      {...item.attributes}
    >
      {item.text}
    </option>
  )
}

export function Select(props: Props) {
  const id = props.id ?? props.name
  return (
    <Field {...props} id={id}>
      {props.formGroup?.beforeInput}
      <select
        class={cx('govuk-select', props.classes, props.errorMessage && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describing(id, props, props.describedBy)}
        {...props.attributes}
      >
        {props.items.map((item) => (
          <Choice item={item} chosen={props.value} />
        ))}
      </select>
      {props.formGroup?.afterInput}
    </Field>
  )
}

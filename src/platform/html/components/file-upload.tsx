import { describing, Field, type FieldParams } from './field.tsx'
import { cx, type Attributes } from './params.ts'

type Props = FieldParams & {
  multiple?: boolean | undefined
  disabled?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export function FileUpload(props: Props) {
  const id = props.id ?? props.name
  return (
    <Field {...props} id={id}>
      {props.formGroup?.beforeInput}
      <input
        class={cx('govuk-file-upload', props.classes, props.errorMessage && 'govuk-file-upload--error')}
        id={id}
        name={props.name}
        type="file"
        disabled={props.disabled}
        multiple={props.multiple}
        aria-describedby={describing(id, props, props.describedBy)}
        {...props.attributes}
      />
      {props.formGroup?.afterInput}
    </Field>
  )
}

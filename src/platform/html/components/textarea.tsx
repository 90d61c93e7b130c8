import { describing, Field, type FieldParams } from './field.tsx'
import { cx, type Attributes } from './params.ts'

export type TextareaProps = FieldParams & {
  value?: string | undefined
  rows?: number | undefined
  autocomplete?: string | undefined
  spellcheck?: boolean | undefined
  disabled?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export function Textarea(props: TextareaProps) {
  const id = props.id ?? props.name
  return (
    <Field {...props} id={id}>
      {props.formGroup?.beforeInput}
      <textarea
        class={cx('govuk-textarea', props.errorMessage && 'govuk-textarea--error', props.classes)}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describing(id, props, props.describedBy)}
        autocomplete={props.autocomplete}
        {...props.attributes}
      >
        {props.value}
      </textarea>
      {props.formGroup?.afterInput}
    </Field>
  )
}

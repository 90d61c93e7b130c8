import { describing, Field, type FieldParams } from './field.tsx'
import { cx, shown, type Attributes, type Content, type Wording } from './params.ts'

export type InputProps = FieldParams & {
  value?: string | number | undefined
  type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'number' | 'time' | 'date' | 'url' | undefined
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | 'url' | undefined
  autocomplete?: string | undefined
  autocapitalize?: 'none' | 'sentences' | 'words' | 'characters' | undefined
  pattern?: string | undefined
  spellcheck?: boolean | undefined
  disabled?: boolean | undefined
  prefix?: string | Wording | undefined
  suffix?: string | Wording | undefined
  inputWrapper?: { classes?: string | undefined; attributes?: Attributes | undefined } | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

function Box(props: InputProps & { id: string }) {
  const type: Attributes = { type: props.type ?? 'text' }
  return (
    <input
      class={cx('govuk-input', props.classes, props.errorMessage && 'govuk-input--error')}
      id={props.id}
      name={props.name}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      aria-describedby={describing(props.id, props, props.describedBy)}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputmode}
      {...type}
      {...props.attributes}
    />
  )
}

function Affix({ kind, given }: { kind: 'prefix' | 'suffix'; given: string | Wording | undefined }) {
  const { text, classes, attributes } = typeof given === 'object' ? given : { text: given }
  if (!shown(text)) return null
  return (
    <div class={cx(`govuk-input__${kind}`, classes)} aria-hidden="true" {...attributes}>
      {text}
    </div>
  )
}

function Wrapper({ props, children }: { props: InputProps; children: Content }) {
  const { inputWrapper: wrapper, formGroup } = props
  return (
    <div class={cx('govuk-input__wrapper', wrapper?.classes)} {...wrapper?.attributes}>
      {formGroup?.beforeInput}
      <Affix kind="prefix" given={props.prefix} />
      {children}
      <Affix kind="suffix" given={props.suffix} />
      {formGroup?.afterInput}
    </div>
  )
}

export function Input(props: InputProps) {
  const id = props.id ?? props.name
  const wrapped = [props.prefix, props.suffix, props.formGroup?.beforeInput, props.formGroup?.afterInput]
  const box = <Box {...props} id={id} />
  return (
    <Field {...props} id={id}>
      {wrapped.some(Boolean) ? <Wrapper props={props}>{box}</Wrapper> : box}
    </Field>
  )
}

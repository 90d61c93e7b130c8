import { ErrorMessage } from './error-message.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import { cx, ids, wording } from './params.ts'
import type { Content, ErrorParams, FormGroupParams, LabelParams, Wording } from './params.ts'

export type Asked = {
  hint?: string | Wording | undefined
  errorMessage?: string | ErrorParams | undefined
  formGroup?: FormGroupParams | undefined
}

/** What a box for one answer needs whichever box it is. */
export type FieldParams = Asked & {
  name: string
  /** The name, if not given. */
  id?: string | undefined
  label: string | LabelParams
  describedBy?: string | undefined
}

export function describing(id: string, { hint, errorMessage }: Asked, first?: string): string | undefined {
  return ids(first, hint && `${id}-hint`, errorMessage && `${id}-error`)
}

/** The hint and the error that stand above a box or a group of boxes. */
export function Guidance({ id, hint, errorMessage }: Asked & { id: string }) {
  return (
    <>
      {hint ? <HintOf id={id} hint={hint} /> : null}
      {errorMessage ? <ErrorOf id={id} error={errorMessage} /> : null}
    </>
  )
}

function HintOf({ id, hint }: { id: string; hint: string | Wording }) {
  const { text, ...rest } = wording(hint)
  return (
    <Hint id={`${id}-hint`} {...rest}>
      {text}
    </Hint>
  )
}

function ErrorOf({ id, error }: { id: string; error: string | ErrorParams }) {
  const { text, ...rest } = wording(error)
  return (
    <ErrorMessage id={`${id}-error`} {...rest}>
      {text}
    </ErrorMessage>
  )
}

export function FormGroup({ errorMessage, formGroup, children }: Asked & { children: Content }) {
  return (
    <div
      class={cx('govuk-form-group', errorMessage && 'govuk-form-group--error', formGroup?.classes)}
      {...formGroup?.attributes}
    >
      {children}
    </div>
  )
}

/** One labelled box with its hint and error; the box itself is the child. */
export function Field(props: Asked & { id: string; label: string | LabelParams; children: Content }) {
  const { text, ...rest } = wording(props.label)
  return (
    <FormGroup errorMessage={props.errorMessage} formGroup={props.formGroup}>
      <Label for={props.id} {...rest}>
        {text}
      </Label>
      <Guidance id={props.id} hint={props.hint} errorMessage={props.errorMessage} />
      {props.children}
    </FormGroup>
  )
}

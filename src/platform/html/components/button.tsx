import { cx, type Attributes, type Content } from './params.ts'

type Props = {
  children?: Content
  /** With an address it is a link that looks like a button. */
  href?: string | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | number | undefined
  id?: string | undefined
  disabled?: boolean | undefined
  preventDoubleClick?: boolean | undefined
  isStartButton?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}

export function Button(props: Props) {
  const look = {
    class: cx('govuk-button', props.classes, props.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    id: props.id,
    ...props.attributes,
  }
  const inside =
    props.isStartButton && typeof props.children !== 'string' ? <span>{props.children}</span> : props.children
  const content = (
    <>
      {inside}
      {props.isStartButton ? <StartIcon /> : null}
    </>
  )
  if (props.href !== undefined)
    return (
      <a href={props.href} role="button" draggable={false} {...look}>
        {content}
      </a>
    )
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={
        props.preventDoubleClick === undefined ? undefined : String(props.preventDoubleClick)
      }
      {...look}
    >
      {content}
    </button>
  )
}

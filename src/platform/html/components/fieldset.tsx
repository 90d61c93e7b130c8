import { cx, shown, wording, type Attributes, type Content, type LegendParams } from './params.ts'

type Props = {
  children?: Content
  legend?: string | LegendParams | undefined
  classes?: string | undefined
  role?: 'group' | undefined
  describedBy?: string | undefined
  attributes?: Attributes | undefined
}

function Legend({ text, classes, isPageHeading }: LegendParams) {
  if (!shown(text)) return null
  return (
    <legend class={cx('govuk-fieldset__legend', classes)}>
      {isPageHeading ? <h1 class="govuk-fieldset__heading">{text}</h1> : text}
    </legend>
  )
}

export function Fieldset({ children, legend, classes, role, describedBy, attributes }: Props) {
  return (
    <fieldset
      class={cx('govuk-fieldset', classes)}
      role={role}
      aria-describedby={describedBy}
      {...attributes}
    >
      {legend === undefined ? null : <Legend {...wording(legend)} />}
      {children}
    </fieldset>
  )
}

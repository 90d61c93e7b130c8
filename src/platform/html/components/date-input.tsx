import { describing, FormGroup, Guidance, type Asked } from './field.tsx'
import { Fieldset } from './fieldset.tsx'
import { Input } from './input.tsx'
import { cx, type Attributes, type FieldsetParams } from './params.ts'
import { Spoken } from './spoken.tsx'

export type DatePart = {
  name?: string | undefined
  id?: string | undefined
  label?: string | undefined
  value?: string | number | undefined
  /** Marks this box, or with `false` leaves it unmarked although the date has an error. */
  error?: boolean | undefined
  classes?: string | undefined
  autocomplete?: string | undefined
  pattern?: string | undefined
  inputmode?: 'numeric' | 'text' | undefined
  attributes?: Attributes | undefined
}

type Props = Asked & {
  id: string
  /** Names become `prefix-day`, `prefix-month`, `prefix-year`. */
  namePrefix?: string | undefined
  fieldset?: FieldsetParams | undefined
  values?: Readonly<Record<string, string | number | undefined>> | undefined
  /** `false` leaves the box out: day and month only. */
  day?: DatePart | false | undefined
  month?: DatePart | false | undefined
  year?: DatePart | false | undefined
  items?: readonly DatePart[] | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

const kinds = ['day', 'month', 'year'] as const
type Kind = (typeof kinds)[number]
type Placed = DatePart & { kind: Kind | undefined; name: string }

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
const marked = (part: DatePart): boolean =>
  part.error === true || (part.classes?.includes('govuk-input--error') ?? false)

function parts(props: Props): Placed[] {
  const given = { day: props.day || {}, month: props.month || {}, year: props.year || {} }
  if (props.items === undefined || props.items.length === 0)
    return kinds
      .filter((kind) => props[kind] !== false)
      .map((kind) => ({ ...given[kind], name: given[kind].name ?? kind, kind }))
  return props.items.map((item) => {
    const name = item.name ?? ''
    const kind = kinds.find((each) => name === each || name === given[each].name)
    return { ...item, value: item.value ?? (kind && given[kind].value), name, kind }
  })
}

function classesOf(part: Placed, wholeDateIsWrong: boolean): string {
  const given = part.classes ?? ''
  const wrong = marked(part) || (part.error !== false && wholeDateIsWrong)
  return cx(
    'govuk-date-input__input',
    wrong && !given.includes('govuk-input--error') && 'govuk-input--error',
    !given.includes('govuk-input--width-') && `govuk-input--width-${part.kind === 'year' ? 4 : 2}`,
    given,
  )
}

function Boxes(props: Props) {
  const placed = parts(props)
  const wholeDateIsWrong = Boolean(props.errorMessage) && !placed.some(marked)
  const before = props.namePrefix ? `${props.namePrefix}-` : ''
  return (
    <Spoken>
      {(said) =>
        placed.map((part) => {
          const own = part.kind && part.name === part.kind ? said[part.kind] : capitalised(part.name)
          return (
            <div class="govuk-date-input__item">
              <Input
                label={{ text: part.label ?? own, classes: 'govuk-date-input__label' }}
                id={part.id ?? `${props.id}-${part.name}`}
                name={before + part.name}
                classes={classesOf(part, wholeDateIsWrong)}
                value={
                  part.value ?? (part.kind && props.values?.[part.kind]) ?? props.values?.[before + part.name]
                }
                inputmode={part.inputmode ?? 'numeric'}
                autocomplete={part.autocomplete}
                pattern={part.pattern}
                attributes={part.attributes}
              />
            </div>
          )
        })
      }
    </Spoken>
  )
}

export function DateInput(props: Props) {
  const { id, fieldset, formGroup } = props
  const group = (
    <>
      <Guidance id={id} hint={props.hint} errorMessage={props.errorMessage} />
      <div class={cx('govuk-date-input', props.classes)} id={id} {...props.attributes}>
        {formGroup?.beforeInput}
        <Boxes {...props} />
        {formGroup?.afterInput}
      </div>
    </>
  )
  return (
    <FormGroup errorMessage={props.errorMessage} formGroup={formGroup}>
      {fieldset ? (
        <Fieldset
          legend={fieldset.legend}
          classes={fieldset.classes}
          attributes={fieldset.attributes}
          role="group"
          describedBy={describing(id, props, fieldset.describedBy)}
        >
          {group}
        </Fieldset>
      ) : (
        group
      )}
    </FormGroup>
  )
}

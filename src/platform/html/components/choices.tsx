import { describing, FormGroup, Guidance, type Asked } from './field.tsx'
import { Fieldset } from './fieldset.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import { cx, ids, shown, wording } from './params.ts'
import type { Attributes, Content, FieldsetParams, Wording } from './params.ts'

export type ChoiceItem = {
  text: Content
  value: string | number
  id?: string | undefined
  name?: string | undefined
  hint?: string | Wording | undefined
  label?: { classes?: string | undefined; attributes?: Attributes | undefined } | undefined
  checked?: boolean | undefined
  disabled?: boolean | undefined
  /** What is asked further when this is chosen. */
  conditional?: Content
  behaviour?: 'exclusive' | undefined
  attributes?: Attributes | undefined
}
export type Divider = { divider: string }

type Empty = false | null | undefined | ''

export type GroupParams = Asked & {
  name: string
  idPrefix?: string | undefined
  fieldset?: FieldsetParams | undefined
  /** Nothing is shown for an item that is left empty: `mayAsk && { … }`. */
  items: readonly (ChoiceItem | Divider | Empty)[]
  describedBy?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

type Kind = { block: 'radios' | 'checkboxes'; type: 'radio' | 'checkbox' }

type OneProps = Kind & {
  name: string
  id: string
  item: ChoiceItem
  checked: boolean
  describedBy?: string | undefined
}

function One({ block, type, name, id, item, checked, describedBy }: OneProps) {
  const hint = item.hint ? wording(item.hint) : undefined
  const hasHint = hint !== undefined && shown(hint.text)
  const more = shown(item.conditional)
  return (
    <>
      <div class={`govuk-${block}__item`}>
        <input
          class={`govuk-${block}__input`}
          id={id}
          name={item.name ?? name}
          type={type}
          value={item.value}
          checked={checked}
          disabled={item.disabled}
          data-aria-controls={more ? `conditional-${id}` : undefined}
          data-behaviour={item.behaviour}
          aria-describedby={ids(describedBy, hasHint && `${id}-item-hint`)}
          {...item.attributes}
        />
        <Label
          for={id}
          classes={cx(`govuk-${block}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
        >
          {item.text}
        </Label>
        {hasHint ? (
          <Hint
            id={`${id}-item-hint`}
            classes={cx(`govuk-${block}__hint`, hint.classes)}
            attributes={hint.attributes}
          >
            {hint.text}
          </Hint>
        ) : null}
      </div>
      {more ? (
        <div
          class={cx(`govuk-${block}__conditional`, !checked && `govuk-${block}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      ) : null}
    </>
  )
}

/** Radios and checkboxes: the same group, one of them lets you choose several. */
export function Choices(props: GroupParams & Kind & { isChosen: (item: ChoiceItem) => boolean }) {
  const { block, type, name, fieldset, formGroup } = props
  const prefix = props.idPrefix ?? name
  const describedBy = describing(prefix, props, fieldset?.describedBy ?? props.describedBy)
  const group = (
    <>
      <Guidance id={prefix} hint={props.hint} errorMessage={props.errorMessage} />
      <div class={cx(`govuk-${block}`, props.classes)} data-module={`govuk-${block}`} {...props.attributes}>
        {formGroup?.beforeInput}
        {props.items.map((item, index) =>
          !item ? null : 'divider' in item ? (
            <div class={`govuk-${block}__divider`}>{item.divider}</div>
          ) : (
            <One
              block={block}
              type={type}
              name={name}
              id={item.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`)}
              item={item}
              checked={item.checked ?? props.isChosen(item)}
              describedBy={type === 'checkbox' && !fieldset ? describedBy : undefined}
            />
          ),
        )}
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
          describedBy={describedBy}
        >
          {group}
        </Fieldset>
      ) : (
        group
      )}
    </FormGroup>
  )
}

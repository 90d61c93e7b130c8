import { Hint } from './hint.tsx'
import { cx, ids, type Attributes } from './params.ts'
import { Spoken } from './spoken.tsx'
import { Textarea, type TextareaProps } from './textarea.tsx'
import { welshCounter } from '../words.ts'

type Plural = Readonly<Record<string, string>>

export type CounterTexts = {
  charactersUnderLimitText?: Plural | undefined
  charactersAtLimitText?: string | undefined
  charactersOverLimitText?: Plural | undefined
  wordsUnderLimitText?: Plural | undefined
  wordsAtLimitText?: string | undefined
  wordsOverLimitText?: Plural | undefined
}

type Props = TextareaProps &
  CounterTexts & {
    maxlength?: number | string | undefined
    maxwords?: number | string | undefined
    countType?: 'characters' | 'words' | 'length' | undefined
    /** The count shows once this percentage of the limit is reached. */
    threshold?: number | string | undefined
    textareaDescriptionText?: string | undefined
    countMessage?: { classes?: string | undefined } | undefined
  }

const kebab = (name: string): string =>
  name.replace(/Text$/, '').replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)

const counted = [
  'charactersUnderLimitText',
  'charactersAtLimitText',
  'charactersOverLimitText',
  'wordsUnderLimitText',
  'wordsAtLimitText',
  'wordsOverLimitText',
] as const

/** The counter's own script finds its sentences in data-i18n attributes, one for each plural form. */
function sentences(texts: CounterTexts): Attributes {
  const found: Record<string, string> = {}
  for (const name of counted) {
    const text = texts[name]
    if (typeof text === 'string') found[`data-i18n.${kebab(name)}`] = text
    else for (const [form, one] of Object.entries(text ?? {})) found[`data-i18n.${kebab(name)}.${form}`] = one
  }
  return found
}

export function CharacterCount(props: Props) {
  const id = props.id ?? props.name
  const countType = props.countType ?? (props.maxwords === undefined ? undefined : 'words')
  const limit = props.maxwords ?? props.maxlength
  return (
    <Spoken>
      {(said, language) => {
        const own = countType === 'words' ? said.upToWords : said.upToCharacters
        const description = props.textareaDescriptionText ?? own
        const unset = limit === undefined && props.textareaDescriptionText
        return (
          <Textarea
            {...props}
            id={id}
            describedBy={ids(props.describedBy, `${id}-info`)}
            classes={cx('govuk-js-character-count', props.classes)}
            formGroup={{
              classes: cx('govuk-character-count', props.formGroup?.classes),
              attributes: {
                'data-module': 'govuk-character-count',
                'data-maxlength': props.maxlength,
                'data-maxwords': props.maxwords,
                'data-threshold': props.threshold,
                'data-count-type': countType,
                'data-i18n.textarea-description.other': unset ? description : undefined,
                ...sentences(language === 'cy' ? { ...welshCounter, ...props } : props),
                ...props.formGroup?.attributes,
              },
              beforeInput: props.formGroup?.beforeInput,
              afterInput: (
                <>
                  <Hint
                    id={`${id}-info`}
                    classes={cx('govuk-character-count__message', props.countMessage?.classes)}
                  >
                    {limit === undefined ? null : description.replace('%{count}', String(limit))}
                  </Hint>
                  {props.formGroup?.afterInput}
                </>
              ),
            }}
          />
        )
      }}
    </Spoken>
  )
}

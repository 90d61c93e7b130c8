import { Details, FormOf, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { keepWords } from './words.ts'

type PressProps = { view: View; action: string; text: string; of: string }
/** One press that does one thing to what is named beside it. */
export const Press = ({ view, action, text, of }: PressProps) => (
  <FormOf view={view} action={action}>
    <button type="submit" class="al-as-link">
      {text}
      <span class="govuk-visually-hidden"> ({of})</span>
    </button>
  </FormOf>
)

type Gone = {
  readonly id: string
  readonly name: string
  /** It cannot come back: why. */ readonly over?: string
}
type Props = { view: View; at: string; title: (count: number) => string; text: string; all: readonly Gone[] }
/** What was taken out, folded away, each with the press that puts it back. */
export const Removed = ({ view, at, title, text, all }: Props) =>
  all.length === 0 ? null : (
    <Details summary={title(all.length)}>
      <p>{text}</p>
      <ul class="card__list">
        {all.map(({ id, name, over }) => (
          <li key={id}>
            {name}{' '}
            {over === undefined ? (
              <Press
                view={view}
                action={`${at}/${id}/back`}
                text={say(keepWords, view.language).putBack}
                of={name}
              />
            ) : (
              <span class="soft">{over}</span>
            )}
          </li>
        ))}
      </ul>
    </Details>
  )

import { FormOf } from '../platform/html/form.tsx'
import { Button, Details, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { words } from './words.ts'

/** For what was entered by mistake: closed until it is wanted. */
export const TakeOut = ({ view, action }: { view: View; action: string }) => {
  const t = say(words, view.language)
  return (
    <Details summary={t.takeOut}>
      <p class="govuk-body">{t.takeOutText}</p>
      <FormOf view={view} action={action}>
        <Button classes="govuk-button--secondary">{t.takeOut}</Button>
      </FormOf>
    </Details>
  )
}

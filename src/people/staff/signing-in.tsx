import { FormOf } from '../../platform/html/form.tsx'
import { Button, Card, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Member } from './queries.ts'
import { words } from './words.ts'

type Props = { view: View; member: Member; mayInvite: boolean; leads: boolean }

/** Their start code: the first by one press, another only after a check. */
export const SigningIn = ({ view, member, mayInvite, leads }: Props) => {
  const t = say(words, view.language)
  return (
    <Card title={t.signingIn}>
      <p>{t.signingInText}</p>
      {mayInvite ? (
        <>
          <FormOf view={view} action={`/staff/${member.id}/invite`}>
            <Button classes="govuk-button--secondary">{t.inviteAgain}</Button>
          </FormOf>
          <FormOf view={view} action={`/staff/${member.id}/start-code`}>
            <Button classes="govuk-button--secondary">{t.startCode}</Button>
          </FormOf>
        </>
      ) : null}
      {leads ? (
        <p>
          <a class="govuk-link" href={`/staff/${member.id}/again`}>
            {t.startAgain}
          </a>
        </p>
      ) : null}
    </Card>
  )
}

import type { Role } from '../../access/model.ts'
import { FormOf } from '../../platform/html/form.tsx'
import { Button, ErrorSummary, Layout, Radios, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { sayFaults, type Fault } from '../faults.ts'
import type { PersonDraft } from '../model.ts'
import { roleHints, roleWords } from '../words.ts'
import { AuthorityField, DetailFields } from './fields.tsx'
import type { AuthorityName } from './queries.ts'
import { words } from './words.ts'

type Props = {
  view: View
  given: readonly Role[]
  authorities: readonly AuthorityName[]
  draft: PersonDraft
  faults?: readonly Fault[]
}

export const InvitePage = ({ view, given, authorities, draft, faults = [] }: Props) => {
  const t = say(words, view.language)
  const { list, at } = sayFaults(view.language, faults)
  const [names, hints] = [say(roleWords, view.language), say(roleHints, view.language)]
  return (
    <Layout view={view} title={t.inviteTitle} faulty={faults.length > 0} back="/staff">
      <div class="column">
        {faults.length > 0 ? <ErrorSummary errorList={list} /> : null}
        <h1 class="govuk-heading-l">{t.inviteTitle}</h1>
        <p>{t.inviteText}</p>
        <FormOf view={view}>
          <DetailFields view={view} draft={draft} at={at} />
          <Radios
            name="role"
            fieldset={{ legend: { text: t.does, classes: 'govuk-fieldset__legend--s' } }}
            value={draft.role}
            errorMessage={at('role')}
            items={given.map((role) => ({ value: role, text: names[role], hint: hints[role] }))}
          />
          <AuthorityField view={view} authorities={authorities} gss={draft.gss} at={at} />
          <Button>{t.send}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

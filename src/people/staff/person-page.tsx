import { FormOf } from '../../platform/html/form.tsx'
import {
  Button,
  Card,
  Checkboxes,
  ErrorSummary,
  InsetText,
  Layout,
  SummaryList,
  type View,
} from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { sayFaults, type Fault } from '../faults.ts'
import { staffRoles } from '../model.ts'
import { roleHints, roleWords } from '../words.ts'
import { AuthorityField, DetailFields } from './fields.tsx'
import { authorityOf, sayRoles } from './list-page.tsx'
import type { AuthorityName, Member } from './queries.ts'
import { SigningIn } from './signing-in.tsx'
import { words } from './words.ts'

export type Typed = {
  readonly form: 'details' | 'roles' | 'leave'
  readonly faults: readonly Fault[]
  readonly details?: { name: string; email: string; phone: string }
  readonly roles?: readonly string[]
  readonly gss?: string
}
type Props = {
  view: View
  member: Member
  authorities: readonly AuthorityName[]
  mayChange: boolean
  mayInvite: boolean
  /** May let them start again, after a check of who they are. */
  leads: boolean
  done: 'invited' | 'saved' | 'address' | null
  typed?: Typed
}

/** Somebody else's change came first: what stands now, beside what was typed here. */
const Now = ({ view, faults, text }: { view: View; faults: readonly Fault[]; text: string }) =>
  faults.some(({ code }) => code === 'changed') ? (
    <InsetText>
      <strong>{say(words, view.language).now}:</strong> {text}
    </InsetText>
  ) : null

const Details = ({ view, member, typed }: Props) => {
  const t = say(words, view.language)
  const mine = typed?.form === 'details' ? typed : undefined
  const faults = mine?.faults ?? []
  const stands = { name: member.name, email: member.email ?? '', phone: member.phone ?? '' }
  return (
    <Card title={t.details}>
      <Now view={view} faults={faults} text={[stands.name, stands.email, stands.phone].join(' · ')} />
      <FormOf view={view} action={`/staff/${member.id}/details`} version={member.version}>
        <DetailFields view={view} draft={mine?.details ?? stands} at={sayFaults(view.language, faults).at} />
        <Button classes="govuk-button--secondary">{t.save}</Button>
      </FormOf>
    </Card>
  )
}

const Roles = ({ view, member, authorities, typed }: Props) => {
  const t = say(words, view.language)
  const mine = typed?.form === 'roles' ? typed : undefined
  const faults = mine?.faults ?? []
  const { at } = sayFaults(view.language, faults)
  const [names, hints] = [say(roleWords, view.language), say(roleHints, view.language)]
  const now = [sayRoles(view.language, member.roles) || t.nobodyNow, authorityOf(view.language, member)]
  return (
    <Card title={t.roles}>
      {member.roles.length === 0 ? <p>{t.back}</p> : null}
      <Now view={view} faults={faults} text={now.filter(Boolean).join(' · ')} />
      <FormOf view={view} action={`/staff/${member.id}/roles`} version={member.version}>
        <Checkboxes
          name="roles"
          hint={t.rolesHint}
          fieldset={{ legend: { text: t.does, classes: 'govuk-visually-hidden' } }}
          values={mine?.roles ?? member.roles}
          errorMessage={at('roles')}
          items={staffRoles.map((role) => ({ value: role, text: names[role], hint: hints[role] }))}
        />
        <AuthorityField view={view} authorities={authorities} gss={mine?.gss ?? member.gss ?? ''} at={at} />
        <Button classes="govuk-button--secondary">{t.save}</Button>
      </FormOf>
    </Card>
  )
}

const Leaving = ({ view, member }: Props) => {
  const t = say(words, view.language)
  return (
    <Card title={t.leaveTitle} id="leave">
      <p>{t.leaveText}</p>
      <FormOf view={view} action={`/staff/${member.id}/leave`}>
        <Button classes="govuk-button--secondary">{t.leave}</Button>
      </FormOf>
    </Card>
  )
}

export const PersonPage = (props: Props) => {
  const { view, member, mayChange, mayInvite, leads, done, typed } = props
  const t = say(words, view.language)
  const { list } = sayFaults(view.language, typed?.faults ?? [])
  const here = member.roles.length > 0
  return (
    <Layout view={view} title={t.title} faulty={list.length > 0} back="/staff">
      <div class="column">
        {list.length > 0 ? <ErrorSummary errorList={list} /> : null}
        {done === null ? null : (
          <p class="done" role="status">
            {t[done]}
          </p>
        )}
        <h1 class="govuk-heading-l">{member.name}</h1>
        {here ? null : <p class="lede">{t.nobodyNow}</p>}
        <SummaryList
          rows={[
            { key: t.does, value: sayRoles(view.language, member.roles) },
            { key: t.council, value: authorityOf(view.language, member) },
            { key: t.email, value: member.email ?? '' },
            { key: t.phone, value: member.phone ?? '' },
          ].filter(({ value }) => value !== '')}
        />
        {here && (mayInvite || leads) ? <SigningIn {...props} /> : null}
        {mayChange ? (
          <>
            <Roles {...props} />
            <Details {...props} />
            {here ? <Leaving {...props} /> : null}
          </>
        ) : null}
      </div>
    </Layout>
  )
}

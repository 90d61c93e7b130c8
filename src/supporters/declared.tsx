import { Button, Input, Select } from '../platform/html/index.ts'
import { FormOf } from '../platform/html/form.tsx'
import type { View } from '../platform/html/view.ts'
import { say } from '../platform/words/words.ts'
import { DateField, faultOf, type Filled } from './faults.tsx'
import { conflictKinds } from './model.ts'
import type { SupporterPage } from './rows.ts'
import { kinds } from './words-kinds.ts'
import { words } from './words.ts'

export const TakeBack = ({ view, action, about }: { view: View; action: string; about: string }) => (
  <FormOf view={view} action={action}>
    <Button classes="govuk-button--secondary">
      {say(words, view.language).takeBack}
      <span class="govuk-visually-hidden"> ({about})</span>
    </Button>
  </FormOf>
)

type Declared = Filled & { of: SupporterPage; at: string; title: string; hint?: string }

/** Time away, to enter and to take back; `at` is the address of the page that it stands on. */
export const Away = ({ of, at, title, hint, ...filled }: Declared) => {
  const { view } = filled
  const t = say(words, view.language)
  return (
    <div class="card" id="away">
      <h2 class="card__title">{title}</h2>
      {hint === undefined ? null : <p class="soft">{hint}</p>}
      {of.away.length === 0 ? (
        <p>{t.awayNone}</p>
      ) : (
        <ul class="govuk-list card__list">
          {of.away.map(({ id, from, until }) => (
            <li key={id}>
              <p>{t.fromTo(from, until)}</p>
              <TakeBack view={view} action={`${at}/away/${id}/withdraw`} about={t.fromTo(from, until)} />
            </li>
          ))}
        </ul>
      )}
      <FormOf view={view} action={`${at}/away`}>
        <DateField {...filled} field="awayFrom" legend={t.awayFrom} />
        <DateField {...filled} field="awayUntil" legend={t.awayUntil} />
        <Button classes="govuk-button--secondary">{t.addAway}</Button>
      </FormOf>
    </div>
  )
}

type Words = { /** Null for a coordinator. */ declared: ((conflict: string) => string) | null }

/** The supporter sees what they declared and can take it back; a coordinator only how many there are. */
export const Conflicts = ({ of, at, title, hint, declared, ...filled }: Declared & Words) => {
  const { view, typed } = filled
  const t = say(words, view.language)
  const k = say(kinds, view.language)
  return (
    <div class="card" id="conflicts">
      <h2 class="card__title">{title}</h2>
      {hint === undefined ? null : <p class="soft">{hint}</p>}
      {declared !== null && of.conflicts.length > 0 ? (
        <ul class="govuk-list card__list">
          {of.conflicts.map(({ id, kind }) => (
            <li key={id}>
              <p>
                {k[kind]}: {declared(id)}
              </p>
              <TakeBack view={view} action={`${at}/conflicts/${id}/withdraw`} about={declared(id)} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{declared === null ? t.conflictCount(of.conflicts.length) : t.myConflictsNone}</p>
      )}
      <FormOf view={view} action={`${at}/conflicts`}>
        <Select
          name="kind"
          label={t.conflictKind}
          value={typed.text('kind')}
          items={[{ value: '', text: '–' }, ...conflictKinds.map((value) => ({ value, text: k[value] }))]}
          errorMessage={faultOf(filled, 'kind')}
        />
        <Input
          name="what"
          label={t.conflictWhat}
          value={typed.text('what')}
          autocomplete="off"
          errorMessage={faultOf(filled, 'what')}
        />
        <Button classes="govuk-button--secondary">{t.addConflict}</Button>
      </FormOf>
    </div>
  )
}

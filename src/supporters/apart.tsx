import { Button, Input, Radios } from '../platform/html/index.ts'
import { FormOf } from '../platform/html/form.tsx'
import type { View } from '../platform/html/view.ts'
import { say } from '../platform/words/words.ts'
import { TakeBack } from './declared.tsx'
import type { Apart, FoundParty } from './rows.ts'
import { words } from './words.ts'

type ApartProps = {
  view: View
  at: string
  /** Null: it is the reader's own, which a colleague reads. */
  list: readonly Apart[] | null
  sought: string
  found: readonly FoundParty[]
}

const Found = ({ view, at, found }: Pick<ApartProps, 'view' | 'at' | 'found'>) => {
  const t = say(words, view.language)
  return found.length === 0 ? (
    <p>{t.apartFound}</p>
  ) : (
    <FormOf view={view} action={`${at}/apart`}>
      <Radios
        name="party"
        fieldset={{ legend: { text: t.apart, classes: 'govuk-visually-hidden' } }}
        classes="govuk-radios--small"
        value={found[0]?.party ?? ''}
        items={found.map(({ party, name, reference }) => ({ value: party, text: `${name} · ${reference}` }))}
      />
      <Radios
        name="saidBy"
        fieldset={{ legend: { text: t.apartSaidBy, classes: 'govuk-fieldset__legend--s' } }}
        classes="govuk-radios--small"
        value="party"
        items={[
          { value: 'party', text: t.byParty },
          { value: 'supporter', text: t.bySupporter },
          { value: 'coordinator', text: t.byCoordinator },
        ]}
      />
      <Button>{t.keepApart}</Button>
    </FormOf>
  )
}

/** The coordinator's: who is never to be brought together with this supporter. */
export const KeptApart = ({ view, at, list, sought, found }: ApartProps) => {
  const t = say(words, view.language)
  return (
    <div class="card" id="apart">
      <h2 class="card__title">{t.apart}</h2>
      <p class="soft">{t.apartHint}</p>
      {list === null ? (
        <p>{t.apartOwn}</p>
      ) : list.length === 0 ? (
        <p>{t.apartNone}</p>
      ) : (
        <ul class="govuk-list card__list">
          {list.map(({ id, name }) => (
            <li key={id}>
              <p>{name ?? t.hiddenParty}</p>
              <TakeBack view={view} action={`${at}/apart/${id}/withdraw`} about={name ?? t.hiddenParty} />
            </li>
          ))}
        </ul>
      )}
      <form method="get" action={`${at}#apart`} role="search">
        <Input name="find" label={t.apartFind} value={sought} autocomplete="off" />
        <Button classes="govuk-button--secondary">{t.find}</Button>
      </form>
      {sought === '' ? null : <Found view={view} at={at} found={found} />}
    </div>
  )
}

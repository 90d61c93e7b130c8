import { InsetText, Input, Radios, Textarea, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { sayFaults, type Fault } from '../faults.ts'
import { independences } from '../model.ts'
import type { HostDraft } from './model.ts'
import { independenceWords, words } from './words.ts'

type NowProps = { view: View; now: string | undefined; typed: string }

/** Somebody else's text beside mine, where the two differ. */
export const Now = ({ view, now, typed }: NowProps) =>
  now === undefined || now === typed ? null : (
    <InsetText>
      <strong>{say(words, view.language).now}:</strong> {now}
    </InsetText>
  )

type Props = {
  view: View
  draft: HostDraft
  faults: readonly Fault[]
  /** What stands, when somebody changed it meanwhile. */
  theirs?: HostDraft | undefined
}

/** How a host describes itself: in the settings and at the first set-up. */
export const HostFields = ({ view, draft, faults, theirs }: Props) => {
  const t = say(words, view.language)
  const kinds = say(independenceWords, view.language)
  const { at } = sayFaults(view.language, faults)
  const box = (name: 'name' | 'sender' | 'telephone' | 'hours' | 'hoursCy', label: string, hint?: string) => (
    <>
      <Input
        name={name}
        label={{ text: label, classes: 'govuk-label--s' }}
        hint={hint}
        value={draft[name]}
        errorMessage={at(name)}
        autocomplete="off"
        {...(name === 'telephone' ? { type: 'tel' as const, classes: 'govuk-input--width-20' } : {})}
      />
      <Now view={view} now={theirs?.[name]} typed={draft[name]} />
    </>
  )
  const area = (name: 'en' | 'cy', label: string) => (
    <>
      <Textarea
        name={name}
        label={{ text: label, classes: 'govuk-label--s' }}
        hint={t.writtenHint}
        value={draft[name]}
        errorMessage={at(name)}
        attributes={{ lang: name }}
      />
      <Now view={view} now={theirs?.[name]} typed={draft[name]} />
    </>
  )
  const theirKind = independences.find((kind) => kind === theirs?.independence)
  return (
    <>
      {box('name', t.name)}
      {box('sender', t.sender, t.senderHint)}
      {box('telephone', t.telephone)}
      {box('hours', t.hours, t.hoursHint)}
      {box('hoursCy', t.hoursCy, t.hoursCyHint)}
      <Radios
        name="independence"
        fieldset={{ legend: { text: t.independence, classes: 'govuk-fieldset__legend--s' } }}
        hint={t.independenceHint}
        value={draft.independence}
        errorMessage={at('independence')}
        items={independences.map((kind) => ({ value: kind, text: kinds[kind] }))}
      />
      {theirKind === undefined || theirKind === draft.independence ? null : (
        <Now view={view} now={kinds[theirKind]} typed="" />
      )}
      {area('en', t.writtenEn)}
      {area('cy', t.writtenCy)}
    </>
  )
}

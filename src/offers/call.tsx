import type { HostRow } from '../platform/database/connect.ts'
import { Button, Card, DateInput, FormOf } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import { say } from '../platform/words/words.ts'
import type { Fault } from './model.ts'
import type { ContactRow, OfferRow } from './offer-row.ts'
import { faultText } from './state.tsx'
import { words } from './words.ts'

type ScriptProps = {
  view: View
  offer: OfferRow
  contact: ContactRow
  /** How independent the host is: what is said of the council is as the settings have it. */
  independence: HostRow['independence']
}

export const Script = ({ view, offer, contact, independence }: ScriptProps) => {
  const t = say(words, view.language)
  const own = (view.actor?.name ?? '').split(' ')[0] ?? ''
  const called = offer.called || offer.name
  return (
    <Card title={t.say}>
      {contact.words === '' ? null : (
        <p>
          <strong>{t.ownWords}:</strong> {contact.words}
        </p>
      )}
      <p>{called === '' ? t.sayNoName : t.sayFirst(called)}</p>
      <p>{t.sayOther(own)}</p>
      <p>{contact.voicemail ? t.sayVoicemailFine(own) : t.sayVoicemail}</p>
      <p>{t.sayThem(t[`says-${independence}`])}</p>
    </Card>
  )
}

const hidden = (name: string, value: string) => <input type="hidden" name={name} value={value} />

export const Happened = ({
  view,
  offer,
  contact,
  faults,
}: {
  view: View
  offer: OfferRow
  contact: ContactRow
  faults: readonly Fault[]
}) => {
  const t = say(words, view.language)
  const at = `/offers/${offer.id}`
  const dayFault = faults.find(({ field }) => field === 'callBackOn')
  return (
    <Card title={t.happened}>
      {offer.state === 'due' || offer.state === 'offered' ? (
        <>
          <FormOf view={view} action={`${at}/attempts`} version={offer.version}>
            {hidden('way', contact.way === 'through-worker' ? 'in-person' : contact.way)}
            <div class="govuk-button-group">
              <Button classes="govuk-button--secondary" name="what" value="no-answer">
                {t['no-answer']}
              </Button>
              <Button classes="govuk-button--secondary" name="what" value="someone-else-answered">
                {t['someone-else-answered']}
              </Button>
            </div>
          </FormOf>
          <FormOf view={view} action={`${at}/answers`} version={offer.version}>
            {hidden('way', contact.way === 'through-worker' ? 'in-person' : contact.way)}
            <div class="govuk-checkboxes govuk-checkboxes--small">
              <div class="govuk-checkboxes__item">
                <input
                  class="govuk-checkboxes__input"
                  type="checkbox"
                  id="askAgain"
                  name="askAgain"
                  value="yes"
                />
                <label class="govuk-label govuk-checkboxes__label" for="askAgain">
                  {t.askAgainTick}
                </label>
              </div>
            </div>
            <p class="soft">{t.noReason}</p>
            <div class="govuk-button-group">
              <Button name="says" value="yes">
                {t.saidYes}
              </Button>
              <Button classes="govuk-button--secondary" name="says" value="no">
                {t.saidNo}
              </Button>
              {offer.state === 'due' ? (
                <Button classes="govuk-button--secondary" name="says" value="thinking">
                  {t.thinking}
                </Button>
              ) : null}
            </div>
          </FormOf>
          <FormOf view={view} action={`${at}/attempts`} version={offer.version}>
            {hidden('what', 'call-back')}
            {hidden('way', contact.way === 'through-worker' ? 'in-person' : contact.way)}
            <DateInput
              id="callBackOn"
              namePrefix="callBackOn"
              fieldset={{ legend: { text: t.callBackOn, classes: 'govuk-fieldset__legend--s' } }}
              errorMessage={dayFault === undefined ? undefined : { text: faultText(view, dayFault) }}
            />
            <Button classes="govuk-button--secondary">{t['call-back']}</Button>
          </FormOf>
        </>
      ) : null}
    </Card>
  )
}

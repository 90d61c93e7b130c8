import { Button, Card, DateInput, ErrorSummary, FormOf, Layout, SummaryList } from '../platform/html/index.ts'
import type { HostRow } from '../platform/database/connect.ts'
import type { View } from '../platform/html/view.ts'
import { sayDay, sayWhen } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import { Happened, Script } from './call.tsx'
import type { Fault } from './model.ts'
import { History } from './history.tsx'
import type { ContactRow, OfferRow, StepRow } from './offer-row.ts'
import { Reach } from './reach.tsx'
import { faultText, StateTag, whoOf } from './state.tsx'
import { words } from './words.ts'

const CouncilFirst = ({ view, offer }: { view: View; offer: OfferRow }) => {
  const t = say(words, view.language)
  return (
    <Card title={t.councilOffered}>
      <FormOf view={view} action={`/offers/${offer.id}/council`} version={offer.version}>
        <DateInput
          id="onDay"
          namePrefix="onDay"
          fieldset={{ legend: { text: t.councilOfferedOn, classes: 'govuk-fieldset__legend--s' } }}
        />
        <div class="govuk-button-group">
          <Button name="says" value="yes">
            {t.saidYes}
          </Button>
          <Button classes="govuk-button--secondary" name="says" value="no">
            {t.saidNo}
          </Button>
          <Button classes="govuk-button--secondary" name="says" value="thinking">
            {t.thinking}
          </Button>
        </div>
      </FormOf>
      <p class="soft">{t.thenName}</p>
    </Card>
  )
}

const Held = ({ view, offer }: { view: View; offer: OfferRow }) => {
  const t = say(words, view.language)
  const family = `/families/${offer.family_id}`
  return (
    <Card kind="lead" title={offer.held_for === null ? t.held : t[offer.held_for]}>
      <p>{t.heldNext}</p>
      <p>
        {offer.held_for === 'not-told' ? (
          <a href={`${family}/people/${offer.party_id}/told`}>{t.tellWhen}</a>
        ) : null}
        {offer.held_for === 'not-safe' ? (
          <a href={`${family}/people/${offer.party_id}/contact`}>{t.setSafe}</a>
        ) : null}
      </p>
    </Card>
  )
}

type Props = {
  view: View
  offer: OfferRow
  contact: ContactRow | undefined
  steps: readonly StepRow[]
  now: Date
  independence: HostRow['independence']
  faults?: readonly Fault[]
}

/** Somebody is to be rung about it. */
export const isOpen = ({ state }: Pick<OfferRow, 'state'>): boolean => state === 'due' || state === 'offered'

/** One offer: how to reach the parent, what to say, what happened. */
export const OfferPage = ({ view, offer, contact, steps, now, independence, faults = [] }: Props) => {
  const t = say(words, view.language)
  const conference =
    offer.conference_day === null
      ? t.noDay
      : `${sayDay(view.language, offer.conference_day)}${offer.conference_starts_at === null ? '' : ` ${t.at(offer.conference_starts_at)}`}, ${sayWhen(view.language, view.today, offer.conference_day)}`
  const open = isOpen(offer)
  return (
    <Layout
      view={view}
      title={t.title}
      faulty={faults.length > 0}
      back={view.actor?.roles.includes('coordinator') === true ? '/today' : '/offers'}
    >
      {faults.length === 0 ? null : (
        <ErrorSummary
          errorList={faults.map((fault) => ({
            text: faultText(view, fault),
            href: fault.field === 'callBackOn' ? '#callBackOn' : '#content',
          }))}
        />
      )}
      <h1>{whoOf(offer)}</h1>
      <p>
        <StateTag view={view} state={offer.state} />{' '}
        {offer.state === 'due' && offer.due_on !== null ? t.dueBy(offer.due_on) : null}
      </p>
      <SummaryList
        rows={[
          {
            key: { text: t.family },
            value: { text: <a href={`/families/${offer.family_id}`}>{offer.reference}</a> },
          },
          { key: { text: t.conference }, value: { text: conference } },
        ]}
      />
      {offer.state === 'held' ? <Held view={view} offer={offer} /> : null}
      {offer.state === 'held' && offer.held_for === 'no-name' ? (
        <CouncilFirst view={view} offer={offer} />
      ) : null}
      {open && contact !== undefined ? (
        <>
          <Reach view={view} contact={contact} now={now} />
          <Script view={view} offer={offer} contact={contact} independence={independence} />
          <Happened view={view} offer={offer} contact={contact} faults={faults} />
        </>
      ) : null}
      {open && contact === undefined ? <CouncilFirst view={view} offer={offer} /> : null}
      {offer.state === 'yes' ? (
        <p>
          {offer.name === '' ? (
            <Button href={`/families/${offer.family_id}/people/${offer.party_id}`}>{t.enterName}</Button>
          ) : (
            <Button href={`/proposals/${offer.party_id}`}>{t.nextProposals}</Button>
          )}
        </p>
      ) : null}
      {offer.state === 'no' || offer.state === 'closed' ? (
        <FormOf view={view} action={`/offers/${offer.id}/again`} version={offer.version}>
          <Button classes="govuk-button--secondary">{t.reopen}</Button>
        </FormOf>
      ) : null}
      <History view={view} steps={steps} />
      {offer.state === 'yes' || offer.state === 'no' || offer.state === 'offered' ? (
        <FormOf view={view} action={`/offers/${offer.id}/take-back`} version={offer.version}>
          <Button classes="govuk-button--secondary">{t.takeBack}</Button>
        </FormOf>
      ) : null}
    </Layout>
  )
}

import { LongText, TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { FormOf } from '../../platform/html/form.tsx'
import { Button, Card, Input, InsetText, Layout, SummaryList, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { inFours } from '../../access/council-sign-in/secrets.ts'
import type { Tried } from '../../access/council-sign-in/trying.ts'
import type { Authority } from '../model.ts'
import { nameIn } from '../queries.ts'
import type { Coded } from './actions.ts'
import type { Standing } from './model.ts'
import type { Worker } from './queries.ts'
import { words } from './words.ts'

export type Props = {
  readonly view: View
  readonly authority: Authority
  readonly standing: Standing | null
  readonly workers: readonly Worker[]
  readonly fill: Fill
  readonly addresses: { readonly back: string; readonly out: string }
  readonly tried?: Tried | undefined
  readonly done?: 'saved' | 'stopped' | undefined
}

const homeOf = ({ authority }: Pick<Props, 'authority'>): string => `/authorities/${authority.gss}/sign-in`

const Form = (props: Props) => {
  const { view, standing, fill } = props
  const t = say(words, view.language)
  const keeps = standing?.keepsSecret === true
  return (
    <Card title={t.settings}>
      <FormOf view={view} action={homeOf(props)} version={standing?.version ?? 0}>
        <TextBox fill={fill} name="issuer" label={t.issuer} hint={t.issuerHint} />
        <TextBox fill={fill} name="clientId" label={t.clientId} />
        <Input
          name="clientSecret"
          type="password"
          label={{ text: t.clientSecret, classes: 'govuk-label--s' }}
          hint={keeps ? t.secretKept : t.secretHint}
          errorMessage={fill.faults.find(({ field }) => field === 'clientSecret')?.text}
          autocomplete="off"
          spellcheck={false}
        />
        {keeps ? <Tick fill={fill} name="forgetSecret" label={t.forget} /> : null}
        <TextBox fill={fill} name="amr" label={t.amr} hint={t.amrHint} />
        <LongText fill={fill} name="acr" label={t.acr} hint={t.acrHint} rows={3} />
        <TextBox fill={fill} name="hours" label={t.hours} classes="govuk-input--width-3" />
        <Button>{t.save}</Button>
      </FormOf>
    </Card>
  )
}

const sayTried = (view: View, { found, says, tellsSignOut }: Tried): string => {
  const t = say(words, view.language)
  if (found === 'answers') return `${t.answers} ${tellsSignOut ? t.tells : t.tellsNot}`
  return found === 'other-name' || found === 'elsewhere' ? t[found](says) : t[found]
}

const Trying = (props: Props) => {
  const { view, tried } = props
  const t = say(words, view.language)
  return (
    <Card title={t.tryTitle} id="try">
      {tried === undefined ? (
        <p>{t.tryText}</p>
      ) : (
        <div role="status">
          <InsetText>{sayTried(view, tried)}</InsetText>
        </div>
      )}
      <FormOf view={view} action={`${homeOf(props)}/try`}>
        <Button classes="govuk-button--secondary">{t.tryButton}</Button>
      </FormOf>
    </Card>
  )
}

const People = (props: Props) => {
  const { view, workers } = props
  const t = say(words, view.language)
  return (
    <Card title={t.people}>
      {workers.length === 0 ? <p>{t.nobody}</p> : null}
      {workers.map(({ id, name, linked }) => (
        <div key={id}>
          <p>
            <strong>{name}</strong> · {linked ? t.linked : t.notLinked}
          </p>
          <FormOf view={view} action={`${homeOf(props)}/codes/${id}`}>
            <Button classes="govuk-button--secondary" preventDoubleClick>
              {t.makeCode}
              <span class="govuk-visually-hidden"> {t.forPerson(name)}</span>
            </Button>
          </FormOf>
        </div>
      ))}
    </Card>
  )
}

const Stopping = (props: Props) => {
  const t = say(words, props.view.language)
  return (
    <Card title={t.stopTitle}>
      <p>{t.stopText}</p>
      <FormOf view={props.view} action={`${homeOf(props)}/stop`}>
        <Button classes="govuk-button--secondary">{t.stopButton}</Button>
      </FormOf>
    </Card>
  )
}

export const CouncilSignInPage = (props: Props) => {
  const { view, authority, standing, fill, addresses, done } = props
  const t = say(words, view.language)
  return (
    <Layout
      view={view}
      title={t.title}
      back={`/authorities/${authority.gss}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        {done === undefined ? null : (
          <p class="done" role="status">
            {t[done]}
          </p>
        )}
        <span class="govuk-caption-l">{nameIn(view.language, authority)}</span>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <p>{t.intro}</p>
        <p>
          <strong>{standing === null ? t.notSet : t.setSince(standing.since)}</strong>
        </p>
        <Card title={t.forThem}>
          <SummaryList
            rows={[
              { key: t.wayBack, value: addresses.back },
              { key: t.wayOut, value: addresses.out },
              { key: t.asks, value: t.asksText },
            ]}
          />
        </Card>
        <Form {...props} />
        {standing === null ? null : (
          <>
            <Trying {...props} />
            <People {...props} />
            <Stopping {...props} />
          </>
        )}
      </div>
    </Layout>
  )
}

export const CodePage = ({ view, authority, coded }: { view: View; authority: Authority; coded: Coded }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={homeOf({ authority })}>
      <div class="column">
        <h1 class="govuk-heading-l">{t.codeTitle(coded.name)}</h1>
        <p class="govuk-heading-xl" translate={false}>
          {inFours(coded.code)}
        </p>
        <p>{t.codeText}</p>
        <Button href={homeOf({ authority })}>{t.done}</Button>
      </div>
    </Layout>
  )
}

import { Dropdown, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { liftings, type Reason } from '../model.ts'
import type { Suppressed } from './queries.ts'
import { words } from './words.ts'

const path = '/newsletters/keep/not-written'

const Lift = ({ view, fill, of }: { view: View; fill: Fill; of: Suppressed }) => {
  const t = say(words, view.language)
  return (
    <li>
      {t[`why-${of.why}`]} {of.newsletter === null ? null : `(${of.newsletter})`}{' '}
      <span class="soft">{sayDay(view.language, of.on, 'date')}</span>
      <FormOf view={view} action={`${path}/${of.id}/lift`}>
        <Dropdown
          fill={fill}
          name="why"
          label={t.liftWhy}
          items={[
            { value: '', text: t.choose },
            ...liftings.map((value) => ({ value, text: t[`lift-${value}`] })),
          ]}
        />
        <Button classes="govuk-button--secondary" preventDoubleClick>
          {t.lift}
        </Button>
      </FormOf>
    </li>
  )
}

type Props = {
  view: View
  fill: Fill
  counts: readonly { why: Reason; count: number }[]
  /** What stands at the address that was looked for; null when none was. */
  found: readonly Suppressed[] | null
  done: boolean
}
/** Addresses that nobody writes to: marks, from which none can be read. */
export const NotWrittenPage = ({ view, fill, counts, found, done }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.notWritten} back="/newsletters/keep" faulty={fill.faults.length > 0}>
      <div class="column">
        {done ? (
          <p class="done" role="status">
            {t.done}
          </p>
        ) : null}
        <WhatIsWrong fill={fill} />
        <h1>{t.notWritten}</h1>
        <p>{t.notWrittenText}</p>
        {counts.length === 0 ? (
          <p>{t.noneWritten}</p>
        ) : (
          <ul>
            {counts.map(({ why, count }) => (
              <li key={why}>
                {t[`why-${why}`]}: {t.counts(count)}
              </li>
            ))}
          </ul>
        )}
        {found === null ? null : found.length === 0 ? (
          <InsetText>{t.free}</InsetText>
        ) : (
          <Card title={t.notWritten}>
            <ul class="card__list">
              {found.map((of) => (
                <Lift key={of.id} view={view} fill={fill} of={of} />
              ))}
            </ul>
          </Card>
        )}
        <Card title={t.find}>
          <FormOf view={view} action={`${path}/find`}>
            <TextBox fill={fill} name="email" type="email" label={t.email} hint={t.lookText} />
            <Button classes="govuk-button--secondary">{t.look}</Button>
          </FormOf>
        </Card>
        <Card title={t.rang}>
          <FormOf view={view} action={path}>
            <TextBox fill={fill} name="address" type="email" label={t.email} hint={t.rangText} />
            <Button classes="govuk-button--secondary" preventDoubleClick>
              {t.rangButton}
            </Button>
          </FormOf>
        </Card>
      </div>
    </Layout>
  )
}

import { TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Holder } from './queries.ts'
import { missing } from './rules.ts'
import { words } from './words.ts'

type Props = { view: View; holders: readonly Holder[]; fill: Fill; version: number; saved: boolean }

const People = ({ view, people }: { view: View; people: readonly Holder[] }) => {
  const t = say(words, view.language)
  if (people.length === 0) return <p>{t.nobodyYet}</p>
  return (
    <ul class="govuk-list">
      {people.map(({ id, name }) => (
        <li key={id}>
          <a class="govuk-link" href={`/staff/${id}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Who hears, on which number, who agrees: the administrator's. */
export const SafetyPage = ({ view, holders, fill, version, saved }: Props) => {
  const t = say(words, view.language)
  const said = { lead: t.missingLead, approver: t.missingApprover, another: t.missingAnother }
  return (
    <Layout view={view} title={t.title} back="/settings" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        <h1 class="govuk-heading-l">{t.h1}</h1>
        <p>{t.intro}</p>
        {missing(holders).map((what) => (
          <InsetText key={what}>{said[what]}</InsetText>
        ))}
        <Card title={t.whoHears}>
          <People view={view} people={holders.filter(({ role }) => role === 'safeguarding-lead')} />
          <FormOf view={view} version={version}>
            <TextBox
              fill={fill}
              name="telephone"
              type="tel"
              label={t.line}
              hint={t.lineHint}
              classes="govuk-input--width-20"
            />
            <TextBox fill={fill} name="hours" label={t.hours} />
            <TextBox fill={fill} name="hoursCy" label={t.hoursCy} />
            <Button>{t.save}</Button>
          </FormOf>
        </Card>
        <Card title={t.whoAgrees}>
          <p>{t.whoAgreesText}</p>
          <People view={view} people={holders.filter(({ role }) => role === 'approver')} />
          <p>
            <a class="govuk-link" href="/staff/new">
              {t.nameOne}
            </a>
            {' · '}
            <a class="govuk-link" href="/staff">
              {t.namePeople}
            </a>
          </p>
        </Card>
      </div>
    </Layout>
  )
}

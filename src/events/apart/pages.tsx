import { DayBoxes, Dropdown, LongText, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import type { Keeper, Meet } from './queries.ts'
import { apartWords } from './words.ts'

const One = ({ view, event, fill, meet }: { view: View; event: string; fill: Fill; meet: Meet }) => {
  const t = say(apartWords, view.language)
  return (
    <Card title={meet.name === '' ? meet.kinds : `${meet.name}: ${meet.kinds}`}>
      <p class="as-typed">{meet.words}</p>
      <p>
        {meet.telephone === '' ? (
          t.noTelephone
        ) : (
          <>
            {t.telephone}: <a href={`tel:${meet.telephone.replaceAll(/[^+\d]/g, '')}`}>{meet.telephone}</a>
          </>
        )}
      </p>
      <FormOf view={view} action={`/events/keep/${event}/apart/rang`} version={meet.version}>
        <input type="hidden" name="id" value={meet.id} />
        <DayBoxes fill={fill} name={`rang-${meet.id}`} label={t.rang} />
        <LongText fill={fill} name={`arranged-${meet.id}`} label={t.arranged} rows={2} />
        <Button classes="govuk-button--secondary" preventDoubleClick>
          {t.save}
        </Button>
      </FormOf>
    </Card>
  )
}

type Props = {
  view: View
  of: Kept
  /** Whoever may be asked to read. */
  keepers: readonly Keeper[]
  /** The asker's own; null while the vault does not answer. */
  meets: readonly Meet[] | null
  reads: boolean
  unread: boolean
  fill: Fill
  done: boolean
}
/** Who reads, for whoever keeps the event; and what was written, for the reader alone. */
export const ApartPage = ({ view, of, keepers, meets, reads, unread, fill, done }: Props) => {
  const t = say(apartWords, view.language)
  const reader = keepers.find(({ id }) => id === of.meets_reader)
  const holds = meets !== null && meets.length > 0
  return (
    <Layout view={view} title={t.title} back={`/events/keep/${of.id}`} faulty={fill.faults.length > 0}>
      {done ? (
        <p class="done" role="status">
          {t.done}
        </p>
      ) : null}
      <WhatIsWrong fill={fill} days={(meets ?? []).map(({ id }) => `rang-${id}`)} />
      <h1>{t.title}</h1>
      <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
      <p>{t.lede}</p>
      <FormOf view={view} action={`/events/keep/${of.id}/apart`}>
        <Dropdown
          fill={fill}
          name="reader"
          label={t.reader}
          hint={t.readerHint}
          items={[
            { value: '', text: t.nobody },
            ...keepers.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <Button classes="govuk-button--secondary" preventDoubleClick>
          {t.save}
        </Button>
      </FormOf>
      {unread && reader !== undefined ? (
        <InsetText>
          <p>{t.lost}</p>
          <FormOf view={view} action={`/events/keep/${of.id}/apart/again`}>
            <Button classes="govuk-button--secondary" preventDoubleClick>
              {t.again}
            </Button>
          </FormOf>
        </InsetText>
      ) : null}
      {reads || holds || meets === null ? (
        <>
          <h2>{t.yours}</h2>
          {meets === null ? <p>{t.later}</p> : null}
          {meets !== null && !holds ? (
            <div class="card list-empty">
              <p>{t.none}</p>
            </div>
          ) : null}
          {holds && !reads && reader !== undefined ? (
            <InsetText>
              <p>{t.overText(reader.name)}</p>
              <FormOf view={view} action={`/events/keep/${of.id}/apart/over`}>
                <Button classes="govuk-button--secondary" preventDoubleClick>
                  {t.over}
                </Button>
              </FormOf>
            </InsetText>
          ) : null}
          {(meets ?? []).map((meet) => (
            <One key={meet.id} {...{ view, fill, meet }} event={of.id} />
          ))}
        </>
      ) : (
        <p>{reader === undefined ? t.notAsked : t.elsewhere}</p>
      )}
    </Layout>
  )
}

import { DayBoxes, Dropdown, LongText, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, SummaryList, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { dueSaid, standsSaid } from './list-page.tsx'
import { endings, letterKinds, type LetterKind, type Request } from './model.ts'
import { clockHints, endingWords, formWords, kindWords, letterWords, words } from './words.ts'

type Props = { view: View; of: Request; asksFor: string | null; tellWhy: string | null; fill: Fill }

const Letters = ({ view, of }: Pick<Props, 'view' | 'of'>) => {
  const t = say(words, view.language)
  const names = say(letterWords, view.language)
  const link = (kind: LetterKind, language: string, text: string) => (
    <a class="govuk-link" href={`/asked-of-us/${of.id}/letter/${kind}/${language}`}>
      {text}
      <span class="govuk-visually-hidden"> ({names[kind]})</span>
    </a>
  )
  return (
    <Card title={t.letters} id="letters">
      <p>{t.lettersText}</p>
      <ul class="card__list">
        {letterKinds.map((kind) => (
          <li key={kind}>
            {names[kind]}: {link(kind, 'en', t.inEnglish)} · {link(kind, 'cy', t.inWelsh)}
          </li>
        ))}
      </ul>
      {of.closedOn === null && of.repliedOn === null ? (
        <FormOf view={view} action={`/asked-of-us/${of.id}/replied`}>
          <Button classes="govuk-button--secondary">{t.sent}</Button>
        </FormOf>
      ) : null}
    </Card>
  )
}

const Keeping = ({ view, of, fill }: Pick<Props, 'view' | 'of' | 'fill'>) => {
  const t = say(words, view.language)
  const held = of.heldOn !== null && of.liftedOn === null
  return (
    <Card title={t.holdTitle} id="keeping">
      {held && of.heldOn !== null ? <p>{t.holdText(of.heldOn)}</p> : null}
      {of.liftedOn === null ? null : <p>{t.liftedText(of.liftedOn)}</p>}
      {held ? (
        <FormOf view={view} action={`/asked-of-us/${of.id}/lift`}>
          <LongText fill={fill} name="liftWhy" label={t.liftWhy} rows={2} />
          <Button classes="govuk-button--secondary">{t.lift}</Button>
        </FormOf>
      ) : of.closedOn === null ? (
        <FormOf view={view} action={`/asked-of-us/${of.id}/hold`}>
          <Button classes="govuk-button--secondary">{t.hold}</Button>
        </FormOf>
      ) : null}
    </Card>
  )
}

const Telling = ({ view, of, tellWhy, fill }: Props) => {
  const t = say(words, view.language)
  const canStop = of.closedOn === null && (of.toldFrom === null || of.toldFrom >= view.today)
  return (
    <Card title={t.tellTitle} id="telling">
      {of.toldFrom === null ? null : <p>{t.tellsFrom(of.toldFrom)}</p>}
      {of.reviewOn === null ? null : (
        <>
          <p>{t.notTelling(of.reviewOn)}</p>
          <p class="as-typed">{tellWhy}</p>
          <FormOf view={view} action={`/asked-of-us/${of.id}/tell`}>
            <Button>{t.tellNow}</Button>
          </FormOf>
        </>
      )}
      {canStop ? (
        <FormOf view={view} action={`/asked-of-us/${of.id}/forbid`}>
          <h3 class="govuk-heading-s">{t.forbidTitle}</h3>
          <p>{t.forbidText}</p>
          <DayBoxes fill={fill} name="tellReviewOn" label={t.tellReviewOn} hint={t.tellReviewHint} />
          <LongText fill={fill} name="tellWhy" label={t.tellWhy} rows={2} />
          <Button classes="govuk-button--secondary">{t.forbid}</Button>
        </FormOf>
      ) : null}
    </Card>
  )
}

const Closing = ({ view, of, fill }: Pick<Props, 'view' | 'of' | 'fill'>) => {
  const t = say(words, view.language)
  const ended = say(endingWords, view.language)
  if (of.closedOn !== null)
    return (
      <FormOf view={view} action={`/asked-of-us/${of.id}/reopen`}>
        <Button classes="govuk-button--secondary">{t.reopen}</Button>
      </FormOf>
    )
  return (
    <>
      {of.clock === 'copy' && of.extendedOn === null ? (
        <Card title={t.extendTitle} id="extend">
          <p>{t.extendText}</p>
          <FormOf view={view} action={`/asked-of-us/${of.id}/extend`}>
            <Button classes="govuk-button--secondary">{t.extend}</Button>
          </FormOf>
        </Card>
      ) : null}
      <Card title={t.closeTitle} id="closing">
        <FormOf view={view} action={`/asked-of-us/${of.id}/close`}>
          <Dropdown
            fill={fill}
            name="ending"
            label={t.ending}
            items={[
              { value: '', text: t.choose },
              ...endings.map((value) => ({ value, text: ended[value] })),
            ]}
          />
          <Button>{t.close}</Button>
        </FormOf>
      </Card>
    </>
  )
}

/** One entry: what was asked, by when, the letters, what is kept, who is told. The same whoever uses the service. */
export const RequestPage = (props: Props) => {
  const { view, of, asksFor, fill } = props
  const t = say(words, view.language)
  const { language } = view
  return (
    <Layout view={view} title={t.title} back="/asked-of-us" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={['tellReviewOn']} />
        <h1>{of.whoAsks}</h1>
        <p class="lede">{standsSaid(view, of)}</p>
        <SummaryList
          rows={[
            { key: t.aboutCol, value: of.about },
            { key: t.who, value: say(kindWords, language)[of.kind] },
            { key: t.how, value: say(formWords, language)[of.form] },
            { key: t.reference, value: of.reference },
            { key: t.asksFor, value: asksFor ?? '' },
            { key: t.received, value: sayDay(language, of.receivedOn, 'full') },
            {
              key: t.due,
              value: `${dueSaid(view, of)}. ${say(clockHints, language)[of.clock]}`,
            },
            { key: t.keeper, value: of.keeper },
          ].filter(({ value }) => value !== '')}
        />
        <p>
          <a class="govuk-link" href={`/asked-of-us/${of.id}/correct`}>
            {t.correct}
          </a>
        </p>
        <Letters view={view} of={of} />
        <Keeping view={view} of={of} fill={fill} />
        <Telling {...props} />
        <Closing view={view} of={of} fill={fill} />
      </div>
    </Layout>
  )
}

/** A letter as it goes out, for printing. */
export const LetterPage = ({
  view,
  of,
  paragraphs,
  file,
  language,
}: {
  view: View
  of: Request
  paragraphs: readonly string[]
  file: string
  language: 'en' | 'cy'
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={`/asked-of-us/${of.id}`}>
      <div class="column">
        <h1 class="govuk-heading-l no-print">{t.title}</h1>
        <p class="no-print">
          <a class="govuk-link" href={file}>
            {t.asFile}
          </a>
        </p>
        <div class="card" lang={language}>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </div>
    </Layout>
  )
}

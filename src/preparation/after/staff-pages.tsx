import type { Authority } from '../../authorities/model.ts'
import { nameIn } from '../../authorities/queries.ts'
import { kinds } from '../../conferences/model.ts'
import { conferenceWords } from '../../conferences/words.ts'
import { Dropdown, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Bar, Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Figure } from './model.ts'
import type { ToRing } from './queries.ts'
import { ThreeFields } from './three-pages.tsx'
import { staffWords, words } from './words.ts'

type Council = Pick<Authority, 'gss' | 'name' | 'nameCy'>
type Props = {
  view: View
  councils: readonly Council[]
  figures: readonly Figure[]
  /** Null: the vault does not answer. */
  sentences: ReadonlyMap<string, readonly string[]> | null
  fuller: boolean
  maySetFuller: boolean
  counted: boolean
}

const named = (view: View, councils: readonly Council[], gss: string): string => {
  const found = councils.find((one) => one.gss === gss)
  return found === undefined ? '' : nameIn(view.language, found)
}

const Figures = ({ view, councils, figures }: Props) => {
  const t = say(staffWords, view.language)
  const q = say(words, view.language)
  return (
    <>
      {figures.map(({ gss, councils: many, answered, questions }) => (
        <Card title={gss === null ? t.others(many) : named(view, councils, gss)} key={gss ?? 'others'}>
          <p>{t.answered(answered)}</p>
          <ul class="card__list">
            {questions.map(({ asked, of, yes }) => (
              <li key={asked}>
                <p>
                  {q[asked]} <strong>{yes === null ? t.withheld : t.yesOf(yes, of)}</strong>
                </p>
                {yes === null ? null : <Bar value={yes} max={of} label={t.yesOf(yes, of)} />}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </>
  )
}

/** What parents answered, for coordinators and parent leads: numbers from ten on, sentences from five on, no name anywhere. */
export const AnswersPage = (props: Props) => {
  const { view, councils, figures, sentences, fuller, maySetFuller, counted } = props
  const t = say(staffWords, view.language)
  return (
    <Layout view={view} title={t.title}>
      <div class="column">
        {counted ? (
          <p class="done" role="status">
            {t.counted}
          </p>
        ) : null}
        <h1>{t.title}</h1>
        <p>{t.intro}</p>
        {figures.length === 0 ? (
          <div class="card list-empty">
            <p>{t.none}</p>
          </div>
        ) : (
          <Figures {...props} />
        )}
        {sentences === null ? <p>{t.sentencesDown}</p> : null}
        {sentences === null || sentences.size === 0 ? null : (
          <Card title={t.sentences}>
            <p class="soft">{t.sentencesHint}</p>
            {[...sentences].map(([gss, all]) => (
              <div key={gss}>
                <h3>{named(view, councils, gss)}</h3>
                <ul class="govuk-list govuk-list--bullet">
                  {all.map((text) => (
                    <li class="as-typed" key={text}>
                      {text}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </Card>
        )}
        <ul class="govuk-list no-print">
          <li>
            <a href="/asks-to-change">{t.ask}</a>
          </li>
          <li>
            <a href="/answers/paper">{t.typePaper}</a>
          </li>
          <li>
            <a href="/answers/sheet">{t.sheet}</a>
          </li>
        </ul>
        {maySetFuller ? (
          <Card title={t.fullerTitle}>
            <p>{t.fullerText}</p>
            <p>{fuller ? t.fullerOn : t.fullerOff}</p>
            <FormOf view={view} action="/answers/fuller">
              <input type="hidden" name="on" value={fuller ? 'no' : 'yes'} />
              <Button classes="govuk-button--secondary">{fuller ? t.turnOff : t.turnOn}</Button>
            </FormOf>
          </Card>
        ) : null}
      </div>
    </Layout>
  )
}

type PaperProps = { view: View; councils: readonly Council[]; fuller: boolean; fill: Fill }
export const PaperTypedPage = ({ view, councils, fuller, fill }: PaperProps) => {
  const t = say(staffWords, view.language)
  return (
    <Layout view={view} title={t.typePaper} back="/answers" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.typePaper}</h1>
        <p>{t.paperHint}</p>
        <FormOf view={view}>
          <Dropdown
            fill={fill}
            name="gss"
            label={t.council}
            items={[
              { value: '', text: t.choose },
              ...councils.map((one) => ({ value: one.gss, text: nameIn(view.language, one) })),
            ]}
          />
          <Dropdown
            fill={fill}
            name="kind"
            label={t.kind}
            items={[
              { value: 'other', text: t.notKnown },
              ...kinds.map((kind) => ({ value: kind, text: conferenceWords[kind][view.language] })),
            ]}
          />
          <ThreeFields fill={fill} fuller={fuller} />
          <Button preventDoubleClick>{t.put}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** Supporters who asked to be rung; nothing says after what, or about whom. */
export const ToRingPage = ({ view, all, rung }: { view: View; all: readonly ToRing[]; rung: boolean }) => {
  const t = say(staffWords, view.language)
  return (
    <Layout view={view} title={t.ringTitle} back="/home">
      <div class="column">
        {rung ? (
          <p class="done" role="status">
            {t.rungSaid}
          </p>
        ) : null}
        <h1>{t.ringTitle}</h1>
        {all.length === 0 ? (
          <div class="card list-empty">
            <p>{t.ringNone}</p>
          </div>
        ) : (
          <>
            <p>{t.ringText}</p>
            <Card>
              <ul class="card__list">
                {all.map(({ id, name, phone, askedOn }) => (
                  <li key={id}>
                    <p>
                      <strong>{name}</strong>,{' '}
                      {phone === null ? t.noPhone : <a href={`tel:${phone}`}>{phone}</a>}
                    </p>
                    <p class="soft">{t.ringAsked(askedOn)}</p>
                    <FormOf view={view} action={`/to-ring/${id}`}>
                      <button type="submit" class="al-as-link">
                        {t.rung}
                        <span class="govuk-visually-hidden"> ({name})</span>
                      </button>
                    </FormOf>
                  </li>
                ))}
              </ul>
            </Card>
          </>
        )}
      </div>
    </Layout>
  )
}

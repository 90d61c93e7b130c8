import { DayBoxes, Dropdown, LongText, TextBox, WhatIsWrong } from '../platform/html/fill.tsx'
import type { Fill } from '../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { costs, kinds, most, type Kept } from './model.ts'
import { standingOf } from './rules.ts'
import { readDay } from '../calendar/days.ts'
import { CheckedLine, sayKind, type Council } from './pages.tsx'
import { keepWords, words } from './words.ts'

/** Whose card a coordinator keeps. */
export const CardsPage = ({ view, councils }: { view: View; councils: readonly Council[] }) => {
  const t = say(keepWords, view.language)
  return (
    <Layout view={view} title={t.title} back="/home">
      <h1>{t.councils}</h1>
      <p>{t.councilsText}</p>
      <Card>
        <ul class="card__list">
          {councils.map(({ gss, name }) => (
            <li key={gss}>
              <a href={`/nearby/${gss}/keep`}>{name}</a>
            </li>
          ))}
        </ul>
      </Card>
    </Layout>
  )
}

type OneProps = { view: View; at: string; of: Kept; first: boolean; last: boolean }
const Press = ({ view, action, text, of }: { view: View; action: string; text: string; of: Kept }) => (
  <FormOf view={view} action={action}>
    <button type="submit" class="al-as-link">
      {text}
      <span class="govuk-visually-hidden"> ({of.name})</span>
    </button>
  </FormOf>
)
const One = ({ view, at, of, first, last }: OneProps) => {
  const t = say(keepWords, view.language)
  return (
    <li>
      <p>
        <strong>{of.name}</strong> <span class="soft">{sayKind(view.language, of.kind)}</span>
        {of.telephone === '' ? null : ` · ${of.telephone}`}
      </p>
      <CheckedLine view={view} checked={of.checked} />
      <div class="note-acts">
        <a href={`${at}/${of.id}`}>
          {t.change}
          <span class="govuk-visually-hidden"> ({of.name})</span>
        </a>
        <Press view={view} action={`${at}/${of.id}/checked`} text={t.checkedToday} of={of} />
        {first ? null : <Press view={view} action={`${at}/${of.id}/up`} text={t.up} of={of} />}
        {last ? null : <Press view={view} action={`${at}/${of.id}/down`} text={t.down} of={of} />}
        <Press view={view} action={`${at}/${of.id}/hide`} text={t.hide} of={of} />
      </div>
    </li>
  )
}

type KeepProps = {
  view: View
  council: Council
  all: readonly Kept[]
  done: boolean
  full: boolean
  national: boolean
}
export const KeepPage = ({ view, council, all, done, full, national }: KeepProps) => {
  const t = say(keepWords, view.language)
  const at = `/nearby/${council.gss}/keep`
  const shown = all.filter(({ hiddenOn }) => hiddenOn === null)
  const hidden = all.filter(({ hiddenOn }) => hiddenOn !== null)
  const today = readDay(view.today)
  const open =
    today === undefined ? 0 : shown.filter(({ checked }) => standingOf(checked, today) !== 'checked').length
  return (
    <Layout view={view} title={t.title} back="/nearby/keep">
      {done ? (
        <p class="done" role="status">
          {t.done}
        </p>
      ) : null}
      <h1>{t.cardOf(council.name)}</h1>
      <p class="lede">
        {t.howMany(shown.length)}
        {open === 0 ? null : ` · ${t.toCheck(open)}`}
      </p>
      {full ? <p role="status">{t.fullText}</p> : null}
      <div class="govuk-button-group">
        {shown.length >= most ? <p>{t.fullText}</p> : <Button href={`${at}/new`}>{t.add}</Button>}
        <a class="govuk-link" href={`/nearby/${council.gss}`}>
          {t.seen}
        </a>
      </div>
      {shown.length === 0 ? (
        <div class="card list-empty">
          <p>{t.empty}</p>
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {shown.map((of, nth) => (
              <One key={of.id} {...{ view, at, of }} first={nth === 0} last={nth === shown.length - 1} />
            ))}
          </ul>
        </Card>
      )}
      {national && shown.length < most ? (
        <FormOf view={view} action={`${at}/national`}>
          <p>{t.nationalText}</p>
          <Button classes="govuk-button--secondary">{t.national}</Button>
        </FormOf>
      ) : null}
      {hidden.length === 0 ? null : (
        <Card title={t.hiddenTitle}>
          <ul class="card__list">
            {hidden.map((of) => (
              <li key={of.id}>
                <p>{of.name}</p>
                <Press view={view} action={`${at}/${of.id}/back`} text={t.back} of={of} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Layout>
  )
}

type FormProps = { view: View; council: Council; fill: Fill; version?: number }
export const ServicePage = ({ view, council, fill, version }: FormProps) => {
  const [t, w] = [say(keepWords, view.language), say(words, view.language)]
  const half = 'govuk-input--width-20'
  return (
    <Layout view={view} title={t.title} back={`/nearby/${council.gss}/keep`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={['checkedOn']} />
        <span class="govuk-caption-l">{council.name}</span>
        <h1>{version === undefined ? t.newTitle : t.change}</h1>
        <FormOf view={view} {...(version === undefined ? {} : { version })}>
          <TextBox fill={fill} name="name" label={t.name} />
          <Dropdown
            fill={fill}
            name="kind"
            label={t.kind}
            items={kinds.map((value) => ({ value, text: sayKind(view.language, value) }))}
          />
          <LongText fill={fill} name="doesEn" label={t.doesEn} hint={t.doesHint} rows={2} />
          <LongText fill={fill} name="doesCy" label={t.doesCy} rows={2} />
          <TextBox fill={fill} name="telephone" label={t.telephone} type="tel" classes={half} />
          <TextBox fill={fill} name="web" label={t.web} hint={t.webHint} />
          <TextBox fill={fill} name="hoursEn" label={t.hoursEn} />
          <TextBox fill={fill} name="hoursCy" label={t.hoursCy} />
          <Dropdown
            fill={fill}
            name="cost"
            label={t.cost}
            items={costs.map((value) => ({ value, text: w[value] }))}
          />
          <TextBox fill={fill} name="languages" label={t.languages} />
          <LongText fill={fill} name="reachEn" label={t.reachEn} hint={t.reachHint} rows={2} />
          <LongText fill={fill} name="reachCy" label={t.reachCy} rows={2} />
          <h2>{t.checkedTitle}</h2>
          <p class="govuk-hint">{t.checkedHint}</p>
          <TextBox fill={fill} name="checkedBy" label={t.checkedBy} hint={t.checkedByHint} classes={half} />
          <DayBoxes fill={fill} name="checkedOn" label={t.checkedOn} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

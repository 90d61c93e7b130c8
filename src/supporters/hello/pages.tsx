import { LongText, OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FileUpload, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { tongues, type Hello, type Shown } from './model.ts'
import { words } from './words.ts'

/** Plays nothing by itself and loads nothing before it is pressed; what is said stands beside it, folded away. */
export const HelloPlayer = ({ view, hello, called }: { view: View; hello: Shown; called: string }) => {
  const t = say(words, view.language)
  const own = hello.said[view.language]
  const text = own ?? hello.said[view.language === 'cy' ? 'en' : 'cy']
  const lang = own === null && text !== null ? (view.language === 'cy' ? 'en' : 'cy') : undefined
  const spoken = { en: t.inEnglish, cy: t.inWelsh, other: t.inOther }[hello.spoken]
  return (
    <div class="hello no-print">
      <p>
        <strong>{called === '' ? t.now : t.listen(called)}</strong>{' '}
        {hello.spoken === view.language ? null : <span class="soft">{spoken}</span>}
      </p>
      <audio
        controls
        preload="none"
        class="hello__sound"
        aria-label={called === '' ? t.now : t.listen(called)}
      >
        <source src={`/listen/${hello.id}`} type={hello.type} />
        <a href={`/listen/${hello.id}`}>{t.listenText}</a>
      </audio>
      {text === null ? null : (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{t.read}</span>
          </summary>
          <div class="govuk-details__text" lang={lang}>
            {text}
          </div>
        </details>
      )}
    </div>
  )
}

const faultAt = (fill: Fill, name: string) => fill.faults.find(({ field }) => field === name)?.text

type OwnProps = {
  view: View
  fill: Fill
  hello: Hello | undefined
  shown: Shown | null
  done: 'saved' | 'removed' | null
}
/** The supporter's own: record, hear, replace, delete. */
export const OwnHelloPage = ({ view, fill, hello, shown, done }: OwnProps) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/about-me" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        {done === null ? null : (
          <p class="done" role="status">
            {t[done]}
          </p>
        )}
        <h1>{t.title}</h1>
        <p>{t.intro}</p>
        {hello === undefined || shown === null ? null : (
          <Card>
            {hello.stoppedOn === null ? null : <p role="status">{t.stopped}</p>}
            <HelloPlayer view={view} hello={shown} called="" />
            <FormOf view={view} action="/about-me/hello/delete">
              <p class="small soft">{t.removeText}</p>
              <Button classes="govuk-button--secondary">{t.remove}</Button>
            </FormOf>
          </Card>
        )}
        <p>{t.say}</p>
        <p>
          <strong>{t.leaveOut}</strong>
        </p>
        <p>{t.how}</p>
        {hello === undefined ? null : <p>{t.replaceText}</p>}
        <FormOf view={view} action="/about-me/hello" upload>
          <FileUpload
            name="sound"
            label={{ text: t.sound, classes: 'govuk-label--s' }}
            hint={t.soundHint}
            attributes={{ accept: 'audio/*' }}
            errorMessage={faultAt(fill, 'sound')}
          />
          <OneOf
            fill={fill}
            name="spoken"
            label={t.spoken}
            items={tongues.map((value) => ({ value, text: t[value] }))}
            small
          />
          <LongText fill={fill} name="saidEn" label={t.saidEn} hint={t.saidHint} rows={4} />
          <LongText fill={fill} name="saidCy" label={t.saidCy} rows={4} />
          <Button preventDoubleClick>{hello === undefined ? t.save : t.replace}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

type TheirsProps = {
  view: View
  supporter: string
  called: string
  hello: Hello | undefined
  shown: Shown | null
}
/** A coordinator listens, and stops it where it tells too much. */
export const TheirHelloPage = ({ view, supporter, called, hello, shown }: TheirsProps) => {
  const t = say(words, view.language)
  const at = `/supporters/${supporter}/hello`
  return (
    <Layout view={view} title={t.theirs} back={`/supporters/${supporter}`}>
      <div class="column">
        <h1>{t.theirs}</h1>
        {hello === undefined || shown === null ? (
          <p>{t.none}</p>
        ) : (
          <>
            <p>
              {t.since} {sayDay(view.language, hello.day, 'date')}.
            </p>
            {hello.stoppedOn === null ? null : <p role="status">{t.isStopped}</p>}
            <p>{t.listenFor}</p>
            <Card>
              <HelloPlayer view={view} hello={shown} called={called} />
            </Card>
            <FormOf view={view} action={`${at}/${hello.stoppedOn === null ? 'stop' : 'let'}`}>
              <Button classes="govuk-button--secondary">{hello.stoppedOn === null ? t.stop : t.let}</Button>
            </FormOf>
          </>
        )}
      </div>
    </Layout>
  )
}

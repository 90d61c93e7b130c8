import { Dropdown, LongText, OneOf, Several, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, Tag, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { RingFirst } from '../ringing/numbers.tsx'
import type { Numbers } from '../ringing/queries.ts'
import { atRisk, tolds, type Person, type Raised } from './model.ts'
import type { Pointable } from './queries.ts'
import { outcomeWords, riskWords, toldWords, words } from './words.ts'

/** The tag says what, the text beside it when: a tag doesn't break over two lines. */
export const StateOf = ({ view, of }: { view: View; of: Raised }) => {
  const t = say(words, view.language)
  const on = of.closedOn ?? of.heardOn
  if (on === null) return <Tag classes="tag-soon">{t.notHeard}</Tag>
  return (
    <>
      <Tag classes={of.closedOn === null ? 'tag-held' : 'tag-done'}>
        {of.closedOn === null ? t.heardTag : t.closedTag}
      </Tag>{' '}
      {sayDay(view.language, on, 'date')}
    </>
  )
}

const Mine = ({ view, mine }: { view: View; mine: readonly Raised[] }) => {
  const t = say(words, view.language)
  if (mine.length === 0) return null
  return (
    <Card title={t.mine}>
      <ul class="card__list">
        {mine.map((one) => (
          <li key={one.id}>
            <a class="govuk-link" href={`/raised/${one.id}`}>
              {t.sentOn(one.day)}
              {one.name === null ? '' : `, ${one.name}`}
            </a>
            <p>
              <StateOf view={view} of={one} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

type RaiseProps = {
  view: View
  numbers: Numbers
  people: readonly Person[]
  mine: readonly Raised[]
  fill: Fill
}
/** Numbers first; then one box for their own words, who is at risk, and whether the parent knows. */
export const RaisePage = ({ view, numbers, people, mine, fill }: RaiseProps) => {
  const t = say(words, view.language)
  const [risks, told] = [say(riskWords, view.language), say(toldWords, view.language)]
  const whyNot = <LongText fill={fill} name="whyNot" label={t.whyNot} rows={3} />
  return (
    <Layout view={view} title={t.title} back="/home" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.h1}</h1>
        <RingFirst view={view} numbers={numbers} />
        <p>{t.intro}</p>
        <FormOf view={view} action="/raise">
          {people.length === 0 ? null : (
            <Dropdown
              fill={fill}
              name="party"
              label={t.who}
              items={[
                { value: '', text: t.someoneElse },
                ...people.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
          )}
          <TextBox
            fill={fill}
            name="about"
            label={people.length === 0 ? t.who : t.about}
            hint={people.length === 0 ? undefined : t.aboutHint}
          />
          <LongText fill={fill} name="words" label={t.words} hint={t.wordsHint} rows={8} big />
          <Several
            fill={fill}
            name="atRisk"
            label={t.atRisk}
            items={atRisk.map((value) => ({ value, text: risks[value] }))}
          />
          <OneOf
            fill={fill}
            name="told"
            label={t.told}
            hint={t.toldHint}
            items={tolds.map((value) => ({
              value,
              text: told[value],
              ...(value === 'more-dangerous' ? { conditional: whyNot } : {}),
            }))}
          />
          <Button>{t.send}</Button>
        </FormOf>
        <Mine view={view} mine={mine} />
      </div>
    </Layout>
  )
}

const Points = ({ view, of, notes }: { view: View; of: Raised; notes: readonly Pointable[] }) => {
  const t = say(words, view.language)
  const pointed = notes.filter((note) => note.pointed).length
  const left = notes.filter((note) => !note.pointed)
  if (notes.length === 0 || (of.closedOn !== null && pointed === 0)) return null
  return (
    <Card title={t.pointTitle}>
      <p>{t.pointText}</p>
      {pointed === 0 ? null : <p>{t.pointed(pointed)}</p>}
      {left.length === 0 || of.closedOn !== null ? null : (
        <FormOf view={view} action={`/raised/${of.id}/notes`}>
          <Several
            fill={fresh(view.language)}
            name="note"
            label={t.pointWhich}
            items={left.map(({ id, day }) => ({ value: id, text: t.noteOf(day) }))}
          />
          <Button classes="govuk-button--secondary">{t.point}</Button>
        </FormOf>
      )}
    </Card>
  )
}

type RaisedProps = {
  view: View
  of: Raised
  texts: { about: string | null; words: string | null; whyNot: string | null; reply: string | null }
  notes: readonly Pointable[]
  numbers: Numbers
  fresh: boolean
}
/** What one raised oneself: that it was heard, how it ended, and one's own words. */
export const RaisedPage = ({ view, of, texts, notes, numbers, fresh: justSent }: RaisedProps) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/raise">
      <div class="column">
        {justSent && numbers.somebody ? (
          <p class="done" role="status">
            {t.done}
          </p>
        ) : null}
        {justSent && !numbers.somebody ? <InsetText>{t.doneNobody}</InsetText> : null}
        <h1>
          {t.sentOn(of.day)}
          {of.name === null ? '' : `, ${of.name}`}
        </h1>
        <p>
          <StateOf view={view} of={of} />
        </p>
        {of.outcome === null ? null : (
          <Card title={t.outcome}>
            <p>{say(outcomeWords, view.language)[of.outcome]}</p>
            {texts.reply === null ? null : (
              <>
                <h3 class="govuk-heading-s">{t.reply}</h3>
                <p class="as-typed">{texts.reply}</p>
              </>
            )}
          </Card>
        )}
        {of.heardOn === null || justSent ? <RingFirst view={view} numbers={numbers} /> : null}
        <Card title={t.yourWords}>
          {texts.about === null ? null : <p>{texts.about}</p>}
          <p class="as-typed">{texts.words}</p>
          <p class="soft">
            {t.told} {say(toldWords, view.language)[of.told]}
            {texts.whyNot === null ? '' : `: ${texts.whyNot}`}
          </p>
        </Card>
        <Points view={view} of={of} notes={notes} />
        <p>
          <a class="govuk-link" href="/home">
            {t.back}
          </a>
        </p>
      </div>
    </Layout>
  )
}

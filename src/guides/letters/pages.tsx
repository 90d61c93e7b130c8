import { upFrom } from '../../access/up.ts'
import { LongText, TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import type { Block } from '../../platform/pdf/pdf.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { ForThem, type Whose } from '../../spaces/whose.tsx'
import { FindSolicitor } from '../solicitor.tsx'
import { words as shared } from '../words.ts'
import { boxesOf, letterNames, long, type Box, type Filled, type LetterName } from './model.ts'
import { LetterShown } from './shown.tsx'
import { words } from './words.ts'

export const LettersPage = ({ view, whose }: { view: View; whose: Whose }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={upFrom(whose)}>
      <div class="column">
        <ForThem view={view} whose={whose} />
        <h1>{t.heading}</h1>
        <p class="lede">{t.lede}</p>
        <Card>
          <ul class="card__list">
            {letterNames.map((name) => (
              <li key={name}>
                <a href={`/letters/${whose.party}/${name}`}>{t[`${name}-title`]}</a>
                <p>{t[`${name}-for`]}</p>
              </li>
            ))}
          </ul>
        </Card>
        <p>
          <a href="/guides">{t.more}</a>
        </p>
      </div>
    </Layout>
  )
}

const Warning = ({ view, name }: { view: View; name: LetterName }) => {
  const t = say(words, view.language)
  if (name === 'recording') return <InsetText>{t.reprisal}</InsetText>
  return name === 'change-my-mind' ? (
    <InsetText>
      <strong>{t.askSolicitor}</strong> {t.courtMay}
    </InsetText>
  ) : null
}

const whatLines = {
  correct: 'correct-lines',
  minutes: 'complain-lines',
  help: 'help-lines',
  recording: 'complain-lines',
  'change-my-mind': 'complain-lines',
  records: 'records-lines',
  complain: 'complain-lines',
} as const satisfies Record<LetterName, string>

const One = ({ fill, name, box }: { fill: Fill; name: LetterName; box: Box }) => {
  const t = say(words, fill.language)
  const label = box === 'lines' ? t[whatLines[name]] : box === 'when' ? t['change-my-mind-when'] : t[box]
  if (long.includes(box)) return <LongText fill={fill} name={box} label={label} rows={5} />
  const hint = box === 'to' ? t.toHint : box === 'when' ? t['change-my-mind-whenHint'] : undefined
  return <TextBox fill={fill} name={box} label={label} hint={hint} />
}

type FormProps = { view: View; whose: Whose; space: Space | undefined; name: LetterName; fill: Fill }
export const LetterForm = ({ view, whose, space, name, fill }: FormProps) => {
  const t = say(words, view.language)
  const { party, own } = whose
  return (
    <Layout
      part="write"
      view={view}
      title={t.title}
      back={`/letters/${party}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <ForThem view={view} whose={whose} />
        <h1>{t[`${name}-title`]}</h1>
        <p>{t[`${name}-for`]}</p>
        <Warning view={view} name={name} />
        {boxesOf[name].some((box) => long.includes(box)) ? (
          <BeforeWriting
            view={view}
            space={space}
            change={`/${own ? 'notes' : 'with'}/${party}/first?onwards=${encodeURIComponent(view.path)}`}
          />
        ) : null}
        <p class="soft">{t.boxes}</p>
        <FormOf view={view}>
          {boxesOf[name].map((box) => (
            <One {...{ fill, name, box }} key={box} />
          ))}
          {name === 'help' ? (
            <Tick fill={fill} name="disability" label={t.disability} hint={t.disabilityHint} />
          ) : null}
          <Button name="go" value="see">
            {t.see}
          </Button>
        </FormOf>
      </div>
    </Layout>
  )
}

type ShownProps = { view: View; whose: Whose; name: LetterName; filled: Filled; blocks: readonly Block[] }
/** The letter as it is, with what was typed carried along: nothing of it is kept here. */
export const LetterPage = ({ view, whose, name, filled, blocks }: ShownProps) => {
  const t = say(words, view.language)
  const withSolicitor = name === 'change-my-mind' || name === 'complain'
  return (
    <Layout part="letter" view={view} title={t.title} back={`/letters/${whose.party}`}>
      <div class="column">
        <div class="no-print">
          <h1>{t[`${name}-title`]}</h1>
          <Warning view={view} name={name} />
          <p>{t.kept}</p>
        </div>
        <LetterShown blocks={blocks} />
        <FormOf view={view} class="no-print">
          {boxesOf[name].map((box) => (
            <input type="hidden" name={box} value={filled[box]} key={box} />
          ))}
          {filled.disability ? <input type="hidden" name="disability" value="yes" /> : null}
          <div class="govuk-button-group">
            <Button name="go" value="save">
              {t.download}
            </Button>
            <Button name="go" value="change" classes="govuk-button--secondary">
              {t.change}
            </Button>
          </div>
        </FormOf>
        <div class="no-print">
          <p>{t.sendIt}</p>
          <p class="soft small">{t.sharedPhone}</p>
          {withSolicitor ? <FindSolicitor view={view} /> : null}
          <p class="soft small">{say(shared, view.language).notAdvice}</p>
        </div>
      </div>
    </Layout>
  )
}

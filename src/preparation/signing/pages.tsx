import { upFrom } from '../../access/up.ts'
import { GuideBody } from '../../guides/guide/pages.tsx'
import { agreeing, papers } from '../../guides/guide/words-signing.ts'
import { FindSolicitor } from '../../guides/solicitor.tsx'
import { HowFar } from '../../guides/standing.tsx'
import type { Nation } from '../../guides/dictionary/model.ts'
import { HowItCame, ForThem, type Whose } from '../../spaces/whose.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { WhatIsWrong } from '../../platform/html/fill.tsx'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { kinds, questionsOf, type Kind, type Paper } from './model.ts'
import { questions } from './words-questions.ts'
import { words } from './words.ts'

type Props = { view: View; whose: Whose }

export const nameOf = (view: View, { kind, child }: Pick<Paper, 'kind' | 'child'>): string => {
  const t = say(words, view.language)
  const name = kind === 'care' ? t.careName : t.agreementName
  return child === null || child === '' ? name : `${name}: ${child}`
}

type ListProps = Props & { found: readonly Paper[]; taken: string | null }
export const ListPage = ({ view, whose, found, taken }: ListProps) => {
  const t = say(words, view.language)
  const at = `/sign/${whose.party}`
  return (
    <Layout view={view} title={t.title} back={upFrom(whose)}>
      <div class="column">
        <ForThem view={view} whose={whose} />
        {taken === null ? null : (
          <div class="done" role="status">
            <p>{t.taken}</p>
            <FormOf view={view} action={`${at}/papers/${taken}/again`}>
              <Button classes="govuk-button--secondary">{t.putBack}</Button>
            </FormOf>
          </div>
        )}
        <h1>{t.heading}</h1>
        <p class="lede">{t.lede}</p>
        <Card>
          <ul class="card__list">
            {kinds.map((kind) => (
              <li key={kind}>
                <a href={`${at}/about/${kind}`}>{t[kind]}</a>
                <p>{t[`${kind}Hint`]}</p>
              </li>
            ))}
          </ul>
        </Card>
        <h2>{t.mine}</h2>
        {found.some(({ shut }) => shut) ? <p>{t.down}</p> : null}
        {found.length === 0 ? <p class="soft">{t.empty}</p> : null}
        {found.length === 0 ? null : (
          <Card>
            <ul class="card__list">
              {found.map((paper) => (
                <li key={paper.id}>
                  <a href={`${at}/papers/${paper.id}`}>{nameOf(view, paper)}</a>
                  <p>{t.since(paper.day)}</p>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </Layout>
  )
}

type AboutProps = Props & { kind: Kind; nation: Nation; fill: Fill }
/** What it is, what happens if I don't, and what to ask: for reading, for reading out, and for taking along on paper. */
export const AboutPage = ({ view, whose, kind, nation, fill }: AboutProps) => {
  const t = say(words, view.language)
  const q = say(questions, view.language)
  const guide = kind === 'care' ? agreeing : papers
  return (
    <Layout
      part="first"
      view={view}
      title={t.title}
      back={`/sign/${whose.party}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <ForThem view={view} whose={whose} />
        <h1>{guide.title[view.language]}</h1>
        <p class="lede">{t.lede}</p>
        <GuideBody view={view} guide={guide} nation={nation} />
        <h2>{t.toAsk}</h2>
        <ul class="al-lines">
          {questionsOf[kind].map((question) => (
            <li key={question}>{q[question]}</li>
          ))}
        </ul>
        <p class="no-print soft small">{t.print}</p>
        <FormOf view={view} action={`/sign/${whose.party}/about/${kind}`} class="no-print">
          <HowItCame fill={fill} whose={whose} />
          <Button preventDoubleClick>{t.keep}</Button>
          <p class="soft small">{t.keepText}</p>
        </FormOf>
        <FindSolicitor view={view} />
        <HowFar view={view} standing={guide.standing} law />
      </div>
    </Layout>
  )
}

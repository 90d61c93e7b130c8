import { upFrom } from '../../access/up.ts'
import { LongText, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { ForThem, HowItCame, type Whose } from '../../spaces/whose.tsx'
import { prompts, type Texts, type Written } from './model.ts'
import { words } from './words.ts'

export type Base = { view: View; whose: Whose }

export const Said = ({ view, texts, large = false }: { view: View; texts: Texts; large?: boolean }) => {
  const t = say(words, view.language)
  return (
    <div class={large ? 'own-page own-page--large' : 'own-page'}>
      {prompts
        .filter((prompt) => texts[prompt] !== '')
        .map((prompt) => (
          <section key={prompt}>
            <h2>{t[prompt]}</h2>
            <p class="as-typed">{texts[prompt]}</p>
          </section>
        ))}
    </div>
  )
}

export const isEmpty = (texts: Texts): boolean => prompts.every((prompt) => texts[prompt] === '')

/** Null: the vault does not answer. */
type ShownProps = Base & { page: Written | undefined | null; earlier: number; saved: boolean }
export const ShownPage = ({ view, whose, page, earlier, saved }: ShownProps) => {
  const t = say(words, view.language)
  const at = `/say/${whose.party}`
  const there = page != null && !isEmpty(page.texts)
  return (
    <Layout view={view} title={t.title} back={upFrom(whose)}>
      <div class="column">
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        <ForThem view={view} whose={whose} />
        <h1>{t.heading}</h1>
        <p class="no-print">{t.intro}</p>
        <p class="soft no-print">{t.onlyYou}</p>
        {page === null ? <p>{t.down}</p> : there ? <Said view={view} texts={page.texts} /> : <p>{t.empty}</p>}
        {page === null ? null : <Button href={`${at}/write`}>{there ? t.change : t.write}</Button>}
        {page == null ? null : (
          <p class="soft small">
            {t.savedAt(page.at)} ({t[page.how]})
          </p>
        )}
        <ul class="govuk-list no-print">
          {there ? (
            <>
              <li>
                <a href={`${at}/print`}>{t.print}</a>
              </li>
              <li>
                <a href={`/share/${whose.party}?from=say`}>{t.share}</a>
              </li>
            </>
          ) : null}
          <li>
            <a href={`${at}/blank`}>{t.blank}</a>
          </li>
          {earlier > 0 ? (
            <li>
              <a href={`${at}/earlier`}>{t.earlier(earlier)}</a>
            </li>
          ) : null}
        </ul>
      </div>
    </Layout>
  )
}

type WriteProps = Base & { fill: Fill; space: Space | undefined; version: number }
/** One page, one large box for each prompt. */
export const WritePage = ({ view, whose, fill, space, version }: WriteProps) => {
  const t = say(words, view.language)
  const police = whose.own ? `/notes/${whose.party}/first` : `/with/${whose.party}/first`
  return (
    <Layout
      part="write"
      view={view}
      title={t.title}
      back={`/say/${whose.party}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <ForThem view={view} whose={whose} />
        <h1>{t.heading}</h1>
        <p>{t.allOptional}</p>
        <p>{t.speak}</p>
        <BeforeWriting view={view} space={space} change={police} />
        <FormOf view={view} version={version} upload>
          {prompts.map((prompt) => (
            <LongText
              key={prompt}
              fill={fill}
              name={prompt}
              label={t[prompt]}
              hint={t[`${prompt}-hint`]}
              rows={5}
              big
            />
          ))}
          <HowItCame fill={fill} whose={whose} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** In large letters, for reading out. */
export const PrintPage = ({ view, whose, page }: Base & { page: Written | undefined | null }) => {
  const t = say(words, view.language)
  return (
    <Layout part="copy" view={view} title={t.title} back={`/say/${whose.party}`} bare>
      <div class="column">
        <h1>{t.heading}</h1>
        <p class="soft small no-print">{t.printHint}</p>
        {page === null ? <p>{t.down}</p> : page === undefined ? <p>{t.empty}</p> : null}
        {page == null ? null : <Said view={view} texts={page.texts} large />}
      </div>
    </Layout>
  )
}

/** For a pen. */
export const BlankPage = ({ view, whose }: Base) => {
  const t = say(words, view.language)
  return (
    <Layout part="empty" view={view} title={t.title} back={`/say/${whose.party}`} bare>
      <div class="column">
        <h1>{t.heading}</h1>
        <p>{t.allOptional}</p>
        <p class="soft small no-print">{t.printHint}</p>
        {prompts.map((prompt) => (
          <div class="by-pen" key={prompt}>
            <h2>{t[prompt]}</h2>
            <p class="soft">{t[`${prompt}-hint`]}</p>
            <div class="by-pen__lines" />
          </div>
        ))}
      </div>
    </Layout>
  )
}

import { upFor } from '../../access/up.ts'
import { Button, Card, Input, Layout, Select, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { HowFar } from '../standing.tsx'
import { words as shared } from '../words.ts'
import { nameOf } from './find.ts'
import { byLetter } from './looking.ts'
import { nations, type Nation, type Term } from './model.ts'
import { standing } from './standing.ts'
import { words } from './words.ts'

type Props = { view: View; asked: string; nation: Nation | null; found: readonly Term[] }

const Meaning = ({ view, term, nation }: { view: View; term: Term; nation: Nation | null }) => {
  const [t, s] = [say(words, view.language), say(shared, view.language)]
  const mine = term[view.language]
  const other = view.language === 'en' ? 'cy' : 'en'
  return (
    <div id={term.id}>
      <h3>
        {nameOf(term, view.language)}
        {term.nation === undefined ? null : (
          <>
            {' '}
            <span class="govuk-tag">{term.nation === 'wales' ? s.nationWales : s.nationEngland}</span>
          </>
        )}
      </h3>
      <p>{nation === 'wales' ? (mine.inWales ?? mine.meaning) : mine.meaning}</p>
      {mine.inWales === undefined || nation !== null ? null : (
        <p>
          <strong>{s.inWales}:</strong> {mine.inWales}
        </p>
      )}
      <p class="soft small" lang={view.language}>
        {t.otherLanguage('')}
        <span lang={other}>{nameOf(term, other)}</span>
      </p>
    </div>
  )
}

const Asking = ({ view, asked, nation }: Omit<Props, 'found'>) => {
  const [t, s] = [say(words, view.language), say(shared, view.language)]
  return (
    <form action="/words" method="get" class="list-search no-print" role="search" autocomplete="off">
      <Input
        name="word"
        label={{ text: t.search, classes: 'govuk-label--s' }}
        hint={t.searchHint}
        value={asked}
      />
      <Select
        name="nation"
        label={{ text: t.where, classes: 'govuk-label--s' }}
        items={[
          { value: '', text: t.everywhere },
          { value: 'england', text: s.nationEngland },
          { value: 'wales', text: s.nationWales },
        ]}
        value={nation ?? ''}
      />
      <Button classes="govuk-button--secondary">{t.look}</Button>
    </form>
  )
}

/** The dictionary, A to Z, each word with an anchor of its own. */
export const WordsPage = (props: Props) => {
  const { view, asked, nation, found } = props
  const t = say(words, view.language)
  const groups = byLetter(found, view.language)
  return (
    <Layout view={view} title={t.title} back={upFor(view)}>
      <div class="column">
        <h1>{t.heading}</h1>
        <p class="lede">{t.lede}</p>
        <Asking {...props} />
        <p class="list-count" role="status">
          {t.found(found.length)}
          {asked === '' && nation === null ? null : (
            <>
              {' · '}
              <a href="/words">{t.all}</a>
            </>
          )}
        </p>
        {found.length > 12 ? (
          <nav aria-label={t.letters} class="no-print al-letters">
            {groups.map(([letter]) => (
              <a href={`#letter-${letter}`} key={letter}>
                {letter}
              </a>
            ))}
          </nav>
        ) : null}
        {found.length === 0 ? (
          <Card>
            <p>{t.none}</p>
          </Card>
        ) : null}
        {groups.map(([letter, some]) => (
          <section key={letter} aria-labelledby={`letter-${letter}`}>
            <h2 id={`letter-${letter}`}>{letter}</h2>
            {some.map((term) => (
              <Meaning {...{ view, term, nation }} key={term.id} />
            ))}
          </section>
        ))}
        <HowFar view={view} standing={standing} law={found.some(({ law }) => law === true)} />
      </div>
    </Layout>
  )
}

export const isNation = (text: string): text is Nation => nations.some((one) => one === text)

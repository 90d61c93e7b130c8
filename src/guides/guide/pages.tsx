import { upFor } from '../../access/up.ts'
import { Card, Layout, type View } from '../../platform/html/index.ts'
import { say, type Both } from '../../platform/words/words.ts'
import type { Nation } from '../dictionary/model.ts'
import { FindSolicitor } from '../solicitor.tsx'
import { HowFar } from '../standing.tsx'
import { words as shared } from '../words.ts'
import type { Guide, Part } from './model.ts'
import { words } from './words.ts'

export const GuidesPage = ({ view, guides }: { view: View; guides: readonly Guide[] }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={upFor(view)}>
      <div class="column">
        <h1>{t.heading}</h1>
        <p class="lede">{t.lede}</p>
        <Card>
          <ul class="card__list">
            {guides.map(({ name, title, lede }) => (
              <li key={name}>
                <a href={`/guides/${name}`}>{title[view.language]}</a>
                <p>{lede[view.language]}</p>
              </li>
            ))}
          </ul>
        </Card>
        <p>
          <a href="/words">{t.dictionary}</a>
        </p>
        <p class="soft small">{say(shared, view.language).notAgreed}</p>
      </div>
    </Layout>
  )
}

const Of = ({ view, part: { heading, text = [], points = [] } }: { view: View; part: Part }) => {
  const said = (both: Both) => both[view.language]
  return (
    <section>
      <h2>{said(heading)}</h2>
      {text.map((line) => (
        <p key={line.en}>{said(line)}</p>
      ))}
      {points.length === 0 ? null : (
        <ul>
          {points.map((line) => (
            <li key={line.en}>{said(line)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What a guide says, without its title: for one nation, or for both, each under its own heading. */
export const GuideBody = ({ view, guide, nation }: { view: View; guide: Guide; nation?: Nation }) => (
  <>
    {guide.parts
      .filter((part) => nation === undefined || part.nation === undefined || part.nation === nation)
      .map((part) => (
        <Of view={view} part={part} key={part.heading.en} />
      ))}
  </>
)

export const GuidePage = ({ view, guide }: { view: View; guide: Guide }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/guides">
      <div class="column">
        <h1>{guide.title[view.language]}</h1>
        <p class="lede">{guide.lede[view.language]}</p>
        <GuideBody view={view} guide={guide} />
        {guide.law ? <FindSolicitor view={view} /> : null}
        <p class="no-print">
          <a href="/words">{t.dictionary}</a> · <span class="soft">{t.print}</span>
        </p>
        <HowFar view={view} standing={guide.standing} law={guide.law} />
      </div>
    </Layout>
  )
}

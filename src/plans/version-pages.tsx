import type { Day } from '../calendar/model.ts'
import { Card, Layout, Tag, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { ForThem } from '../spaces/whose.tsx'
import type { Piece, Version } from './model.ts'
import type { Shown } from './pages.tsx'
import { changesBetween, piecesIn, type Change } from './rules.ts'
import { sayBy, sayWho } from './standing.tsx'
import { Whole } from './whole.tsx'
import { words } from './words.ts'

/** All that one piece says, in lines. */
const Said = ({ view, piece }: { view: View; piece: Piece }) => {
  const t = say(words, view.language)
  const lines = [
    piece.words,
    piece.mine === '' ? '' : `${t['box worry mine']}: ${piece.mine}`,
    piece.better === '' ? '' : `${t['box worry better']}: ${piece.better}`,
    piece.kind === 'action' || piece.kind === 'person' ? sayWho(view.language, piece) : '',
    sayBy(view.language, piece),
  ].filter((line) => line !== '')
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="as-typed">
          {line}
        </p>
      ))}
    </>
  )
}

/** Added, changed, gone: said in words, never by colour alone. */
const Changed = ({ view, change }: { view: View; change: Change }) => {
  const t = say(words, view.language)
  const piece = change.what === 'gone' ? change.before : change.now
  return (
    <li>
      <p>
        <Tag classes={change.what === 'added' ? 'tag-done' : 'tag-held'}>{t[change.what]}</Tag>{' '}
        <span class="soft">{t[`head ${piece.kind}`]}</span>
      </p>
      {change.what === 'changed' ? (
        <>
          <h3 class="small">{t.before}</h3>
          <Said view={view} piece={change.before} />
          <h3 class="small">{t.after2}</h3>
          <Said view={view} piece={change.now} />
        </>
      ) : (
        <Said view={view} piece={piece} />
      )}
    </li>
  )
}

type VersionProps = Shown & { version: Version; since: Version | undefined; today: Day }
/** One version as it was, and what is different from another. */
export const VersionPage = ({ view, whose, nation, plan, version, since, today }: VersionProps) => {
  const t = say(words, view.language)
  const at = `/plan/${whose.party}`
  const numberOf = ({ id }: Version) => plan.versions.findIndex((one) => one.id === id) + 1
  const changes = since === undefined ? [] : changesBetween(plan.pieces, since.id, version.id)
  const others = plan.versions.filter(({ id }) => id < version.id && id !== since?.id)
  return (
    <Layout part="version" view={view} title={t.title} back={at}>
      <div class="column">
        <ForThem view={view} whose={whose} />
        <h1>{t.version(numberOf(version))}</h1>
        <p class="lede">{version.dated === null ? t.written(version.day) : t.datedOn(version.dated)}</p>
        {version.id === plan.versions.at(-1)?.id ? null : <p>{t.older}</p>}
        {plan.shut ? (
          <p>{t.down}</p>
        ) : (
          <>
            {since === undefined ? null : (
              <Card title={t.whatChanged}>
                <p class="soft">{t.sinceVersion(numberOf(since))}</p>
                {changes.length === 0 ? <p>{t.nothingChanged}</p> : null}
                <ul class="card__list">
                  {changes.map((change) => (
                    <Changed
                      key={change.what === 'gone' ? change.before.id : change.now.id}
                      view={view}
                      change={change}
                    />
                  ))}
                </ul>
              </Card>
            )}
            {others.map((other) => (
              <p key={other.id} class="no-print">
                <a href={`${at}/versions/${version.id}?since=${other.id}`}>
                  {t.compareWith(numberOf(other))}
                </a>
              </p>
            ))}
            <Whole
              {...{ view, nation, today }}
              pieces={piecesIn(plan.pieces, version.id).filter(({ kind }) => kind !== 'step')}
              at={null}
              around={null}
            />
          </>
        )}
        <p class="no-print">
          <a href={at}>{t.back}</a>
        </p>
      </div>
    </Layout>
  )
}

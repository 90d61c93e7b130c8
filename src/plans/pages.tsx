import { upFrom } from '../access/up.ts'
import type { Day } from '../calendar/model.ts'
import type { Nation } from '../guides/dictionary/model.ts'
import { Button, Card, Details, FormOf, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { ForThem, type Whose } from '../spaces/whose.tsx'
import { singles, type Kind, type Piece, type Plan } from './model.ts'
import { missingFrom, piecesIn } from './rules.ts'
import { Whole, type Around } from './whole.tsx'
import { words } from './words.ts'

export type Shown = {
  view: View
  whose: Whose
  nation: Nation
  plan: Plan
  today: Day
}

const adding = ['action', 'worry', 'step', 'date', 'person'] as const
const Adding = ({ view, at, pieces }: { view: View; at: string; pieces: readonly Piece[] }) => {
  const t = say(words, view.language)
  const left = singles.filter((kind) => !pieces.some((piece) => piece.kind === kind))
  const link = (kind: Kind, text: string) => (
    <li key={kind}>
      <a href={`${at}/new/${kind}`}>{text}</a>
    </li>
  )
  return (
    <div class="no-print">
      <Card>
        <ul class="card__list">{adding.map((kind) => link(kind, t[`add ${kind}`]))}</ul>
        {left.length === 0 ? null : (
          <Details summary={t.allElse}>
            <ul class="card__list">{left.map((kind) => link(kind, t[`head ${kind}`]))}</ul>
          </Details>
        )}
      </Card>
    </div>
  )
}

const Missing = ({ view, pieces }: { view: View; pieces: readonly Piece[] }) => {
  const t = say(words, view.language)
  const missing = missingFrom(pieces)
  return missing.length === 0 || pieces.length === 0 ? null : (
    <Details summary={t.missing}>
      <p>{t.missingText}</p>
      <ul>
        {missing.map((what) => (
          <li key={what}>{t[`missing ${what}`]}</li>
        ))}
      </ul>
    </Details>
  )
}

const Versions = ({ view, plan, at }: { view: View; plan: Plan; at: string }) => {
  const t = say(words, view.language)
  const { versions } = plan
  return (
    <div class="no-print">
      <h2>{t.versions}</h2>
      {versions.length < 2 ? null : (
        <ul>
          {versions.map(({ id, day, dated }, index) => (
            <li key={id}>
              <a href={`${at}/versions/${id}`}>{t.version(index + 1)}</a>
              {index === versions.length - 1 ? ` (${t.now})` : ''}:{' '}
              {dated === null ? t.written(day) : t.datedOn(dated)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${at}/changed`}>{t.planChanged}</a>
      </p>
    </div>
  )
}

const Keep = ({ view, at, empty }: { view: View; at: string; empty: boolean }) => {
  const t = say(words, view.language)
  const other = view.language === 'en' ? 'cy' : 'en'
  if (empty)
    return (
      <p class="no-print">
        <a href={`${at}/blank`}>{t.blank}</a>
      </p>
    )
  return (
    <div class="no-print">
      <h2>{t.keep}</h2>
      <ul>
        <li>
          <a href={`${at}/file`}>{t.file}</a> <span class="soft">{t.fileHint}</span>{' '}
          <a href={`${at}/file?language=${other}`}>{other === 'cy' ? t.fileCy : t.fileEn}</a>
        </li>
        <li>
          <a href={`${at}/file?all`}>{t.fileAll}</a>
        </li>
        <li>
          <a href={`${at}/blank`}>{t.blank}</a>
        </li>
        <li>
          <a href={`/share${at.replace('/plan', '')}?from=plan`}>{t.share}</a>
        </li>
      </ul>
    </div>
  )
}

type PlanProps = Shown & {
  around: Around
  saved: boolean
  taken: string | null
  begun: boolean
  long: boolean
}
export const PlanPage = ({
  view,
  whose,
  nation,
  plan,
  today,
  around,
  saved,
  taken,
  begun,
  long,
}: PlanProps) => {
  const t = say(words, view.language)
  const at = `/plan/${whose.party}`
  const newest = plan.versions.at(-1)
  const pieces = newest === undefined ? [] : piecesIn(plan.pieces, newest.id)
  return (
    <Layout view={view} title={t.title} back={upFrom(whose)}>
      <div class="column">
        <ForThem view={view} whose={whose} />
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        {begun && newest !== undefined ? (
          <div class="done" role="status">
            <p>{t.begun}</p>
            <FormOf view={view} action={`${at}/versions/${newest.id}/back`}>
              <button type="submit" class="al-as-link">
                {t.notChanged}
              </button>
            </FormOf>
          </div>
        ) : null}
        {taken === null ? null : (
          <div class="done" role="status">
            <p>{t.taken}</p>
            <FormOf view={view} action={`${at}/pieces/${taken}/again`}>
              <Button classes="govuk-button--secondary">{t.putBack}</Button>
            </FormOf>
          </div>
        )}
        <h1>{t.title}</h1>
        {long ? <p role="status">{t.tooMuch}</p> : null}
        <p class="lede">{t.copy}</p>
        {newest?.dated == null ? null : <p>{t.datedOn(newest.dated)}</p>}
        <p class="soft">{t[`called ${nation}`]}</p>
        {plan.shut ? (
          <p>{t.down}</p>
        ) : (
          <>
            {pieces.length > 0 ? null : (
              <>
                <h2>{t.emptyTitle}</h2>
                <p>{t.empty}</p>
                <p class="soft">{t.noPlan}</p>
              </>
            )}
            {pieces.length > 0 ? null : <Adding view={view} at={at} pieces={pieces} />}
            <Whole {...{ view, nation, today, pieces, at, around }} />
            <Missing view={view} pieces={pieces} />
            {pieces.length > 0 ? <Adding view={view} at={at} pieces={pieces} /> : null}
            {pieces.length > 0 ? <Versions view={view} plan={plan} at={at} /> : null}
            <Keep view={view} at={at} empty={pieces.length === 0} />
          </>
        )}
      </div>
    </Layout>
  )
}

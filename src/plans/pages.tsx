import type { Day } from '../calendar/model.ts'
import type { Nation } from '../guides/dictionary/model.ts'
import { Button, Card, Details, FormOf, InsetText, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { ForThem, type Whose } from '../spaces/whose.tsx'
import { agencies, singles, type Kind, type Many, type Piece, type Plan } from './model.ts'
import { Action, Plain, Step, Worry } from './pieces.tsx'
import { missingFrom, piecesIn, type Review } from './rules.ts'
import { words } from './words.ts'

export type Shown = {
  view: View
  whose: Whose
  nation: Nation
  plan: Plan
  today: Day
}
type Around = { review: Review | null; groups: readonly Day[] }
export const homeOf = ({ party, own }: Whose): string => (own ? '/home' : `/with/${party}`)

type WholeProps = Pick<Shown, 'view' | 'nation' | 'today'> & {
  pieces: readonly Piece[]
  at: string | null
  around: Around | null
}

const Group = ({ kind, ...props }: WholeProps & { kind: Many }) => {
  const t = say(words, props.view.language)
  const One = { worry: Worry, action: Action, step: Step, person: Plain, date: Plain }[kind]
  const own = props.pieces.filter((piece) => piece.kind === kind)
  return own.length === 0 ? null : (
    <Card title={t[`head ${kind}`]}>
      {kind === 'step' ? <p class="soft small">{t.private}</p> : null}
      <ul class="card__list">
        {own.map((piece) => (
          <One key={piece.id} {...props} piece={piece} />
        ))}
      </ul>
    </Card>
  )
}

/** What each agency said it would do, agency by agency. */
const Agencies = (props: WholeProps) => {
  const t = say(words, props.view.language)
  const actions = props.pieces.filter(({ kind }) => kind === 'action')
  return actions.length === 0 ? null : (
    <Card title={t['head action']}>
      {[...agencies, null].map((agency) => {
        const theirs = actions.filter((piece) => piece.agency === agency)
        return theirs.length === 0 ? null : (
          <section key={agency ?? ''}>
            <h3>{agency === null ? t.noWho : t[agency]}</h3>
            <ul class="card__list">
              {theirs.map((piece) => (
                <Action key={piece.id} {...props} piece={piece} />
              ))}
            </ul>
          </section>
        )
      })}
    </Card>
  )
}

const Days = ({ around, ...props }: Omit<WholeProps, 'around'> & { around: Around }) => {
  const t = say(words, props.view.language)
  const { review, groups } = around
  const own = props.pieces.filter(({ kind }) => kind === 'date')
  return (
    <Card title={t['head date']}>
      <p>
        {review === null ? t.reviewUnknown : review.booked ? t.reviewOn(review.day) : t.reviewBy(review.day)}
      </p>
      {groups.map((day) => (
        <p key={day}>{t.coreGroup(day)}</p>
      ))}
      <ul class="card__list">
        {own.map((piece) => (
          <Plain key={piece.id} {...props} piece={piece} />
        ))}
      </ul>
    </Card>
  )
}

/** One version, whole. */
export const Whole = (props: WholeProps) => {
  const t = say(words, props.view.language)
  const rest = singles.flatMap((kind) => props.pieces.filter((piece) => piece.kind === kind))
  return (
    <>
      <Agencies {...props} />
      <Group {...props} kind="worry" />
      {props.around === null ? <Group {...props} kind="date" /> : <Days {...props} around={props.around} />}
      <Group {...props} kind="person" />
      {rest.length === 0 ? null : (
        <Card title={t.allElse}>
          {rest.map((piece) => (
            <section key={piece.id}>
              <h3>{t[`head ${piece.kind}`]}</h3>
              <ul class="card__list">
                <Plain {...props} piece={piece} />
              </ul>
            </section>
          ))}
        </Card>
      )}
      {rest.some(({ kind }) => kind === 'if-not') || props.pieces.length === 0 ? null : (
        <InsetText>
          <strong>{t['head if-not']}</strong> {t.ifNotBlank}
        </InsetText>
      )}
      <Group {...props} kind="step" />
    </>
  )
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

export const Keep = ({ view, at }: { view: View; at: string }) => {
  const t = say(words, view.language)
  const other = view.language === 'en' ? 'cy' : 'en'
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
    <Layout view={view} title={t.title} back={homeOf(whose)}>
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
            <Keep view={view} at={at} />
          </>
        )}
      </div>
    </Layout>
  )
}

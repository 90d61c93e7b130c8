import { upFrom } from '../../access/up.ts'
import type { Day } from '../../calendar/model.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, type Whose } from '../../spaces/whose.tsx'
import type { Council } from '../day/meetings.ts'
import type { PaperDue, Recording } from './model.ts'
import { isOverdue } from './rules.ts'
import { words } from './words.ts'

export type ListProps = {
  view: View
  whose: Whose
  today: Day
  councils: readonly Council[]
  /** Null: the vault does not answer. */
  found: { requests: readonly Recording[]; papers: readonly PaperDue[] } | null
  /** The address at which what was just taken back is put back. */
  taken: string | null
  saved: boolean
}

const Policies = ({ view, councils }: ListProps) => {
  const t = say(words, view.language)
  return (
    <>
      {councils.map(({ gss, name, recording: { policy, words: said, source } }) => (
        <Card title={t.policy(name[view.language])} key={gss}>
          <p>{policy === 'conditions' ? t['on-conditions'] : t[policy]}</p>
          {said === '' ? null : <p class="as-typed">{said}</p>}
          {source === '' ? null : <p class="soft small">{t.source(source)}</p>}
        </Card>
      ))}
      <Card title={t.know}>
        <ul class="govuk-list govuk-list--bullet">
          <li>{t.knowOwn}</li>
          <li>{t.knowSharing}</li>
          <li>{t.knowCourt}</li>
          <li>{t.knowChildren}</li>
          <li>{t.knowKept}</li>
          <li>{t.knowLaw}</li>
        </ul>
      </Card>
    </>
  )
}

/** Where a request stands, in one line. */
export const Standing = ({ view, of }: { view: View; of: Recording }) => {
  const t = say(words, view.language)
  return (
    <p>
      {of.sentOn === null ? t.notSent : `${t.sent(of.sentOn)}.`}{' '}
      {of.answer === null ? null : `${t.answer}: ${t[`answer-${of.answer}`]}. `}
      {of.happened === null ? null : `${t[of.happened]}.`}
    </p>
  )
}

const Requests = ({ view, whose: { party }, found }: ListProps) => {
  const t = say(words, view.language)
  return (
    <Card title={t.requests}>
      {(found?.requests.length ?? 0) === 0 ? <p>{t.none}</p> : null}
      <ul class="card__list">
        {found?.requests.map((of) => (
          <li key={of.id}>
            <a href={`/recording/${party}/one/${of.id}`}>
              {t[of.place]} {of.meetsOn === null ? '' : t.meets(of.meetsOn)}
            </a>
            <Standing view={view} of={of} />
          </li>
        ))}
      </ul>
      <Button href={`/recording/${party}/new`} classes="govuk-button--secondary">
        {t.write}
      </Button>
    </Card>
  )
}

const Paper = ({ view, whose: { party }, today, of }: ListProps & { of: PaperDue }) => {
  const t = say(words, view.language)
  const { id, kind, countsFrom, askedOn, dueOn, rule, cameOn, words: said } = of
  const own = kind === 'correction'
  const at = `/recording/${party}/papers/${id}`
  return (
    <li>
      <p>
        <strong>{t[`paper-${kind}`]}</strong>, {t.of(countsFrom)}
        {askedOn === null ? '' : `, ${t['asked-on'](askedOn)}`}
      </p>
      {cameOn !== null ? (
        <p class="done">{own ? t.done(cameOn) : t.came(cameOn)}</p>
      ) : dueOn === null ? (
        <p>{t.noRule}</p>
      ) : isOverdue(of, today) ? (
        <p>{t.overdue(dueOn)}</p>
      ) : (
        <p>{own ? t.sendBy(dueOn) : t.due(dueOn)}</p>
      )}
      {rule === null ? null : <p class="soft small">{t[`rule-${rule}`]}</p>}
      {said === null ? null : <p class="as-typed">{said}</p>}
      <div class="note-acts no-print">
        <FormOf view={view} action={`${at}/came`}>
          <input type="hidden" name="came" value={cameOn === null ? 'yes' : 'no'} />
          <button type="submit" class="al-as-link">
            {cameOn !== null ? t.notCame : own ? t.sentToday : t.cameToday}
            <span class="govuk-visually-hidden"> ({t[`paper-${kind}`]})</span>
          </button>
        </FormOf>
        <FormOf view={view} action={`${at}/back`}>
          <button type="submit" class="al-as-link">
            {t.takeBack}
            <span class="govuk-visually-hidden"> ({t[`paper-${kind}`]})</span>
          </button>
        </FormOf>
      </div>
    </li>
  )
}

const Papers = (props: ListProps) => {
  const { view, whose, found } = props
  const t = say(words, view.language)
  return (
    <Card title={t.papers}>
      <p>{t.papersText}</p>
      {(found?.papers.length ?? 0) === 0 ? <p class="soft">{t.noPapers}</p> : null}
      <ul class="card__list">
        {found?.papers.map((of) => (
          <Paper {...props} of={of} key={of.id} />
        ))}
      </ul>
      <Button href={`/recording/${whose.party}/papers`} classes="govuk-button--secondary">
        {t.addPaper}
      </Button>
    </Card>
  )
}

/** What a council says, what a parent asked, and the papers that should come. */
export const RecordingPage = (props: ListProps) => {
  const { view, whose, found, taken, saved } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={upFrom(whose)}>
      <div class="column">
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        {taken === null ? null : (
          <div class="done" role="status">
            <p>{t.taken}</p>
            <FormOf view={view} action={taken}>
              <Button classes="govuk-button--secondary">{t.putBack}</Button>
            </FormOf>
          </div>
        )}
        <h1>{t.title}</h1>
        <ForThem view={view} whose={whose} />
        <p>{t.intro}</p>
        <p>
          <strong>{t.private}</strong>
        </p>
        <p>{t.reprisal}</p>
        {found === null ? (
          <Card>
            <p>{t.down}</p>
          </Card>
        ) : (
          <>
            <Requests {...props} />
            <Papers {...props} />
          </>
        )}
        <Policies {...props} />
      </div>
    </Layout>
  )
}

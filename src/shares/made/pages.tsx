import { upFrom } from '../../access/up.ts'
import { Button, Card, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, type Whose } from '../../spaces/whose.tsx'
import { Exact } from '../exact.tsx'
import type { Share } from '../model.ts'
import { stateOf } from '../rules.ts'
import { sayOpenings, sayState, sayTo, sayYes } from '../sayings.ts'
import { words } from '../words.ts'

type OneProps = { view: View; whose: Whose; share: Share }
const Opened = ({ view, share }: Pick<OneProps, 'view' | 'share'>) => {
  const t = say(words, view.language)
  const said = sayOpenings(view.language, share.openings)
  if (share.toRole === null) return null
  if (said.length === 0) return stateOf(share) === 'open' ? <p class="soft">{t.notOpened}</p> : null
  return (
    <>
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}

const Lines = ({ view, share }: Pick<OneProps, 'view' | 'share'>) => {
  const yes = sayYes(view.language, share)
  return (
    <>
      <p>{sayState(view.language, share)}</p>
      <Opened view={view} share={share} />
      {yes === null ? null : <p class="soft">{yes}</p>}
    </>
  )
}

const Stop = ({ view, whose, share }: OneProps) => {
  const t = say(words, view.language)
  const to = sayTo(view.language, share, share.handed)
  return (
    <FormOf view={view} action={`/share/${whose.party}/made/${share.id}/stop`}>
      <Button classes="govuk-button--secondary" preventDoubleClick>
        {share.toRole === null ? t.stopPaper : t.stop}
        <span class="govuk-visually-hidden"> ({to})</span>
      </Button>
    </FormOf>
  )
}

const Now = ({ view, whose, share }: OneProps) => {
  const t = say(words, view.language)
  const to = sayTo(view.language, share, share.handed)
  return (
    <Card title={to}>
      <Lines view={view} share={share} />
      <p>
        <a href={`/share/${whose.party}/made/${share.id}`}>
          {t.seeIt}
          <span class="govuk-visually-hidden"> ({to})</span>
        </a>
      </p>
      <Stop view={view} whose={whose} share={share} />
    </Card>
  )
}

type ListProps = { view: View; whose: Whose; shares: readonly Share[] | null; stopped: boolean }
/** What is shared, with whom, until when, and who opened it; each can be stopped with one press. */
export const SharesPage = ({ view, whose, shares, stopped }: ListProps) => {
  const t = say(words, view.language)
  const stands = (share: Share) => ['open', 'to-hand'].includes(stateOf(share))
  const [now, before] = [(shares ?? []).filter(stands), (shares ?? []).filter((share) => !stands(share))]
  return (
    <Layout view={view} title={t.title} back={upFrom(whose)}>
      <div class="column">
        <ForThem view={view} whose={whose} />
        {stopped ? (
          <p class="done" role="status">
            {t.stopped} {t.copied}
          </p>
        ) : null}
        <h1>{whose.own ? t.mine : t.theirs(whose.called)}</h1>
        <p>{t.intro}</p>
        <Button href={`/share/${whose.party}/pick`}>{t.begin}</Button>
        {shares === null ? <p>{t.down}</p> : null}
        {shares !== null && now.length === 0 ? <p>{t.nothing}</p> : null}
        {now.map((share) => (
          <Now key={share.id} view={view} whose={whose} share={share} />
        ))}
        {now.length > 1 ? (
          <FormOf view={view} action={`/share/${whose.party}/stop`}>
            <Button classes="govuk-button--secondary" preventDoubleClick>
              {t.stopAll}
            </Button>
          </FormOf>
        ) : null}
        {before.length === 0 ? null : (
          <>
            <h2>{t.before}</h2>
            <ul class="card__list">
              {before.map((share) => (
                <li key={share.id}>
                  <a href={`/share/${whose.party}/made/${share.id}`}>
                    {sayTo(view.language, share, share.handed)}
                  </a>
                  <p class="soft">{t.sharedOn(share.day)}.</p>
                  <Lines view={view} share={share} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Layout>
  )
}

/** One share: the exact words, and on paper what is printed. */
export const SharePage = ({ view, whose, share, done }: OneProps & { done: boolean }) => {
  const t = say(words, view.language)
  const here = `/share/${whose.party}/made/${share.id}`
  const state = stateOf(share)
  const paper = share.toRole === null
  return (
    <Layout part="one" view={view} title={t.title} back={`/share/${whose.party}`}>
      <div class="column">
        <ForThem view={view} whose={whose} />
        {done ? (
          <p class="done no-print" role="status">
            {paper ? t.handNow : t.done}
          </p>
        ) : null}
        <h1 class="no-print">{sayTo(view.language, share, share.handed)}</h1>
        <div class="no-print">
          <Lines view={view} share={share} />
        </div>
        {share.pieces === null ? (
          <p>{t.deleted}</p>
        ) : (
          <Exact
            view={view}
            fromName={share.fromName}
            day={share.day}
            until={share.until}
            pieces={share.pieces}
          />
        )}
        {paper && share.pieces !== null && state !== 'stopped' ? (
          <div class="no-print">
            <p>
              <a href={`${here}/file`}>{t.file}</a>. {t.print}
            </p>
            {state === 'to-hand' ? (
              <FormOf view={view} action={`${here}/handed`}>
                <Button preventDoubleClick>{t.handedOver}</Button>
              </FormOf>
            ) : null}
          </div>
        ) : null}
        {state === 'open' || state === 'to-hand' ? (
          <div class="no-print">
            {paper ? null : <InsetText>{t.copied}</InsetText>}
            <Stop view={view} whose={whose} share={share} />
          </div>
        ) : null}
      </div>
    </Layout>
  )
}

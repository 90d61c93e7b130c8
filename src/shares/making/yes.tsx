import { Tick } from '../../platform/html/fill.tsx'
import { Button, FormOf, InsetText } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { HowItCame } from '../../spaces/whose.tsx'
import { Exact } from '../exact.tsx'
import type { Making } from '../model.ts'
import { words as shareWords } from '../words.ts'
import { at, Frame, type MakingProps, type Props } from './pages.tsx'
import { words } from './words.ts'

/** Nothing but the words, large, for a phone that reads them out or for whoever does. */
export const AloudPage = ({ view, whose, making, fromName }: Omit<MakingProps, 'today'>) => {
  const t = say(words, view.language)
  return (
    <Frame part="aloud" view={view} whose={whose} title={t.aloud} back={at(whose, making)}>
      <p class="soft no-print">{t.aloudText}</p>
      <p class="lede">{say(shareWords, view.language).fromWhom(fromName)}.</p>
      {making.pieces.map(({ label, day, text }, nth) => (
        <div key={`${nth}`}>
          <h2>{t.of(label, day)}</h2>
          <p class="lede as-typed">{text}</p>
        </div>
      ))}
      <Button href={at(whose, making)} classes="no-print">
        {t.backToIt}
      </Button>
    </Frame>
  )
}

type YesProps = Props & {
  making: Making
  to: string
  until: string | null
  fromName: string
  today: string
}
/** The last step: all of it once more, what can't be taken back, and the yes. */
export const YesPage = ({ view, whose, fill, making, to, until, fromName, today }: YesProps) => {
  const t = say(words, view.language)
  const s = say(shareWords, view.language)
  const here = at(whose, making)
  const paper = until === null
  return (
    <Frame
      part="yes"
      view={view}
      whose={whose}
      fill={fill}
      title={whose.own ? t.yes : t.yesFor(whose.called)}
      back={`${here}/who`}
    >
      <div class="card">
        <ul class="card__list" id="yes">
          <li>
            {t.toLine}: <strong>{to}</strong>. <a href={`${here}/who`}>{t.changeThis}</a>
          </li>
          <li>
            {paper ? t.noEnd : `${t.untilLine}: `}
            {paper ? null : <strong>{s.ofDay(until)}</strong>}.
          </li>
        </ul>
      </div>
      <Exact view={view} fromName={fromName} day={today} until={until} pieces={making.pieces} />
      <InsetText>{paper ? t.staysPaper : t.stays}</InsetText>
      <p>{t.evidence}</p>
      <FormOf view={view} version={making.version}>
        {whose.own ? null : (
          <>
            <Tick fill={fill} name="aloud" label={t.readAloud} />
            <Tick fill={fill} name="said" label={t.theySaid} />
          </>
        )}
        <HowItCame fill={fill} whose={whose} />
        <div class="govuk-button-group">
          <Button preventDoubleClick>{paper ? t.paperIt : t.sharedIt}</Button>
          <a class="govuk-link" href={here}>
            {t.not}
          </a>
        </div>
      </FormOf>
    </Frame>
  )
}

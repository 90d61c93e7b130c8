import { LongText, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { inLondon, sayDay, sayTime, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import type { Told } from './queries.ts'
import { quiet } from './rules.ts'
import { Changes } from './said.tsx'
import { changeWords } from './words.ts'

const One = ({ view, one, tell }: { view: View; one: Told; tell: number }) => {
  const l = view.language
  const t = say(changeWords, l)
  const at = one.toldAt === null ? null : inLondon(one.toldAt)
  const due = inLondon(new Date(one.touchedAt.getTime() + quiet * 60_000))
  return (
    <Card>
      <Changes view={view} change={one.change} />
      <p class="soft">
        {at === null
          ? t.sending(tell, sayTime(l, due.time))
          : t.sent(one.told ?? 0, `${softDay(sayDay(l, at.day))}, ${sayTime(l, at.time)}`)}
      </p>
    </Card>
  )
}

type Page = { view: View; of: Kept; all: readonly Told[]; tell: number; said?: 'undone' | 'late' | undefined }
/** What was changed since it was published, and the way to call it off or to undo that. */
export const ChangesPage = ({ view, of, all, tell, said }: Page) => {
  const t = say(changeWords, view.language)
  const undoable =
    of.state === 'called-off' &&
    all.some((one) => one.toldAt === null && one.change.now.off && !one.change.was.off)
  return (
    <Layout view={view} title={t.title} back={`/events/keep/${of.id}`}>
      {said === 'undone' ? (
        <p class="done" role="status">
          {t.undone}
        </p>
      ) : null}
      <h1>{t.title}</h1>
      <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
      {said === 'late' ? <InsetText>{t.tooLate}</InsetText> : null}
      {of.state === 'called-off' ? (
        <>
          <InsetText>
            <strong>{t.itIsOff}</strong> {inTongue(view.language, { en: of.off_en, cy: of.off_cy })}
          </InsetText>
          {undoable ? (
            <FormOf view={view} action={`/events/keep/${of.id}/changes`}>
              <input type="hidden" name="says" value="undo" />
              <Button classes="govuk-button--secondary" preventDoubleClick>
                {t.undo}
              </Button>
            </FormOf>
          ) : (
            <p>{t.again}</p>
          )}
        </>
      ) : (
        <p>{t.lede}</p>
      )}
      {all.length === 0 ? (
        <div class="card list-empty">
          <p>{t.none}</p>
        </div>
      ) : (
        all.map((one) => <One key={one.id} {...{ view, one, tell }} />)
      )}
      {of.state === 'published' || of.state === 'closed' ? (
        <p>
          <a href={`/events/keep/${of.id}/call-off`}>{t.callOff}</a>
        </p>
      ) : null}
    </Layout>
  )
}

/** The second press: how many are written to, and why. */
export const CallOffPage = ({ view, of, tell, fill }: { view: View; of: Kept; tell: number; fill: Fill }) => {
  const t = say(changeWords, view.language)
  return (
    <Layout view={view} title={t.callOff} back={`/events/keep/${of.id}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.callOff}</h1>
        <p class="lede">
          {inTongue(view.language, { en: of.title_en, cy: of.title_cy })}, {sayDay(view.language, of.day)}
        </p>
        <p>{t.callOffText(tell)}</p>
        <p>{t.callOffUndo}</p>
        <FormOf view={view}>
          <LongText fill={fill} name="whyEn" label={t.whyEn} hint={t.whyHint} />
          <LongText fill={fill} name="whyCy" label={t.whyCy} />
          <Button preventDoubleClick>{t.sure(tell)}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

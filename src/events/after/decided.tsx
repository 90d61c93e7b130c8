import { Tag, type View } from '../../platform/html/index.ts'
import { sayDay, smallDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { inTongue } from '../saying.ts'
import type { Decided } from './model.ts'
import { words } from './words.ts'

const look = { open: 'tag-soon', done: 'tag-done', dropped: 'tag-held' } as const

/** What was decided, who does what, and what became of it. */
export const DecidedList = ({ view, decided }: { view: View; decided: Decided }) => {
  const t = say(words, view.language)
  const l = view.language
  return (
    <ul class="card__list">
      {decided.map(({ by, words: said, actions }, n) => {
        const who = inTongue(l, by)
        return (
          <li key={n}>
            <strong class="as-typed">{inTongue(l, said)}</strong>
            {who === '' ? null : <p class="soft">{t.by(who)}</p>}
            {actions.length === 0 ? <p class="soft">{t.noActions}</p> : null}
            {actions.map((one, at) => {
              const note = inTongue(l, one.note)
              return (
                <p key={at} class="as-typed">
                  <Tag classes={look[one.state]}>{t[`state-${one.state}`]}</Tag> {inTongue(l, one.words)}
                  <br />
                  <span class="soft">
                    {t.owner(inTongue(l, one.owner))}
                    {one.due === null || one.state !== 'open'
                      ? null
                      : `, ${t.due(smallDay(sayDay(l, one.due, 'date')))}`}
                    {one.on === null ? null : `, ${sayDay(l, one.on, 'date')}`}
                  </span>
                  {note === '' ? null : (
                    <>
                      <br />
                      {note}
                    </>
                  )}
                </p>
              )
            })}
          </li>
        )
      })}
    </ul>
  )
}

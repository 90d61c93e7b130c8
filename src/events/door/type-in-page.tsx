import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { inLondon, sayTime } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { doorPath } from './card.tsx'
import type { Line } from './model.ts'
import { Heading } from './paper-pages.tsx'
import { linesOnPage } from './paper-queries.ts'
import { sayCode } from './rules.ts'
import { words } from './words.ts'

type TypeIn = {
  view: View
  of: Kept
  lines: readonly Line[]
  total: number
  page: number
  saved: { readonly now: number; readonly before: number } | null
}
/** The paper list, typed in afterwards: many ticks, one press. */
export const TypeInPage = ({ view, of, lines, total, page, saved }: TypeIn) => {
  const t = say(words, view.language)
  const path = `${doorPath(of.id)}/typed`
  const pages = Math.max(1, Math.ceil(total / linesOnPage))
  return (
    <Layout view={view} title={t.door} back={doorPath(of.id)}>
      {saved === null ? null : (
        <p class="done" role="status">
          {t.saved(saved.now, saved.before)}
        </p>
      )}
      <Heading view={view} of={of} what={t.typeIn} />
      {total === 0 ? (
        <div class="card list-empty">
          <p>{t.nobodyBooked}</p>
        </div>
      ) : (
        <FormOf view={view} action={path}>
          <p>{t.typeInHint}</p>
          <input type="hidden" name="page" value={page} />
          <div class="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes">
            {lines.map((line) => (
              <div class="govuk-checkboxes__item" key={line.ticket}>
                <input
                  class="govuk-checkboxes__input"
                  id={`t-${line.ticket}`}
                  name="ticket"
                  type="checkbox"
                  value={line.ticket}
                  checked={line.came !== null}
                  disabled={line.came !== null}
                />
                <label class="govuk-label govuk-checkboxes__label" for={`t-${line.ticket}`}>
                  {line.name === '' ? t['is-walk-in'] : line.name}
                  {line.badge === '' ? null : ` · ${line.badge}`}{' '}
                  <span class="soft">
                    <span class="door-code">{sayCode(line.code)}</span>
                    {line.came === null
                      ? null
                      : ` · ${line.how === 'paper' ? t.typed : t.hereSince(sayTime(view.language, inLondon(line.came).time))}`}
                  </span>
                </label>
              </div>
            ))}
          </div>
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      )}
      {pages === 1 ? null : (
        <nav class="list-pages" aria-label={t.page(page, pages)}>
          {page > 1 ? <a href={`${path}?page=${page - 1}`}>{t.previous}</a> : null}
          <span>{t.page(page, pages)}</span>
          {page < pages ? <a href={`${path}?page=${page + 1}`}>{t.next}</a> : null}
        </nav>
      )}
      <p>
        <a href={`${doorPath(of.id)}/walk-in`}>{t.walkIn}</a>
      </p>
    </Layout>
  )
}

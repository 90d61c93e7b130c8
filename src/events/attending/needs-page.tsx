import { Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { words } from './words.ts'

export type Need = { readonly booking: string; readonly tickets: number; readonly words: string }
/** All that was asked for, in their own words: for whoever plans chairs, food and a crèche. No name, no address. */
export const NeedsPage = ({ view, of, needs }: { view: View; of: Kept; needs: readonly Need[] }) => {
  const t = say(words, view.language)
  const at = `/events/keep/${of.id}/bookings`
  return (
    <Layout view={view} title={t.title} back={at}>
      <h1>{t.needs}</h1>
      <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
      <p>{t.needsHint}</p>
      {needs.length === 0 ? (
        <div class="card list-empty">
          <p>{t.noNeeds}</p>
        </div>
      ) : (
        <>
          <p class="no-print">{t.print}</p>
          <ul class="card__list">
            {needs.map((need) => (
              <li key={need.booking}>
                <p class="as-typed">{need.words}</p>
                <p>
                  {t.forPeople(need.tickets)}
                  <span class="no-print">
                    {' · '}
                    <a href={`${at}/${need.booking}`}>{t.one}</a>
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Layout>
  )
}

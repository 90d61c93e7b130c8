import { Bar, Table, type View } from '../../platform/html/index.ts'
import { formatNumber, percent, say } from '../../platform/words/words.ts'
import { bands, type Spread } from './load.ts'
import { words } from './words.ts'

/** How load is spread over supporters, and who is over what they said they can: for coordinators. */
export const LoadPart = ({ view, spread }: { view: View; spread: Spread }) => {
  const t = say(words, view.language)
  const most = Math.max(1, ...bands.map((band) => spread.bands[band]))
  return (
    <section>
      <h2>{t.loadTitle}</h2>
      <p class="soft">{t.loadHint}</p>
      {spread.supporters === 0 ? (
        <p>{t.loadNone}</p>
      ) : (
        <>
          <ul class="card__list">
            {bands.map((band) => (
              <li key={band}>
                {t[`band-${band}`]}
                <Bar
                  value={spread.bands[band]}
                  max={most}
                  label={`${t[`band-${band}`]}: ${formatNumber(view.language, spread.bands[band])}`}
                />
              </li>
            ))}
          </ul>
          <Table
            caption={t.loadTitle}
            captionClasses="govuk-visually-hidden"
            head={[{ text: t.loadShare }, { text: t.supporters, format: 'numeric' as const }]}
            firstCellIsHeader
            rows={bands.map((band) => [
              { text: t[`band-${band}`] },
              { text: formatNumber(view.language, spread.bands[band]), format: 'numeric' as const },
            ])}
          />
          <p>
            {t.loadSpread(
              percent(view.language, spread.median),
              percent(view.language, spread.low),
              percent(view.language, spread.high),
            )}
          </p>
          <h3>{t.overTitle}</h3>
          {spread.over.length === 0 ? (
            <p>{t.overNone}</p>
          ) : (
            <ul class="govuk-list">
              {spread.over.map(({ supporter, called, load, capacity }) => (
                <li key={supporter}>
                  <a href={`/supporters/${supporter}/beside`}>{t.overSaid(called, load, capacity)}</a>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}

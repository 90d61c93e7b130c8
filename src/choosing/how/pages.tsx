import { upFor } from '../../access/up.ts'
import { Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { counted, type Level } from '../../matching/weights/model.ts'
import { Ring } from '../pages.tsx'
import type { Counts } from './queries.ts'
import { words } from './words.ts'

const safe = ['safe-other', 'safe-linked', 'safe-no', 'safe-ready'] as const
const degrees: readonly (readonly [code: 'lot' | 'usual' | 'little', of: readonly Level[]])[] = [
  ['lot', ['most', 'lot']],
  ['usual', ['usual']],
  ['little', ['little']],
]
const fits = counted.filter((part) => part !== 'near' && part !== 'waiting')

const Items = ({ items }: { items: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

/** What counts when somebody is looked for, as this programme weighs it, in a parent's words and without a number. */
export const HowPage = ({ view, counts }: { view: View; counts: Counts }) => {
  const t = say(words, view.language)
  const { levels, agreedOn } = counts
  const among = degrees.flatMap(([code, of]) => {
    const parts = fits.filter((part) => of.includes(levels[part]))
    return parts.length === 0 ? [] : [{ code, parts }]
  })
  return (
    <Layout view={view} title={t.title} back={upFor(view)}>
      <div class="column">
        <h1>{t.heading}</h1>
        <p class="lede">{t.lede}</p>
        <h2>{t.safeTitle}</h2>
        <p>{t.safeLede}</p>
        <Items items={safe.map((code) => t[code])} />
        <p>{t.mind}</p>
        <h2>{t.firstTitle}</h2>
        <p>{t.firstLede}</p>
        <p>{t.firstWhen}</p>
        <Items items={[...(levels.near === 'none' ? [] : [t.near]), t.waiting]} />
        <p>{t.forEver}</p>
        {among.length === 0 ? null : (
          <>
            <h2>{t.fitsTitle}</h2>
            <p>{t.fitsLede}</p>
            {among.map(({ code, parts }) => (
              <>
                {among.length === 1 ? null : <h3>{t[`counts-${code}`]}</h3>}
                <Items items={parts.map((part) => t[part])} />
              </>
            ))}
          </>
        )}
        <h2>{t.neverTitle}</h2>
        <p>{t.never}</p>
        <h2>{t.youTitle}</h2>
        <p>{t.you}</p>
        <Ring view={view} />
        {agreedOn === null ? null : <p class="soft">{t.agreed(agreedOn)}</p>}
      </div>
    </Layout>
  )
}

import { Bar, Card, Layout, Table, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { AdviceRow } from './queries.ts'
import { sayGain, sayKind, type Names } from './sayings.ts'
import { words } from './words.ts'

type Advising = { view: View; advice: readonly AdviceRow[]; names: Pick<Names, 'council'> }

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Kinds of supporter, the best first, with what each was found to change. */
export const Advice = ({ view, advice, names }: Advising) => {
  const t = say(words, view.language)
  const helpful = advice.filter(({ gain }) => gain.high > 0)
  if (helpful.length === 0) return <p>{t.recruitNone}</p>
  const most = Math.max(1, ...helpful.map(({ gain }) => gain.high))
  return (
    <Table
      classes="stacks"
      firstCellIsHeader
      head={[{ text: t.kind }, { text: t.helps }]}
      rows={helpful.map((one) => [
        { text: capital(sayKind(view.language, one, names)) },
        {
          text: (
            <>
              {sayGain(view.language, one.gain)}
              <Bar value={Math.max(0, one.gain.middle)} max={most} label={sayGain(view.language, one.gain)} />
            </>
          ),
        },
      ])}
    />
  )
}

type Props = Omit<Advising, 'advice'> & {
  newest: { readonly day: string; readonly advice: readonly AdviceRow[] } | null
  /** May try things out: leads there. */
  tries: boolean
}
/** What recruitment would help most, as things stood when it was last worked out: kinds of supporter, never people. */
export const AdvicePage = ({ view, newest, names, tries }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.adviceTitle} {...(tries ? { back: '/what-if' } : {})}>
      <h1>{t.adviceTitle}</h1>
      {newest === null ? (
        <Card title={t.adviceEmpty}>
          <p>{t.adviceEmptyNext}</p>
        </Card>
      ) : (
        <>
          <p class="lede">{t.adviceDay(newest.day)}</p>
          <p>{t.recruitLede}</p>
          <Advice view={view} advice={newest.advice} names={names} />
        </>
      )}
    </Layout>
  )
}

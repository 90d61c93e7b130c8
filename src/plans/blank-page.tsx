import { Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { Whose } from '../spaces/whose.tsx'
import { singles } from './model.ts'
import { words } from './words.ts'

/** Without a word of theirs: for filling in by hand, and for lying about. */
export const BlankPage = ({ view, whose }: { view: View; whose: Whose }) => {
  const t = say(words, view.language)
  const lines = (label: string, key: string) => (
    <div class="by-pen" key={key}>
      <p>{label}</p>
      <div class="by-pen__lines" />
    </div>
  )
  const three = ['1', '2', '3']
  return (
    <Layout part="empty" view={view} title={t.title} back={`/plan/${whose.party}`}>
      <div class="column">
        <h1>{t.blankTitle}</h1>
        <p class="no-print">{t.blankText}</p>
        <p>{t.copyFile}</p>
        <h2>{t['head action']}</h2>
        {three.map((at) => (
          <section key={at}>
            {lines(`${at}. ${t['box action words']}`, 'words')}
            {lines(`${t.agency}. ${t['box action who']}. ${t.byWhen}`, 'who')}
          </section>
        ))}
        <h2>{t['head worry']}</h2>
        {three.map((at) => (
          <section key={at}>
            {lines(`${at}. ${t['box worry words']}`, 'words')}
            {lines(t['box worry mine'], 'mine')}
            {lines(t['box worry better'], 'better')}
          </section>
        ))}
        {lines(t['head date'], 'date')}
        {lines(t['head person'], 'person')}
        {singles.map((kind) => lines(t[`head ${kind}`], kind))}
        {lines(t['head step'], 'step')}
      </div>
    </Layout>
  )
}

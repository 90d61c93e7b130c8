import { Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { words } from './words-pack.ts'

/** For printing: one sheet, nobody's name on it. */
export const PackPage = ({ view, back }: { view: View; back: string }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={back} bare>
      <div class="column">
        <h1>{t.heading}</h1>
        <p>{t.lede}</p>
        <h2>{t.what}</h2>
        <p>{t.whatOne}</p>
        <p>{t.whatTwo}</p>
        <p>
          <strong>{t.whatThree}</strong>
        </p>
        <h2>{t.before}</h2>
        <ul class="govuk-list govuk-list--bullet">
          <li>{t.report}</li>
          <li>{t.marks}</li>
          <li>{t.three}</li>
          <li>{t.lawyer}</li>
        </ul>
        <h2>{t.ask}</h2>
        <ul class="govuk-list govuk-list--bullet">
          <li>{t.askBring}</li>
          <li>{t.askFirst}</li>
          <li>{t.askBreak}</li>
          <li>{t.askWords}</li>
          <li>{t.askApart}</li>
          <li>{t.askSpeak}</li>
        </ul>
        <h2>{t.after}</h2>
        <p>{t.afterText}</p>
        <h2>{t.mine}</h2>
        <ol class="govuk-list govuk-list--number">
          <li>…………………………………………………</li>
          <li>…………………………………………………</li>
          <li>…………………………………………………</li>
        </ol>
        {view.host.telephone === '' ? null : <p>{t.ring(view.host.telephone, view.host.hours)}</p>}
        <p>
          <strong>{t.danger}</strong>
        </p>
        <p class="soft small">{t.unread}</p>
      </div>
    </Layout>
  )
}

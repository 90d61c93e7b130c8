import { Card, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { words } from './words.ts'

/** The free ways to a solicitor. No telephone numbers: they change, and nobody here has rung them. */
export const FindSolicitor = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Card title={t.solicitorTitle}>
      <ul>
        <li>{t.solicitorLetter}</li>
        <li>{t.solicitorLawSociety}</li>
        <li>{t.solicitorFamilyRights}</li>
        <li>{t.solicitorWales}</li>
      </ul>
    </Card>
  )
}

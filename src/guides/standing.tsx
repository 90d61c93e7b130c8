import type { View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { Standing } from './dictionary/model.ts'
import { words } from './words.ts'

/** At the foot of a page of ours: its version, when it is read again, and who agreed its words. */
export const HowFar = ({ view, standing, law }: { view: View; standing: Standing; law: boolean }) => {
  const t = say(words, view.language)
  const { version, written, readAgainBy, agreed } = standing
  return (
    <div class="soft small">
      <p>{t.standing(version, written, readAgainBy)}</p>
      <p>{agreed === null ? t.notAgreed : t.agreed(agreed.by, agreed.on)}</p>
      {law && agreed === null && t.lawNotRead !== '' ? <p>{t.lawNotRead}</p> : null}
      <p>{t.notAdvice}</p>
    </div>
  )
}

import type { View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Promised } from './queries.ts'
import { words } from './words.ts'

/** The sentences themselves, as the host's settings make them: what the host can't keep is not among them. */
export const PromiseText = ({ view, promise }: { view: View; promise: Promised }) => {
  const t = say(words, view.language)
  const sentences =
    promise.independence === 'council-hosted'
      ? [
          t.hosted(promise.name),
          t.hostedCan,
          t.hostedCannot,
          t.hostedMachines,
          t.other,
          t.meeting,
          t.harm,
          t.hostedCourt,
        ]
      : [t.council, t.other, t.meeting, t.harm, t.court]
  return (
    <div class="promise">
      {promise.independence === 'council-hosted' ? null : <p>{t.whatThisIs}</p>}
      {sentences.map((sentence) => (
        <p class="lede" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  )
}

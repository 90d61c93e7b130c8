import { Details, type View } from '../../platform/html/index.ts'
import { Ideas, type Idea } from '../../platform/html/pictures.tsx'
import { say } from '../../platform/words/words.ts'
import { PromiseText } from './text.tsx'
import type { Promised } from './queries.ts'
import { easyWords } from './words-easy.ts'

/** The same promise in Easy Read; the whole words, which are what counts, stand beneath. */
export const EasyPromise = ({ view, promise }: { view: View; promise: Promised }) => {
  const t = say(easyWords, view.language)
  const hosted = promise.independence === 'council-hosted'
  const both: readonly Idea[] = [
    { picture: 'unseen', text: t.other },
    { picture: 'unseen', text: t.otherUse },
    { picture: 'read', text: t.meeting },
    { picture: 'help', text: t.harm },
    { picture: 'talk', text: t.harmFirst },
  ]
  const all: readonly Idea[] = hosted
    ? [
        { picture: 'council', text: t.hosted },
        { picture: 'council', text: t.hostedPart(promise.name) },
        { picture: 'seen', text: t.hostedCan },
        { picture: 'seen', text: t.hostedCanMore },
        { picture: 'unseen', text: t.hostedCannot },
        { picture: 'unseen', text: t.hostedLeads },
        { picture: 'two', text: t.hostedYes },
        { picture: 'machine', text: t.hostedMachines },
        ...both,
        { picture: 'law', text: t.hostedCourt },
      ]
    : [{ picture: 'unseen', text: t.council }, ...both, { picture: 'law', text: t.court }]
  return (
    <>
      <Ideas all={all} />
      <Details summary={t.whole}>
        <PromiseText view={view} promise={promise} />
      </Details>
    </>
  )
}

import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { file, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { pdf, type Block } from '../../platform/pdf/pdf.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { inSpace, type Whose } from '../../spaces/whose.tsx'
import { handOver, stopSharing } from '../actions.ts'
import { DownPage } from '../down.tsx'
import type { Share } from '../model.ts'
import { sharesOf, sharesWhole } from '../queries.ts'
import { words } from '../words.ts'
import { SharePage, SharesPage } from './pages.tsx'

export const pages = pagesOf()

pages.get(
  '/share/:party',
  'share:own',
  inSpace(async ({ tx, actor, view, query }, whose) => {
    const from = query.get('from')
    if (from !== null) return goTo(`/share/${whose.party}/pick?${new URLSearchParams({ from })}`)
    const shares = await unlessDown(sharesWhole(tx, whose.party))
    await record(tx, actor, 'share.read', [whose.party, ...(shares ?? []).map(({ id }) => id)])
    return show(<SharesPage view={view} whose={whose} shares={shares} stopped={query.has('stopped')} />)
  }),
)
pages.post(
  '/share/:party/stop',
  'share:own',
  inSpace(async ({ tx, actor }, whose) => {
    await stopSharing(tx, actor, whose.party, null)
    return goTo(`/share/${whose.party}?stopped`)
  }),
)

type Here = Pick<Ask<'/share/:party/made/:share'>, 'tx' | 'actor' | 'view' | 'language' | 'params' | 'query'>
const one = (work: (ask: Here, whose: Whose, share: Share) => Answer | Promise<Answer>) =>
  inSpace(async (ask: Here, whose) => {
    const { tx, actor, view, params } = ask
    const found = await unlessDown(sharesWhole(tx, whose.party, params.share))
    if (found === null) return show(<DownPage view={view} back={`/share/${whose.party}`} />)
    const [share] = found
    if (share === undefined) return missing
    await record(tx, actor, 'share.read', [whose.party, share.id])
    return work(ask, whose, share)
  })

pages.get(
  '/share/:party/made/:share',
  'share:own',
  one(({ view, query }, whose, share) =>
    show(<SharePage view={view} whose={whose} share={share} done={query.has('done')} />),
  ),
)

const blocksOf = (language: Language, { fromName, day, pieces }: Share): Block[] => {
  const t = say(words, language)
  return [
    { small: `${t.sharedOn(day)}.` },
    ...(pieces ?? []).flatMap((piece): Block[] => [
      { heading: piece.label },
      { small: t.ofDay(piece.day) },
      { text: piece.text },
    ]),
    { small: t.fromWhom(fromName) },
  ]
}
pages.get(
  '/share/:party/made/:share/file',
  'share:own',
  one(async ({ language }, _, share) => {
    const t = say(words, language)
    // Only what is handed over on paper leaves as a file; what can be stopped is read here.
    if (share.toRole !== null || share.stoppedOn !== null || share.pieces === null) return missing
    const bytes = await pdf({
      title: t.fromWhom(share.fromName),
      language,
      blocks: blocksOf(language, share),
    })
    return file(t.fileName, 'application/pdf', bytes)
  }),
)

/** Stopping needs no vault: it must work when nothing else does. */
const listed = async ({ tx, params }: Here, { party }: Whose): Promise<boolean> =>
  (await sharesOf(tx, party)).some(({ id }) => id === params.share)
pages.post(
  '/share/:party/made/:share/stop',
  'share:own',
  inSpace(async (ask: Here, whose) => {
    if (!(await listed(ask, whose))) return missing
    await stopSharing(ask.tx, ask.actor, whose.party, ask.params.share)
    return goTo(`/share/${whose.party}?stopped`)
  }),
)
pages.post(
  '/share/:party/made/:share/handed',
  'share:own',
  inSpace(async ({ tx, actor, params }: Here, whose) =>
    (await handOver(tx, actor, whose.party, params.share))
      ? goTo(`/share/${whose.party}/made/${params.share}`)
      : missing,
  ),
)

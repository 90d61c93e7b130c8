import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { say } from '../../platform/words/words.ts'
import { VaultDown } from '../../vault/door.ts'
import { keepers } from '../apart/queries.ts'
import type { Fault } from '../model.ts'
import type { Kept } from '../queries.ts'
import { saidIn, type Said } from '../done.tsx'
import { keeping } from '../programme/keeping.ts'
import { presses, putAside } from '../programme/removing.ts'
import { typedAgain } from '../typed-again.ts'
import { addSpeaker, changeSpeaker } from './actions.ts'
import { speakerColumns } from './columns.tsx'
import { SpeakerPage, SpeakersPage } from './pages.tsx'
import { contactsOf, speakerList, speakerOf, speakersGone, speakerSorts, type Speaker } from './queries.ts'
import { readSpeaker, tickedSpeaker, typedSpeaker } from './reading.ts'
import type { SpeakerDraft } from './model.ts'
import { faultsInSpeaker } from './rules.ts'
import { words } from './words.ts'

export const pages = pagesOf()

type Talk = Pick<Ask<'/events/keep/:announced/speakers/:speaker'>, 'tx' | 'params'>
const speaking = <A extends Talk>(work: (ask: A, of: Kept, speaker: Speaker) => Promise<Answer>) =>
  keeping<A>(async (ask, of) => {
    const speaker = await speakerOf(ask.tx, of.id, ask.params.speaker)
    return speaker === undefined ? missing : work(ask, of, speaker)
  })
const back = ({ id }: Kept, said: Said = 'done'): Answer => goTo(`/events/keep/${id}/speakers?${said}`)
/** Everything that is wrong, at once. */
const wrong = (draft: SpeakerDraft, faults: readonly Fault[]) => ({
  faults: [...faultsInSpeaker(draft), ...faults],
})
/** When the sealed words cannot be kept just now, the form says so. */
const unlessDown = async <T,>(work: Promise<T>): Promise<T | { readonly faults: readonly Fault[] }> => {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof VaultDown)) throw error
    return { faults: [{ field: 'name', code: 'later' }] }
  }
}

pages.get(
  '/events/keep/:announced/speakers',
  'event:keep',
  keeping(async ({ tx, actor, view, query }, of) => {
    const asking = readAsking(query, { sorts: speakerSorts })
    const { rows, total } = await speakerList(tx, of.id, asking)
    await record(
      tx,
      actor,
      'speaker.listed',
      rows.map(({ id }) => id),
    )
    if (asking.csv) return listFile(say(words, view.language).file, speakerColumns(view, of.id), rows)
    const gone = await speakersGone(tx, of.id)
    return show(<SpeakersPage {...{ view, of, asking, rows, total, gone }} said={saidIn(query)} />)
  }),
)
pages.get(
  '/events/keep/:announced/speakers/new',
  'event:keep',
  keeping(async ({ view, language }, of) =>
    show(<SpeakerPage {...{ view, of }} fill={fresh(language, { state: 'wanted' })} />),
  ),
)
pages.post(
  '/events/keep/:announced/speakers/new',
  'event:keep',
  keeping(async ({ tx, actor, view, language, form }, of) => {
    const { draft, faults } = readSpeaker(form)
    const outcome =
      faults.length > 0 ? wrong(draft, faults) : await unlessDown(addSpeaker(tx, actor, of.id, draft))
    if (!('faults' in outcome)) return back(of)
    return again(<SpeakerPage {...{ view, of }} fill={typedAgain(language, form, outcome.faults)} />)
  }),
)
pages.get(
  '/events/keep/:announced/speakers/:speaker',
  'event:keep',
  speaking(async ({ tx, actor, view, language }, of, speaker) => {
    const contact = await contactsOf(tx, [speaker.id])
    await record(tx, actor, 'speaker.read', [speaker.id])
    const fill = fresh(language, typedSpeaker(speaker, contact(speaker.id)), tickedSpeaker(speaker))
    return show(<SpeakerPage {...{ view, of, speaker, fill }} keepers={await keepers(tx)} />)
  }),
)
pages.post(
  '/events/keep/:announced/speakers/:speaker',
  'event:keep',
  speaking(async ({ tx, actor, view, language, form }, of, speaker) => {
    const { draft, faults } = readSpeaker(form)
    const at = { id: speaker.id, version: form.version() }
    const outcome =
      faults.length > 0 ? wrong(draft, faults) : await unlessDown(changeSpeaker(tx, actor, of.id, at, draft))
    if (!('faults' in outcome)) return back(of)
    // What is sealed is not opened for this: what was typed stands in the form.
    const now = typedSpeaker(speaker, { email: draft.email, telephone: draft.telephone, notes: draft.notes })
    return again(
      <SpeakerPage {...{ view, of, speaker }} fill={typedAgain(language, form, outcome.faults, now)} />,
    )
  }),
)
for (const { word, said } of presses)
  pages.post(
    `/events/keep/:announced/speakers/:speaker/${word}`,
    'event:keep',
    speaking(async ({ tx, actor }, of, speaker) => {
      await putAside(tx, actor, 'speaker', of.id, speaker.id, said)
      return back(of, said)
    }),
  )

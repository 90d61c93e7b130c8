import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { settingsFor } from '../../authorities/queries.ts'
import { dayTyped, fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { refilled } from '../filling.ts'
import type { Fault } from '../model.ts'
import { answerTo } from '../opened.ts'
import { conferencePage } from '../queries.ts'
import { readDayField } from '../reading.ts'
import { answerLetter, isSentHow, recordLetter } from './actions.ts'
import { AnswerPage, LetterPage, SentPage } from './pages.tsx'

const pages = pagesOf()
export { pages as letters }

pages.get('/conferences/:conference/letter', 'conference:read', async ({ tx, actor, view, params }) => {
  const row = await conferencePage(tx, params.conference)
  if (row === undefined) return missing
  const settings = await settingsFor(tx, row.gss, actor.today, actor.programme)
  await record(tx, actor, 'conference.read', [row.id, row.family_id])
  return show(<LetterPage view={view} row={row} settings={settings} />)
})

pages.get(
  '/conferences/:conference/letter/sent',
  'conference:change',
  async ({ tx, actor, view, params }) => {
    const row = await conferencePage(tx, params.conference)
    if (row === undefined) return missing
    await record(tx, actor, 'conference.read', [row.id, row.family_id])
    return show(
      <SentPage view={view} row={row} fill={fresh(view.language, dayTyped('sentOn', actor.today))} />,
    )
  },
)

pages.post(
  '/conferences/:conference/letter/sent',
  'conference:change',
  async ({ tx, actor, view, params, form }) => {
    const row = await conferencePage(tx, params.conference)
    if (row === undefined) return missing
    const faults: Fault[] = []
    const sentHow = form.text('sentHow')
    if (!isSentHow(sentHow)) faults.push({ field: 'sentHow', code: 'needed' })
    const sentOn = readDayField(form, 'sentOn', faults)
    if (sentOn === null && !faults.some(({ field }) => field === 'sentOn'))
      faults.push({ field: 'sentOn', code: 'needed' })
    const outcome =
      isSentHow(sentHow) && sentOn !== null && faults.length === 0
        ? await recordLetter(tx, actor, row.id, { sentHow, sentOn })
        : { faults }
    if ('faults' in outcome)
      return again(<SentPage view={view} row={row} fill={refilled(view.language, form, outcome.faults)} />)
    return goTo(`/conferences/${row.id}#letters`)
  },
)

pages.get(
  '/conferences/:conference/letter/:letter',
  'conference:change',
  async ({ tx, actor, view, params }) => {
    const row = await conferencePage(tx, params.conference)
    const letter = row?.letters.find(({ id }) => id === params.letter)
    if (row === undefined || letter === undefined) return missing
    await record(tx, actor, 'conference.read', [row.id, row.family_id])
    const answer = await answerTo(tx, letter)
    const fill = fresh(view.language, {
      answer,
      answeredBy: letter.answered_by,
      ...dayTyped('answeredOn', letter.answered_on ?? actor.today),
    })
    return show(<AnswerPage view={view} row={row} letter={letter} answer={answer} fill={fill} />)
  },
)

pages.post(
  '/conferences/:conference/letter/:letter',
  'conference:change',
  async ({ tx, actor, view, params, form }) => {
    const row = await conferencePage(tx, params.conference)
    const letter = row?.letters.find(({ id }) => id === params.letter)
    if (row === undefined || letter === undefined) return missing
    const faults: Fault[] = []
    const answeredOn = readDayField(form, 'answeredOn', faults)
    const outcome =
      faults.length > 0
        ? { faults }
        : await answerLetter(tx, actor, row.id, letter.id, {
            answer: form.text('answer'),
            answeredBy: form.text('answeredBy'),
            answeredOn,
            version: form.version('letterVersion'),
          })
    if (!('faults' in outcome)) return goTo(`/conferences/${row.id}#letters`)
    const fill = refilled(view.language, form, outcome.faults)
    const answer = await answerTo(tx, letter)
    return again(<AnswerPage view={view} row={row} letter={letter} answer={answer} fill={fill} />)
  },
)

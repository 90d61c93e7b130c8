import type { Browser } from '../access/browsing.ts'
import type { Ids } from './families.ts'
import type { By } from './typing-own.ts'

const on = (name: string) => ({ [`${name}-day`]: '18', [`${name}-month`]: '11', [`${name}-year`]: '2026' })

/** The rooms of a parent, and what whoever stands beside them writes there: each private box once. */
export const typeRooms = async (
  { parent, beside }: { parent: Browser; beside: Browser },
  ids: Ids,
  { word, press }: By,
): Promise<void> => {
  const party = ids['party'] ?? ''
  const meeting = `${party}/${ids['conference'] ?? ''}`
  const types = (path: string, fields: Record<string, string>) => press(parent, path, fields)

  // The report, its words, and an answer to its first part.
  const report = await types(`/papers/${party}/came`, { ...on('receivedOn'), author: word() })
  await types(`${report}/first`, { court: 'no' })
  await types(`${report}/words`, { words: word() })
  const point = /\/point\/[0-9a-f-]{36}/.exec((await parent.get(report)).html)?.[0] ?? ''
  await types(`${report}${point}`, { mark: 'answer', words: word() })

  // The plan: a worry in three boxes, what an agency said it would do, a step of their own.
  const plan = `/plan/${party}/new`
  await types(`${plan}/worry`, { words: word(), mine: word(), better: word() })
  await types(`${plan}/action`, { words: word(), who: word(), agency: 'housing', note: word() })
  await types(`${plan}/step`, { words: word(), note: word() })

  // Before they sign: what it is about, what they were told, who else must be asked.
  const paper = (await types(`/sign/${party}/about/care`, {})).replace('/questions', '')
  await types(`${paper}/told`, { toldHow: 'said', told: word(), version: '1' })

  // Recording: why, and what was answered.
  const recorded = await types(`/recording/${party}/new`, { place: 'home', why: word() })
  await types(`${recorded}/as/answered`, { answer: 'no', answerWords: word(), ...on('on'), version: '1' })

  // What would help, who will be there, and being shut out.
  await types(`/helps/${meeting}/own`, { words: word() })
  await types(`/room/${meeting}/new`, {
    name: word(),
    job: 'other',
    why: word(),
    question: word(),
    consent: 'not-asked',
  })
  await types(`/room/${meeting}/shut`, { decided: word(), why: word(), until: word(), put: word() })

  // As they are, and what was wrong about us.
  await types(`/as-i-am/${party}/read-aloud`, { words: word() })
  await types(`/put-right/${party}/new`, {
    about: 'other',
    words: word(),
    wants: 'phone',
    reach: word(),
    name: word(),
  })

  // What is between the two: a visit, handing over, ending. A hello's words take no number, and so no canary.
  await types(`/visits/${party}/new`, { kind: 'phone', ...on('day'), place: word(), together: 'alone' })
  await press(beside, `/handover/${party}`, { body: word(), saidYes: 'yes' })
  await types(`/ending/${party}`, { words: word(), onwards: word() })
}

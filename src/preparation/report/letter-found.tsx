import type { Ask } from '../../access/pages.ts'
import type { Fill } from '../../platform/html/filling.ts'
import { again, show, type Answer } from '../../platform/http/answer.ts'
import type { Whose } from '../../spaces/whose.tsx'
import { LetterPage } from './letter-page.tsx'
import type { Letter, Meeting, Report } from './model.ts'
import { letterOf, repliesTo } from './queries-letters.ts'
import { reportWithMeeting } from './queries.ts'
import { uuid } from './routes.tsx'

export const at = (party: string, report: string): string => `/papers/${party}/read/${report}`
type OfLetter = Pick<
  Ask<'/papers/:party/read/:report/letter/:correction'>,
  'tx' | 'actor' | 'view' | 'query' | 'params'
>
type Found = { readonly report: Report; readonly letter: Letter; readonly meeting: Meeting | undefined }
/** The letter that the address names, with its report; undefined for anybody else's. */
export const found = async (
  { tx, actor, params }: OfLetter,
  { party }: Whose,
): Promise<Found | undefined> => {
  const here = await reportWithMeeting(tx, actor, { party, report: params.report })
  if (here === undefined) return undefined
  const letter = await letterOf(tx, here.report.id, params.correction)
  return letter === undefined ? undefined : { ...here, letter }
}

export const letterPage = async (
  ask: OfLetter,
  whose: Whose,
  { report, letter, meeting }: Found,
  fill: Fill,
  changing = false,
): Promise<Answer> => {
  const { tx, actor, view, query } = ask
  const taken = query.get('taken') ?? ''
  const page = (
    <LetterPage
      {...{ view, whose, fill, letter, changing, meeting }}
      at={at(whose.party, report.id)}
      replies={await repliesTo(tx, letter.id)}
      me={actor.person}
      saved={query.has('saved') && fill.faults.length === 0}
      takenBack={uuid.test(taken) ? taken : null}
    />
  )
  return fill.faults.length > 0 ? again(page) : show(page)
}

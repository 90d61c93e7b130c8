import { pagesOf, type Ask } from '../../access/pages.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { writeNote } from '../../spaces/actions.ts'
import { firstOf } from '../../spaces/whose.tsx'
import type { Fault } from '../model.ts'
import { forTheTwo, type Pair } from '../pair.ts'
import { visitDone } from './actions.ts'
import { sayFault } from './fields.tsx'
import { isPress, type Visit } from './model.ts'
import { NoteInAMinutePage } from './note-page.tsx'
import { visitById } from './queries.ts'
import { queueKey } from './signal.ts'

export const pages = pagesOf()

type Here = Ask<'/visits/:party/:visit/note'>
const notePage = ({ view, browser }: Here, pair: Pair, visit: Visit, fill: Fill): Answer => {
  const page = <NoteInAMinutePage {...{ view, pair, visit, fill }} queue={queueKey(browser.token)} />
  return fill.faults.length > 0 ? again(page) : show(page)
}

pages.get(
  '/visits/:party/:visit/note',
  'visit:note',
  forTheTwo(async (ask: Here, pair) => {
    const { tx, actor, params, language } = ask
    const visit = await visitById(tx, pair.party, params.visit)
    if (pair.own || visit === undefined) return missing
    const here = `/visits/${pair.party}/${visit.id}/note`
    const first = pair.reads ? await firstOf(tx, actor, pair, here) : null
    return first === null ? notePage(ask, pair, visit, fresh(language)) : goTo(first)
  }),
)

const minutesIn = (text: string): number | null | undefined => {
  if (text === '') return null
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return minutes >= 1 && minutes <= 720 ? minutes : undefined
}

pages.post(
  '/visits/:party/:visit/note',
  'visit:note',
  forTheTwo(async (ask: Here, pair) => {
    const { tx, actor, params, form, language } = ask
    const visit = await visitById(tx, pair.party, params.visit)
    if (pair.own || visit === undefined) return missing
    const [body, pressed, minutes] = [form.text('body'), form.text('press'), minutesIn(form.text('minutes'))]
    const refused = (faults: readonly Fault[]) =>
      notePage(ask, pair, visit, filledAgain(language, form, faults, sayFault(language)))
    if (minutes === undefined) return refused([{ field: 'minutes', code: 'minutes' }])
    if (body !== '' && !pair.reads) return refused([{ field: 'body', code: 'no-reading' }])
    const written = body === '' ? null : await writeNote(tx, actor, pair.party, { body })
    if (written !== null && 'faults' in written) return refused(written.faults)
    const press = isPress(pressed) ? pressed : null
    await visitDone(tx, actor, pair.party, visit.id, { press, minutes })
    if (press === 'worry') return goTo(`/raise?about=${pair.party}`)
    return goTo(`/visits/${pair.party}?${press === 'hard' ? 'hard' : 'saved'}`)
  }),
)

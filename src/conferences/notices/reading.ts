import type { Day } from '../../calendar/model.ts'
import type { Form } from '../../platform/http/form.ts'
import { isKind, type Fault } from '../model.ts'
import { readDayField, readParents, readTimeField } from '../reading.ts'
import { languages, mostParents, type Notice, type NoticeParent } from './model.ts'

const readParent = (form: Form, n: number, names: boolean, today: Day, faults: Fault[]): NoticeParent => {
  const told = form.text(`told${n}`)
  const found: Fault[] = []
  const day = readDayField(form, `toldOn${n}`, found)
  if (told !== 'yes' && told !== 'no') faults.push({ field: `told${n}`, code: 'needed' })
  if (told === 'yes') {
    faults.push(...found)
    if (day === null && found.length === 0) faults.push({ field: `toldOn${n}`, code: 'needed' })
    if (day !== null && day > today) faults.push({ field: `toldOn${n}`, code: 'in-the-future' })
  }
  const language = form.text(`language${n}`)
  return {
    toldOn: told === 'yes' ? day : null,
    language: languages.find((each) => each === language) ?? 'en',
    interpreter: language === 'other',
    name: names ? form.text(`name${n}`).slice(0, 200) : '',
  }
}

/** The one-minute form. Names are dropped here unless the council has an agreement for the full list. */
export const readNotice = (form: Form, names: boolean, today: Day): { notice: Notice; faults: Fault[] } => {
  const faults: Fault[] = []
  const reference = form.text('reference')
  if (reference === '') faults.push({ field: 'reference', code: 'needed' })
  if (reference.length > 100) faults.push({ field: 'reference', code: 'too-long' })
  const kind = form.text('kind')
  if (!isKind(kind)) faults.push({ field: 'kind', code: 'no-such-kind' })
  const day = readDayField(form, 'day', faults)
  const startsAt = readTimeField(form, 'startsAt', faults)
  const strategyDay = readDayField(form, 'strategyDay', faults)
  const count = readParents(form, faults)
  if (count === null && form.text('parents') === '') faults.push({ field: 'parents', code: 'needed' })
  const asked = Math.min(count ?? 0, mostParents)
  const parents = Array.from({ length: count ?? 0 }, (_, at) =>
    at < asked
      ? readParent(form, at + 1, names, today, faults)
      : { toldOn: null, language: 'en', interpreter: false, name: '' },
  )
  const notice = {
    reference,
    kind: isKind(kind) ? kind : 'initial',
    day,
    startsAt,
    place: form.text('place'),
    strategyDay,
    lateReason: form.text('lateReason'),
    parents,
  } satisfies Notice
  return { notice, faults }
}

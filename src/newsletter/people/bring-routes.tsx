import { pagesOf } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { VaultDown } from '../../vault/door.ts'
import { readAddress, readChoice } from '../joining/reading.ts'
import { topicsKept, type TopicKept } from '../lists/queries.ts'
import { keeping } from '../lists/routes.tsx'
import type { Fault, Shown } from '../model.ts'
import { typedAgain } from '../typed-again.ts'
import { addByHand, bringIn } from './actions.ts'
import { AddPage, BringPage } from './pages.tsx'
import { BroughtPage } from './person-pages.tsx'
import { intakeOf, intakesOf } from './queries.ts'
import { judged, largestFile, readConsent, readLines } from './reading.ts'

/** How people come onto a list by somebody else's hand. */
export const bringing = pagesOf()

const choosable = (topics: readonly TopicKept[]): Shown['topics'] =>
  topics
    .filter(({ shown }) => shown)
    .map(({ id, name_en, name_cy }) => ({ id, name: { en: name_en, cy: name_cy } }))

bringing.get(
  '/newsletters/keep/:newsletter/people/add',
  'newsletter:keep',
  keeping(async ({ tx, view, language }, of) => {
    if (of.ended_at !== null) return missing
    const topics = choosable(await topicsKept(tx, of.id))
    const fill = fresh(language, { language: 'en' }, { topics: topics.map(({ id }) => id) })
    return show(<AddPage view={view} of={of} fill={fill} topics={topics} />)
  }),
)
bringing.post(
  '/newsletters/keep/:newsletter/people/add',
  'newsletter:keep',
  keeping(async ({ tx, actor, view, language, form }, of) => {
    if (of.ended_at !== null) return missing
    const topics = choosable(await topicsKept(tx, of.id))
    const page = (faults: readonly Fault[]) =>
      again(<AddPage view={view} of={of} topics={topics} fill={typedAgain(language, form, faults)} />)
    const { email, faults: noAddress } = readAddress(form)
    const { choice, faults: unsaid } = readChoice(form, topics)
    const { consent, faults: unagreed } = readConsent(form, actor.today)
    const faults = [...noAddress, ...unsaid, ...unagreed]
    if (faults.length > 0) return page(faults)
    try {
      const line = { line: 1, email, ...choice, consent, own: false }
      const outcome = await addByHand(tx, actor, of.id, line)
      if ('faults' in outcome) return page(outcome.faults)
      return goTo(`/newsletters/keep/${of.id}/people?added`)
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return page([{ field: 'email', code: 'later' }])
    }
  }),
)

bringing.get(
  '/newsletters/keep/:newsletter/people/bring',
  'newsletter:keep',
  keeping(async ({ tx, actor, view, language }, of) => {
    if (of.ended_at !== null) return missing
    const [sure, before] = [may(actor, 'newsletter:export'), await intakesOf(tx, of.id)]
    return show(<BringPage {...{ view, of, sure, before }} fill={fresh(language)} />)
  }),
)
bringing.post(
  '/newsletters/keep/:newsletter/people/bring',
  'newsletter:keep',
  keeping(async ({ tx, actor, view, language, form }, of) => {
    if (of.ended_at !== null) return missing
    const maySkip = may(actor, 'newsletter:export')
    const before = await intakesOf(tx, of.id)
    const page = (faults: readonly Fault[]) =>
      again(<BringPage {...{ view, of, before }} sure={maySkip} fill={typedAgain(language, form, faults)} />)
    const { consent, faults } = readConsent(form, actor.today)
    const file = form.file('file')
    if (file === undefined) return page([{ field: 'file', code: 'no-file' }, ...faults])
    const read = readLines(file.bytes)
    if (read === null) return page([{ field: 'file', code: 'bad-file' }, ...faults])
    // A browser does not keep a file that was chosen.
    if (faults.length > 0) return page([{ field: 'file', code: 'file-again' }, ...faults])
    const lines = judged(read, choosable(await topicsKept(tx, of.id)), consent, actor.today)
    try {
      const made = await bringIn(tx, actor, of.id, lines, maySkip && form.text('sure') === 'yes')
      return made === null ? missing : goTo(`/newsletters/keep/${of.id}/people/brought/${made}`)
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return page([{ field: 'file', code: 'later' }])
    }
  }),
  { largest: largestFile + 64 * 1024 },
)
bringing.get(
  '/newsletters/keep/:newsletter/people/brought/:intake',
  'newsletter:keep',
  keeping(async ({ tx, view, params }, of) => {
    const found = await intakeOf(tx, of.id, params.intake)
    return found === undefined ? missing : show(<BroughtPage view={view} of={of} lines={found.lines} />)
  }),
)

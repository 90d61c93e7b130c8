import { z } from 'zod'
import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { askedDay } from '../../calendar/asked.ts'
import { dayTyped, fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { VaultDown } from '../../vault/door.ts'
import type { Fault } from '../model.ts'
import { eventKept, type Kept } from '../queries.ts'
import { typedAgain } from '../typed-again.ts'
import { askAgain, chooseReader, handOver, noteRang } from './actions.ts'
import { ApartPage } from './pages.tsx'
import { keepers, meetsOf, unread, type Meet } from './queries.ts'

export const pages = pagesOf()

type One = Pick<Ask<'/events/keep/:announced/apart'>, 'tx' | 'actor' | 'params' | 'view' | 'language'>
const keeping =
  <A extends One>(work: (ask: A, of: Kept) => Promise<Answer>) =>
  async (ask: A): Promise<Answer> => {
    const of = await eventKept(ask.tx, ask.params.announced)
    return of === undefined ? missing : work(ask, of)
  }
const typed = (of: Kept, meets: readonly Meet[] | null): Record<string, string> =>
  Object.assign(
    { reader: of.meets_reader ?? '' },
    ...(meets ?? []).map(({ id, rangOn, arranged }) => ({
      ...dayTyped(`rang-${id}`, rangOn),
      [`arranged-${id}`]: arranged,
    })),
  )
/** The page, and the fact that it was read: which words, never what they say. */
const page = async (
  { tx, actor, view }: One,
  of: Kept,
  done: boolean,
  fill?: (now: Record<string, string>) => Fill,
) => {
  const meets = await meetsOf(tx, of.id, view.language).catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })
  if (meets !== null && meets.length > 0)
    await record(
      tx,
      actor,
      'apart.read',
      meets.map(({ id }) => id),
    )
  const stands = typed(of, meets)
  return (
    <ApartPage
      {...{ view, of, meets, done }}
      keepers={await keepers(tx)}
      reads={of.meets_reader === actor.person}
      unread={await unread(tx, of.id)}
      fill={fill?.(stands) ?? fresh(view.language, stands)}
    />
  )
}

pages.get(
  '/events/keep/:announced/apart',
  'event:keep',
  keeping(async (ask, of) => show(await page(ask, of, ask.query.has('done')))),
)
const back = (of: Kept): Answer => goTo(`/events/keep/${of.id}/apart?done`)
pages.post(
  '/events/keep/:announced/apart',
  'event:keep',
  keeping(async ({ tx, actor, form }, of) => {
    const chosen = form.text('reader')
    if (chosen !== '' && !(await keepers(tx)).some(({ id }) => id === chosen)) return missing
    await chooseReader(tx, actor, of.id, chosen === '' ? null : chosen)
    return back(of)
  }),
)
pages.post(
  '/events/keep/:announced/apart/over',
  'event:keep',
  keeping(async ({ tx, actor }, of) => {
    await handOver(tx, actor, of.id)
    return back(of)
  }),
)
pages.post(
  '/events/keep/:announced/apart/again',
  'event:keep',
  keeping(async ({ tx, actor }, of) => {
    await askAgain(tx, actor, of.id)
    return back(of)
  }),
)
pages.post(
  '/events/keep/:announced/apart/rang',
  'event:keep',
  keeping(async (ask, of) => {
    const { tx, actor, form, language } = ask
    const id = z.uuid().safeParse(form.text('id')).data
    const mine =
      id === undefined
        ? undefined
        : await tx
            .selectFrom('booking_meets')
            .select('id')
            .where('id', '=', id)
            .where('event_id', '=', of.id)
            .executeTakeFirst()
    if (mine === undefined) return missing
    const rangOn = askedDay(form, `rang-${mine.id}`)
    const arranged = form.text(`arranged-${mine.id}`)
    const wrong = async (faults: readonly Fault[]): Promise<Answer> => {
      const named = faults.map(({ field, code }) => ({
        field: field === 'version' ? field : `${field === 'rangOn' ? 'rang' : field}-${mine.id}`,
        code,
      }))
      // What stands with the others is there too: only this one was typed anew.
      return again(
        await page(ask, of, false, (now) => {
          const fill = typedAgain(language, form, named)
          return { ...fill, typed: { ...now, ...fill.typed } }
        }),
      )
    }
    if (rangOn === undefined) return wrong([{ field: 'rangOn', code: 'no-day' }])
    const at = { event: of.id, id: mine.id, version: form.version() }
    const faults = await noteRang(tx, actor, at, { rangOn, arranged }).catch((error: unknown) => {
      if (error instanceof VaultDown) return [{ field: 'arranged', code: 'later' }]
      throw error
    })
    return faults.length > 0 ? wrong(faults) : back(of)
  }),
)

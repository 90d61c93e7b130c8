import { z } from 'zod'
import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { filledAgain, fresh } from '../../platform/html/filling.ts'
import { again, file, goTo, show } from '../../platform/http/answer.ts'
import { say } from '../../platform/words/words.ts'
import { inTongue } from '../saying.ts'
import { countByHand, markAtDoor } from './actions.ts'
import { badgesPdf, blankSheet } from './badges.ts'
import { BadgesPage } from './badges-page.tsx'
import { doorPath } from './card.tsx'
import { CountPage } from './count-page.tsx'
import { ListPage, SheetsPage } from './paper-pages.tsx'
import { badgesOf, doorList, headcountOf, sheetsOf } from './paper-queries.ts'
import { keeping } from './routes.tsx'
import { readHeads } from './rules.ts'
import { TypeInPage } from './type-in-page.tsx'
import { words } from './words.ts'

export const pages = pagesOf()

pages.get(
  '/events/keep/:announced/door/list',
  'event:keep',
  keeping(async ({ tx, actor, view, query }, of) => {
    const { lines } = await doorList(tx, of.id)
    await record(tx, actor, 'door.list-printed', [of.id], { tickets: lines.length })
    return show(<ListPage {...{ view, of, lines }} needs={query.has('needs')} owing={query.has('owing')} />)
  }),
)

const pageIn = (text: string | null): number => Math.min(Math.max(readHeads(text ?? '') ?? 1, 1), 1000)
pages.get(
  '/events/keep/:announced/door/typed',
  'event:keep',
  keeping(async ({ tx, actor, view, query }, of) => {
    const page = pageIn(query.get('page'))
    const { lines, total } = await doorList(tx, of.id, page)
    await record(tx, actor, 'door.list-read', [of.id], { tickets: lines.length })
    const [now, before] = [readHeads(query.get('now') ?? ''), readHeads(query.get('before') ?? '')]
    const saved = now === null ? null : { now, before: before ?? 0 }
    return show(<TypeInPage {...{ view, of, lines, total, page, saved }} />)
  }),
)
pages.post(
  '/events/keep/:announced/door/typed',
  'event:keep',
  keeping(async ({ tx, actor, form }, of) => {
    const ticked = [...new Set(form.all('ticket'))].filter((id) => z.uuid().safeParse(id).success)
    const now = await markAtDoor(tx, actor, of.id, ticked, true, 'paper')
    const page = pageIn(form.text('page'))
    return goTo(`${doorPath(of.id)}/typed?page=${page}&now=${now}&before=${ticked.length - now}`)
  }),
)

pages.get(
  '/events/keep/:announced/door/sheets',
  'event:keep',
  keeping(async ({ tx, actor, view }, of) => {
    const sheets = await sheetsOf(tx, of.id)
    await record(tx, actor, 'door.sheets-printed', [of.id, ...sheets.map(({ id }) => id)])
    return show(<SheetsPage {...{ view, of, sheets }} />)
  }),
)

pages.get(
  '/events/keep/:announced/door/count',
  'event:keep',
  keeping(async ({ tx, view, language }, of) =>
    show(<CountPage {...{ view, of }} heads={await headcountOf(tx, of.id)} fill={fresh(language)} />),
  ),
)
pages.post(
  '/events/keep/:announced/door/count',
  'event:keep',
  keeping(async ({ tx, actor, view, language, form }, of) => {
    const people = readHeads(form.text('people'))
    if (people === null) {
      const fault = { field: 'people', code: 'no-number' }
      const fill = filledAgain(language, form, [fault], () => say(words, language)['no-number'])
      return again(<CountPage {...{ view, of, fill }} heads={await headcountOf(tx, of.id)} />)
    }
    await countByHand(tx, actor, of.id, people)
    return goTo(`${doorPath(of.id)}/count`)
  }),
)

pages.get(
  '/events/keep/:announced/door/badges',
  'event:keep',
  keeping(async ({ tx, view }, of) => {
    const all = await badgesOf(tx, of.id)
    return show(
      <BadgesPage {...{ view, of }} named={all.filter((one) => one !== '').length} all={all.length} />,
    )
  }),
)
pages.get(
  '/events/keep/:announced/door/badges/file',
  'event:keep',
  keeping(async ({ tx, actor, view, language, query }, of) => {
    const badges = query.has('empty') ? blankSheet : await badgesOf(tx, of.id)
    await record(tx, actor, 'door.badges-printed', [of.id], { badges: badges.length })
    const title = say(words, language).badgesTitle
    const event = inTongue(language, { en: of.title_en, cy: of.title_cy })
    const bytes = await badgesPdf({ title, language, programme: view.host.name, event, badges })
    return file('badges.pdf', 'application/pdf', bytes)
  }),
)

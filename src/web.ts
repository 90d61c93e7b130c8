import { z } from 'zod'
import { connect, type SomeLogins, type VaultAddress } from './platform/database/connect.ts'
import { holdAssets } from './platform/html/assets.ts'
import { closed, listen, makeApp } from './platform/http/server.ts'
import { keptElsewhere } from './platform/mail/kept.ts'
import { lacks } from './platform/mail/message.ts'
import { sentElsewhere } from './platform/mail/post.ts'
import { becomeOwn } from './platform/process/account.ts'
import { runPart } from './platform/process/child.ts'
import type { Page } from './access/pages.ts'
import { pages as access } from './access/routes.ts'
import { pages as audit } from './audit/routes.ts'
import { pages as authorities } from './authorities/routes.ts'
import { pages as families } from './families/routes.ts'
import { pages as choosing } from './choosing/routes.ts'
import { pages as clocks } from './clocks/routes.tsx'
import { concernPages } from './concerns/routes.ts'
import { pages as conferences } from './conferences/routes.tsx'
import { pages as demo } from './demo/routes.tsx'
import { pages as desks } from './desks/routes.ts'
import { pages as eventPages } from './events/keeping/routes.tsx'
import { pages as eventKinds } from './events/kinds/routes.tsx'
import { pages as eventChanges } from './events/changing/routes.tsx'
import { pages as eventShare } from './events/sharing/routes.tsx'
import { pages as eventMoney } from './events/money/routes.tsx'
import { kept as eventTalkKept, open as eventTalk } from './events/talking.ts'
import { pages as apart } from './events/apart/routes.tsx'
import { pages as booking } from './events/booking/routes.tsx'
import { attendingPages } from './events/attending/all-routes.ts'
import { doorPages } from './events/door/all-routes.ts'
import { programmePages } from './events/programme/all-routes.ts'
import { issuePages, peoplePages as newsletterPeople } from './newsletter/routes.ts'
import { pages as directory } from './directory/routes.tsx'
import { pages as guides } from './guides/routes.ts'
import { pages as matching } from './matching/routes.ts'
import { pages as offers } from './offers/routes.ts'
import { pages as outbox } from './outbox/routes.tsx'
import { pages as people } from './people/routes.ts'
import type { Source } from './shares/model.ts'
import { notes } from './shares/notes.ts'
import { pages as simulation } from './simulation/routes.tsx'
import { sharingPages } from './shares/routes.tsx'
import { pages as ownPage } from './preparation/page/routes.tsx'
import { ownPage as ownPageShared } from './preparation/page/shareable.ts'
import { pages as report } from './preparation/report/all-routes.ts'
import { reportAnswers } from './preparation/report/shareable.ts'
import { readBy, readElsewhere } from './preparation/report/file/reader.ts'
import { pages as spaces } from './spaces/routes.ts'
import { pages as asTheyAre } from './preparation/ways/routes.tsx'
import { pages as planPages } from './plans/all-routes.ts'
import { plan } from './plans/shareable.ts'
import { pages as complaint } from './preparation/complaint/routes.tsx'
import { pages as groups } from './support/groups/routes.tsx'
import { between } from './support/between.ts'
import { pages as support } from './support/routes.tsx'
import { pages as supporters } from './supporters/routes.ts'
import { pages as chair } from './preparation/chair/routes.ts'
import { pages as help } from './preparation/help/routes.ts'
import { helps } from './preparation/help/shareable.ts'
import { pages as room } from './preparation/room/routes.tsx'
import { pages as signingPages } from './preparation/signing/all-routes.ts'
import { signing } from './preparation/signing/shareable.ts'
import { pages as day } from './preparation/day/all-routes.ts'
import { day as dayShared } from './preparation/day/shareable.ts'
import { pages as recording } from './preparation/recording/all-routes.ts'
import { pages as after } from './preparation/after/routes.tsx'
import { pages as answered } from './preparation/after/staff-routes.tsx'
import { pages as changes } from './changes/routes.tsx'
import { copied } from './desks/copied/copied.ts'
import { serve, serveMissing, type House } from './access/serve.tsx'

/** What a parent may share from, in the order in which they are shown it. */
const sources: readonly Source[] = [notes, ownPageShared, reportAnswers, helps, signing, dayShared, plan]

/** Every page of every room: the server serves these, the matrix walks these. */
export const pages: readonly Page[] = [
  ...access,
  ...audit,
  ...people,
  ...outbox.list,
  ...authorities.list,
  ...families.list,
  ...spaces,
  ...sharingPages(sources),
  ...clocks,
  ...guides,
  ...conferences,
  ...supporters,
  ...support.list,
  ...between,
  ...groups.list,
  ...concernPages(copied),
  ...offers,
  ...matching,
  ...choosing,
  ...simulation.list,
  ...complaint,
  ...asTheyAre.list,
  ...directory.list,
  ...help,
  ...room,
  ...chair,
  ...report,
  ...recording,
  ...day,
  ...after.list,
  ...answered.list,
  ...changes.list,
  ...ownPage.list,
  ...signingPages,
  ...planPages,
  ...eventKinds.list,
  ...eventChanges.list,
  ...eventMoney.list,
  ...eventShare.list,
  ...attendingPages,
  ...doorPages,
  ...programmePages,
  ...eventTalkKept,
  ...eventPages.list,
  ...apart.list,
  ...booking.list,
  ...eventTalk,
  ...newsletterPeople,
  ...issuePages,
  ...desks,
  ...demo.list,
]

/** One way in: the pages. */
export const webApp = (house: House) =>
  makeApp(
    pages.map((page) => serve(house, page)),
    serveMissing(house),
    { proxy: house.proxy },
  )

const order = z.object({
  engine: z.custom<SomeLogins>((value) => typeof value === 'object' && value !== null),
  vault: z.custom<VaultAddress>((value) => typeof value === 'object' && value !== null),
  origin: z.string(),
  port: z.number(),
  proxy: z.string().optional(),
  setUpCode: z.string().nullable(),
  /** No way out is set up: messages stay in the worker, and come from there for the page /outbox. */
  keeps: z.boolean(),
  /** What letters go without; null where none can go. */
  letters: z.array(z.enum(lacks)).nullable(),
})

/** The pages in a process of their own: the web role's login, the vault's address, and nothing else of the house's. */
if (import.meta.main)
  runPart(order, async ({ engine, vault, origin, port, proxy, setUpCode, keeps, letters }) => {
    const db = connect(engine, { vaults: { web: vault } })
    const house = {
      db,
      origin,
      clock: () => new Date(),
      post: keeps ? keptElsewhere(process) : sentElsewhere(letters),
      ...(proxy === undefined ? {} : { proxy }),
      ...(setUpCode === null ? {} : { setUpCode }),
    }
    readBy(
      readElsewhere({
        on: (event, hear) => process.on(event, hear),
        send: (message) => process.send?.(message),
      }),
    )
    const server = await listen(webApp(house), port)
    holdAssets()
    becomeOwn('web')
    return {
      ready: {},
      stop: async () => {
        await closed(server)
        await db.close()
      },
    }
  })

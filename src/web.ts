import { makeApp } from './platform/http/server.ts'
import type { Page } from './access/pages.ts'
import { pages as access } from './access/routes.ts'
import { pages as authorities } from './authorities/routes.ts'
import { pages as families } from './families/routes.ts'
import { pages as choosing } from './choosing/routes.ts'
import { pages as clocks } from './clocks/routes.tsx'
import { pages as conferences } from './conferences/routes.tsx'
import { pages as demo } from './demo/routes.tsx'
import { pages as desks } from './desks/routes.ts'
import { pages as matching } from './matching/routes.ts'
import { pages as offers } from './offers/routes.ts'
import { pages as outbox } from './outbox/routes.tsx'
import { pages as people } from './people/routes.ts'
import { pages as support } from './support/routes.tsx'
import { pages as supporters } from './supporters/routes.ts'
import { serve, serveMissing, type House } from './access/serve.tsx'

/** Every page of every room: the server serves these, the matrix walks these. */
export const pages: readonly Page[] = [
  ...access,
  ...people,
  ...outbox.list,
  ...authorities.list,
  ...families.list,
  ...clocks,
  ...conferences,
  ...supporters,
  ...support.list,
  ...offers,
  ...matching,
  ...choosing,
  ...desks,
  ...demo.list,
]

/** One way in: the pages. */
export const webApp = (house: House) =>
  makeApp(
    pages.map((page) => serve(house, page)),
    serveMissing(house),
  )

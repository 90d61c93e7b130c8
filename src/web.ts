import { makeApp } from './platform/http/server.ts'
import type { Page } from './access/pages.ts'
import { pages as access } from './access/routes.ts'
import { pages as authorities } from './authorities/routes.tsx'
import { pages as families } from './families/routes.ts'
import { pages as people } from './people/routes.ts'
import { serve, serveMissing, type House } from './access/serve.tsx'

/** Every page of every room: the server serves these, the matrix walks these. */
export const pages: readonly Page[] = [...access, ...people, ...authorities.list, ...families.list]

/** One way in: the pages. */
export const webApp = (house: House) =>
  makeApp(
    pages.map((page) => serve(house, page)),
    serveMissing(house),
  )

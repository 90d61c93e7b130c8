import { browserOf, type Read } from '../access/browsing.ts'
import type { Page } from '../access/pages.ts'
import type { App } from '../platform/http/server.ts'
import { judge } from './attempts.ts'
import {
  expectations,
  keepersHere,
  lookers,
  readable,
  receivers,
  type Expectation,
  type Relation,
} from './expectations.ts'
import { anybody, personOf, tokenOf, type Principal } from './principals.ts'
import { bodyFor, isOpen, ofProgramme, parametersOf, pathTo, targetOf } from './targets.ts'
import type { Watched } from './watched.ts'
import type { World } from './world.ts'

export type Cell = { page: Page; who: Principal; relation: Relation }
/** What went wrong in one cell, in words; empty when all went as it should. */
export type Verdict = { leaks: string[]; faults: string[] }
export type Stage = { app: App; world: World; tag: string; watched: Watched }

type Wanted = 'sign-in' | 'rise' | 'missing' | 'nothing-foreign' | 'page'

const howOf = (relation: Relation): 'live' | 'expired' | 'revoked' =>
  relation === 'expired' || relation === 'revoked' ? relation : 'live'

/** All that a link or a code alone is good for; for everything else, first the step up. */
const lowly = ['session:own', 'level:rise']

/** A thing of the asker's own programme, behind which the world put a sealed family: nothing of it is closed to them. */
const ofOwnProgramme = (page: Page, relation: Relation, reach: readonly Relation[]): boolean =>
  relation === 'closed' &&
  reach.length > 1 &&
  parametersOf(page.path)
    .filter((name) => !isOpen(name))
    .every((name) => ofProgramme.includes(name))

/** What the hand-written table says of this cell. */
export const wanted = ({ page, who, relation }: Cell, expectation: Expectation): Wanted => {
  if (expectation === 'anyone') return 'nothing-foreign'
  const how = howOf(relation)
  if (who === 'anonymous' || how === 'expired') return 'sign-in'
  if (who === 'level-1' && how === 'live' && !lowly.includes(page.act)) return 'rise'
  const reach = expectation[who]
  if (how === 'revoked' || reach === undefined) return 'missing'
  const closed = parametersOf(page.path).filter((name) => !isOpen(name))
  if (closed.length === 0)
    return relation === 'unknown' || page.method === 'post' ? 'nothing-foreign' : 'page'
  if (ofOwnProgramme(page, relation, reach)) return 'nothing-foreign'
  if (reach.includes(relation)) return page.method === 'get' ? 'page' : 'nothing-foreign'
  return page.method === 'get' ? 'missing' : 'nothing-foreign'
}

/** A page that only leads to a part of another one says the same of every id: the page that it leads to refuses. */
const leadsOn = (path: string, location: string): boolean =>
  location !== '' && path.startsWith(`${location.replace(/#.*/, '')}/`)

const answers = (want: Wanted, path: string, { status, location }: Read): boolean =>
  ({
    // A form from a session that ran out is told that it is stale.
    'sign-in': (status === 303 && location.startsWith('/sign-in')) || status === 403,
    rise: status === 303 && location.startsWith('/sign-in/more'),
    missing: status === 404 || (status === 303 && leadsOn(path, location)),
    'nothing-foreign': status < 500,
    page: status === 200 || status === 303,
  })[want]

/** Where an organiser chooses a colleague: who reads whom a guest need not meet, and who hears of questions. */
const choosing = ['apart', 'asked', 'asked/clock'].map((part) => `/events/keep/:announced/${part}`)

/** What each page must not hold: every word of the world that is not this reader's. */
const foreignWords = ({ world, tag }: Stage, { who, relation, page }: Cell): string[] => {
  const live = howOf(relation) === 'live'
  const also =
    page.act === 'looked:own'
      ? lookers(tag)
      : page.act === 'share:own'
        ? receivers(who, tag)
        : who === 'organiser' && choosing.includes(page.path)
          ? keepersHere(tag)
          : []
  const may = live ? [...readable(who, tag), ...also] : []
  const own = relation === 'revoked' ? /^Zqn?gone/ : /^$/
  return world.canaries.filter((word) => !may.includes(word) && !own.test(word))
}

/** What a visitor's press leaves behind, in the host's own rows: their form's key, what they asked for, that it came. */
const byVisitors = ['form_keys', 'requests', 'sign_ins', 'outbox', 'complaints', 'complaint_apart', 'events']

/** Asks for one page as one person, about a thing that stands to them in one way. */
export const tryCell = async (stage: Stage, cell: Cell): Promise<Verdict> => {
  const { page, who, relation } = cell
  const expectation = expectations[page.act]
  const at = `${who}, ${relation}: ${page.method} ${page.path}`
  if (expectation === undefined) return { leaks: [], faults: [`${at}: nothing is expected of ${page.act}`] }
  const browser = browserOf(stage.app, tokenOf(stage.world, who, howOf(relation)))
  const ids = targetOf(stage.world, who, relation)
  const path = pathTo(page.path, ids)
  const read =
    page.method === 'get'
      ? await browser.get(
          `${path}?${new URLSearchParams({ q: 'Zq', as: relation === 'same-organisation' ? 'csv' : '' })}`,
        )
      : await browser.post(path, bodyFor(ids))
  const leaks = foreignWords(stage, cell)
    .filter((word) => read.html.includes(word) || read.location.includes(word))
    .map((word) => `${at}: ${word} was read`)
  const whose = judge(stage.world, null, anybody(who, howOf(relation)))
  for (const { name, line } of stage.watched.last.lines) {
    // Where the press led is the asker's own address, whoever's id they typed into it.
    const judged = name === 'form_keys' ? { ...line, location: null } : line
    // What could not be sent is kept for whoever typed it, under the path that they sent it to.
    if (name === 'kept_forms' && line['person_id'] === personOf(stage.world, who)) continue
    const owner = read.status === 404 ? null : whose(name, judged, 'write')
    if (owner === 'programme:here' && expectation === 'anyone' && byVisitors.includes(name)) continue
    if (owner !== null) leaks.push(`${at}: wrote a row of ${name} that is ${owner}’s (${read.status})`)
  }
  const reach = expectation === 'anyone' ? [] : (expectation[who] ?? [])
  const named = parametersOf(page.path).some((parameter) => !isOpen(parameter))
  const theirs = reach.includes(relation) || ofOwnProgramme(page, relation, reach)
  if (stage.watched.last.deleted > 0 && named && read.status !== 404 && !theirs)
    leaks.push(`${at}: took rows away`)
  const want = wanted(cell, expectation)
  return {
    leaks,
    faults: answers(want, path, read)
      ? []
      : [`${at}: ${want} was expected, ${read.status} came ${read.location}`],
  }
}

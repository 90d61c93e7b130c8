import { sql } from 'kysely'
import { Refusal } from '../platform/config/refusal.ts'
import { readSettings } from '../platform/config/settings.ts'
import { keyIn } from '../platform/mail/dkim.ts'
import { isNeutral } from '../platform/mail/neutral.ts'
import { lettersBy, type PostSettings } from '../platform/mail/post.ts'
import type { SmtpSettings } from '../platform/mail/smtp.ts'
import { asked } from './asked.ts'
import type { Command } from './command.ts'
import { opened, type Opened } from './open.ts'

type Finding = { readonly name: string; readonly well: boolean; readonly says: string }
type Look = (installation: Opened) => Promise<Finding>

const count = async ({ ground }: Opened, query: ReturnType<typeof sql<{ n: number }>>): Promise<number> =>
  (await query.execute(ground)).rows[0]?.n ?? 0

const looks: readonly Look[] = [
  async ({ ground }) => {
    const { rows } = await sql<{ v: string }>`select current_setting('server_version') as v`.execute(ground)
    const version = rows[0]?.v ?? ''
    return { name: 'database', well: Number.parseInt(version) >= 18, says: `PostgreSQL ${version}` }
  },
  async (at) => {
    const n = await count(at, sql<{ n: number }>`select count(*)::int as n from programmes`)
    return {
      name: 'programme',
      well: n > 0,
      says: n > 0 ? `${n} set up` : 'none yet: run npm start and set one up',
    }
  },
  async (at) => {
    const n = await count(
      at,
      sql<{
        n: number
      }>`select count(*)::int as n from pg_class c join pg_namespace s on s.oid = c.relnamespace
        where s.nspname = 'public' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`,
    )
    return {
      name: 'walls',
      well: n === 0,
      says: n === 0 ? 'every table has its walls' : `${n} tables without row-level security: run migrate`,
    }
  },
  async (at) => {
    const n = await count(
      at,
      sql<{ n: number }>`select count(*)::int as n from events where handled_at is null and attempts >= 5`,
    )
    return {
      name: 'events',
      well: n === 0,
      says: n === 0 ? 'none is stuck' : `${n} could not be handled: look at their fault in the table events`,
    }
  },
  async (at) => {
    const n = await count(
      at,
      sql<{
        n: number
      }>`select count(*)::int as n from outbox where sent_at is null and dropped_at is null and not_before < now() - interval '15 minutes'`,
    )
    return {
      name: 'outbox',
      well: n === 0,
      says:
        n === 0
          ? 'nothing lies about'
          : `${n} messages wait for over 15 minutes: is mail set up, and does npm start run?`,
    }
  },
  async (at) => {
    const n = await count(at, sql<{ n: number }>`select count(*)::int as n from unsealed`)
    return {
      name: 'sealing',
      well: n === 0,
      says:
        n === 0
          ? 'every private word is sealed'
          : `${n} private texts wait in plain words: start the house, whose vault seals them, and look again`,
    }
  },
  async (at) => {
    const n = await count(
      at,
      sql<{ n: number }>`select count(*)::int as n from supporters s where s.load <>
        (select count(*) from supports u where u.supporter_id = s.id and u.until_day is null)`,
    )
    return {
      name: 'places',
      well: n === 0,
      says: n === 0 ? 'every supporter’s load is what it should be' : `${n} supporters with a wrong load`,
    }
  },
  async (at) => {
    const n = await count(
      at,
      sql<{
        n: number
      }>`select count(*)::int as n from programmes p where not exists (select from roles r where r.programme_id = p.id
        and r.role = 'coordinator' and r.until_at is null)`,
    )
    return {
      name: 'coordinator',
      well: n === 0,
      says: n === 0 ? 'every programme has one' : `${n} programmes without one: use user add`,
    }
  },
]

/** Mail that nobody signed ends among what nobody reads. */
const signing = (smtp: SmtpSettings | undefined): Finding[] => {
  if (smtp === undefined) return []
  const { dkim } = smtp
  if (dkim === undefined)
    return [{ name: 'mail', well: true, says: 'goes out unsigned: mail dkim --make FILE makes a key' }]
  try {
    keyIn(dkim.keyFile)
    return [{ name: 'mail', well: true, says: `signed for ${dkim.domain}: mail dkim prints the record` }]
  } catch (error) {
    return [
      { name: 'mail', well: false, says: error instanceof Error ? error.message : 'the key cannot be read' },
    ]
  }
}

/** Without a name for it, a limit by network counts nobody, or everybody as one. */
const inFront = (origin: string, proxy: string | undefined): Finding[] => {
  if (proxy !== undefined) return [{ name: 'proxy', well: true, says: `${proxy} says who calls` }]
  const says = 'ORIGIN is https, so a proxy is in front: name it in TRUSTED_PROXY, or limits by network fail'
  return origin.startsWith('https:') ? [{ name: 'proxy', well: false, says }] : []
}

/** What every link shows, and what a newsletter's letters go without. */
export const goingOut = (origin: string, post: PostSettings): Finding[] => {
  const { hostname } = new URL(origin)
  const lacks = lettersBy(post)
  return [
    ...(isNeutral(hostname)
      ? []
      : [
          {
            name: 'origin',
            well: true,
            says: `${hostname} tells a stranger something, and stands in every link`,
          },
        ]),
    ...(lacks === null
      ? [{ name: 'letters', well: true, says: 'a newsletter’s cannot go: set SMTP_URL' }]
      : []),
    ...(lacks?.includes('uncounted') === true
      ? [{ name: 'letters', well: true, says: 'what comes back is counted nowhere: set MAIL_RETURNS' }]
      : []),
  ]
}

const usage = `doctor [--json]

Looks this installation over and says what is wrong. Changes nothing but missing migrations.
  --json  one JSON object: well, findings (name, well, says)`

/** `doctor`: exit 0 when all is well, 1 when something is not. */
export const doctor: Command = {
  name: 'doctor',
  summary: 'Say what is wrong with this installation',
  usage,
  async run(args, out) {
    const read = asked(args, { json: { type: 'boolean', default: false } })
    if (read === undefined) return (out.complain('This command takes --json and nothing else.'), 2)
    const { port, origin, proxy, dataFolder, post } = readSettings(process.env)
    const findings: Finding[] = [
      { name: 'settings', well: true, says: `port ${port}, data in ${dataFolder}` },
      ...inFront(origin, proxy),
      ...signing(post.smtp),
      ...goingOut(origin, post),
    ]
    try {
      await opened(async (installation) => {
        for (const look of looks) findings.push(await look(installation))
      })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      findings.push({ name: 'database', well: false, says: error.message })
    }
    const well = findings.every((finding) => finding.well)
    if (read.values.json) out.print(JSON.stringify({ well, findings }))
    else
      for (const finding of findings)
        out.print(`${finding.well ? 'well ' : 'WRONG'}  ${finding.name}: ${finding.says}`)
    if (!well) out.complain('Something is wrong: the lines marked WRONG say what.')
    return well ? 0 : 1
  },
}

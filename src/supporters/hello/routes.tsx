import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import type { Fault } from '../model.ts'
import { readSupporter } from '../rows.ts'
import { recordHello, stopHello, takeHelloBack } from './actions.ts'
import { isTongue, largest } from './model.ts'
import { OwnHelloPage, TheirHelloPage } from './pages.tsx'
import { helloById, helloOfSupporter, saidIn, shownIn, soundOf } from './queries.ts'
import { endings } from './sound.ts'
import { faultWords } from './words.ts'

export const pages = pagesOf()

type Key = keyof typeof faultWords
const isKey = (text: string): text is Key => Object.hasOwn(faultWords, text)

type Own = Pick<Ask, 'tx' | 'actor' | 'view' | 'query' | 'language'>
const ownPage = async (
  { tx, view, query, language }: Own,
  supporter: string,
  fill: Fill = fresh(language, { spoken: language }),
): Promise<Answer> => {
  const hello = await helloOfSupporter(tx, supporter)
  const shown = hello === undefined ? null : shownIn(await saidIn(tx, [hello]), hello)
  const done = query.has('saved') ? 'saved' : query.has('removed') ? 'removed' : null
  const page = <OwnHelloPage {...{ view, fill, hello, shown }} done={fill.faults.length > 0 ? null : done} />
  return fill.faults.length > 0 ? again(page) : show(page)
}

pages.get('/about-me/hello', 'hello:own', async (ask) => {
  const of = await readSupporter(ask.tx, null, ask.actor.today)
  return of === undefined ? missing : ownPage(ask, of.supporter)
})
pages.post(
  '/about-me/hello',
  'hello:own',
  async (ask) => {
    const { tx, actor, form, language } = ask
    const of = await readSupporter(tx, null, actor.today)
    if (of === undefined) return missing
    const spoken = form.text('spoken')
    const outcome = await recordHello(tx, actor, of, {
      bytes: form.file('sound')?.bytes ?? null,
      spoken: isTongue(spoken) ? spoken : 'other',
      saidEn: form.text('saidEn'),
      saidCy: form.text('saidCy'),
    })
    if (!('faults' in outcome)) return goTo('/about-me/hello?saved')
    const sayFault = ({ code }: Fault) => (isKey(code) ? faultWords[code][language] : code)
    return ownPage(ask, of.supporter, filledAgain(language, form, outcome.faults, sayFault))
  },
  // Somewhat more than is taken: whoever sends a little too much is told so on the same page.
  { largest: 4 * largest },
)
pages.post('/about-me/hello/delete', 'hello:own', async ({ tx, actor }) => {
  const of = await readSupporter(tx, null, actor.today)
  return of !== undefined && (await takeHelloBack(tx, actor, of.supporter))
    ? goTo('/about-me/hello?removed')
    : missing
})

/** The sound: for its speaker, for coordinators, and for a parent to whom this supporter is shown. */
pages.get('/listen/:hello', 'hello:hear', async ({ tx, actor, params }) => {
  const hello = await helloById(tx, params.hello)
  const sound = hello === undefined ? null : await soundOf(tx, hello)
  if (hello === undefined || sound === null) return missing
  await record(tx, actor, 'hello.heard', hello.id)
  return { kind: 'file', name: `sound.${endings[hello.type]}`, type: hello.type, body: sound, inline: true }
})

pages.get('/supporters/:supporter/hello', 'hello:stop', async ({ tx, actor, view, params }) => {
  const of = await readSupporter(tx, params.supporter, actor.today)
  if (of === undefined) return missing
  await record(tx, actor, 'supporter.read', of.supporter)
  const hello = await helloOfSupporter(tx, of.supporter)
  const shown = hello === undefined ? null : shownIn(await saidIn(tx, [hello]), hello)
  return show(<TheirHelloPage {...{ view, hello, shown }} supporter={of.supporter} called={of.called} />)
})
const stops =
  (again: boolean) =>
  async ({ tx, actor, params }: Pick<Ask<'/supporters/:supporter/hello'>, 'tx' | 'actor' | 'params'>) =>
    (await stopHello(tx, actor, params.supporter, again))
      ? goTo(`/supporters/${params.supporter}/hello`)
      : missing
pages.post('/supporters/:supporter/hello/stop', 'hello:stop', stops(false))
pages.post('/supporters/:supporter/hello/let', 'hello:stop', stops(true))

import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import { authoritiesOf } from '../../authorities/queries.ts'
import { isKind } from '../../conferences/model.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { setFuller, typePaper, wasRung } from './actions.ts'
import { asksFuller, figures, sentences, toRing, waitsForRing } from './queries.ts'
import { RingMePage } from './ring-page.tsx'
import { saidIn, typedAgain } from './routes.tsx'
import { AnswersPage, PaperTypedPage, ToRingPage } from './staff-pages.tsx'
import { SheetPage } from './three-pages.tsx'

export const pages = pagesOf()

pages.get('/answers', 'heard:read', async ({ tx, actor, view, query }) => {
  await record(tx, actor, 'heard.read', actor.programme)
  return show(
    <AnswersPage
      view={view}
      councils={await authoritiesOf(tx, actor.programme)}
      figures={await figures(tx)}
      sentences={await unlessDown(sentences(tx))}
      fuller={await asksFuller(tx)}
      maySetFuller={may(actor, 'heard:fuller')}
      counted={query.has('counted')}
    />,
  )
})
pages.get('/answers/sheet', 'heard:read', async ({ tx, view }) =>
  show(<SheetPage view={view} back="/answers" fuller={await asksFuller(tx)} />),
)
type OfPaper = Ask<'/answers/paper'>
const paperPage = async ({ tx, actor, view, language }: OfPaper, fill?: Fill): Promise<Answer> => {
  const page = (
    <PaperTypedPage
      view={view}
      councils={await authoritiesOf(tx, actor.programme)}
      fuller={await asksFuller(tx)}
      fill={fill ?? fresh(language)}
    />
  )
  return fill === undefined ? show(page) : again(page)
}
pages.get('/answers/paper', 'heard:read', (ask) => paperPage(ask))
pages.post('/answers/paper', 'heard:read', async (ask) => {
  const { tx, actor, form, language } = ask
  const [gss, kind] = [form.text('gss'), form.text('kind')]
  const answers = { said: saidIn(form, await asksFuller(tx)), words: form.text('words') }
  const outcome =
    gss === ''
      ? { faults: [{ field: 'gss', code: 'choose' }] }
      : await typePaper(tx, actor, { gss, kind: isKind(kind) ? kind : 'other' }, answers)
  return 'faults' in outcome
    ? paperPage(ask, typedAgain(language, form, outcome.faults))
    : goTo('/answers?counted')
})
pages.post('/answers/fuller', 'heard:fuller', async ({ tx, actor, form }) => {
  await setFuller(tx, actor, form.text('on') === 'yes')
  return goTo(may(actor, 'heard:read') ? '/answers' : '/settings')
})

pages.get('/ring-me', 'after:ring-me', async ({ tx, actor, view }) =>
  show(<RingMePage view={view} rings={await waitsForRing(tx, actor.person)} />),
)
pages.get('/to-ring', 'after:to-ring', async ({ tx, actor, view, query }) => {
  const all = await toRing(tx)
  await record(tx, actor, 'ring.listed', [actor.programme, ...all.map(({ id }) => id)])
  return show(<ToRingPage view={view} all={all} rung={query.has('rung')} />)
})
pages.post('/to-ring/:ring', 'after:to-ring', async ({ tx, actor, params }) =>
  (await wasRung(tx, actor, params.ring)) ? goTo('/to-ring?rung') : missing,
)

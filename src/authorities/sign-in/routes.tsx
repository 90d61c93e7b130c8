import { pagesOf, type Ask } from '../../access/pages.ts'
import { signOutWord, wayBack } from '../../access/council-sign-in/provider.ts'
import { tryCouncil } from '../../access/council-sign-in/trying.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { say } from '../../platform/words/words.ts'
import { servedAuthority } from '../queries.ts'
import { makeStartCode, setSignIn, stopSignIn } from './actions.ts'
import { readDraft, typedOf, type Fault } from './model.ts'
import { CodePage, CouncilSignInPage, type Props } from './pages.tsx'
import { standingFor, workersOf } from './queries.ts'
import { words } from './words.ts'

const pages = pagesOf()
type Asked = Pick<Ask, 'tx' | 'actor' | 'view' | 'origin'>

const propsFor = async (
  { tx, actor, view, origin }: Asked,
  gss: string,
  fill?: Fill,
): Promise<Props | undefined> => {
  const authority = await servedAuthority(tx, actor.programme, gss)
  if (authority === undefined) return undefined
  const standing = await standingFor(tx, gss)
  const place = { programme: actor.programme, gss }
  return {
    view,
    authority,
    standing,
    workers: await workersOf(tx, gss),
    fill: fill ?? fresh(view.language, typedOf(standing)),
    addresses: { back: wayBack(origin, place), out: signOutWord(origin, place) },
  }
}

pages.get('/authorities/:gss/sign-in', 'authority:sign-in', async (ask) => {
  const props = await propsFor(ask, ask.params.gss)
  const asked = ask.query.get('done')
  const done = asked === 'saved' || asked === 'stopped' ? asked : undefined
  return props === undefined ? missing : show(<CouncilSignInPage {...props} done={done} />)
})

pages.post('/authorities/:gss/sign-in', 'authority:sign-in', async (ask) => {
  const { tx, actor, view, params, form, origin } = ask
  const before = await propsFor(ask, params.gss)
  if (before === undefined) return missing
  const outcome = await setSignIn(tx, actor, params.gss, readDraft(form), origin)
  if (!('faults' in outcome)) return goTo(`/authorities/${params.gss}/sign-in?done=saved`)
  const t = say(words, view.language)
  const sayFault = ({ code }: Fault) => (code === 'hours' ? t.hoursFault : t[code])
  const fill = filledAgain(view.language, form, outcome.faults, sayFault, typedOf(before.standing))
  return again(<CouncilSignInPage {...before} fill={fill} />)
})

const home = ({ params }: { params: { gss: string } }) => goTo(`/authorities/${params.gss}/sign-in`)
// Where a form that was sent twice leads.
pages.get('/authorities/:gss/sign-in/try', 'authority:sign-in', home)
pages.get('/authorities/:gss/sign-in/codes/:person', 'authority:sign-in', home)

pages.post('/authorities/:gss/sign-in/try', 'authority:sign-in', async (ask) => {
  const { tx, actor, params, origin } = ask
  const [authority, standing] = [
    await servedAuthority(tx, actor.programme, params.gss),
    await standingFor(tx, params.gss),
  ]
  if (authority === undefined || standing === null) return missing
  return {
    kind: 'outside',
    work: async () => {
      const tried = await tryCouncil(standing, origin)
      return async ({ actor: who, ...later }) => {
        const props = who === null ? undefined : await propsFor({ ...later, actor: who }, params.gss)
        return props === undefined ? missing : show(<CouncilSignInPage {...props} tried={tried} />)
      }
    },
  }
})

pages.post('/authorities/:gss/sign-in/codes/:person', 'authority:sign-in', async (ask) => {
  const { tx, actor, view, params } = ask
  const authority = await servedAuthority(tx, actor.programme, params.gss)
  const coded = await makeStartCode(tx, actor, params.gss, params.person)
  return authority === undefined || coded === null
    ? missing
    : show(<CodePage view={view} authority={authority} coded={coded} />)
})

pages.post('/authorities/:gss/sign-in/stop', 'authority:sign-in', async ({ tx, actor, params }) =>
  (await stopSignIn(tx, actor, params.gss))
    ? goTo(`/authorities/${params.gss}/sign-in?done=stopped`)
    : missing,
)

export { pages }

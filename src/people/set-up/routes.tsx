import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { askToSignIn } from '../../access/sign-in/actions.ts'
import { readAddress } from '../../access/sign-in/model.ts'
import { pagesOf } from '../../access/pages.ts'
import { emptyHost } from '../host/model.ts'
import { allAuthorities, setUp } from './actions.ts'
import { faultsInSetUp, readSetUp } from './model.ts'
import { SetUpPage } from './page.tsx'

const pages = pagesOf()

const nothing = { code: '', host: emptyHost, authorities: [], person: { name: '', email: '', phone: '' } }

pages.get('/set-up', 'programme:set-up', async ({ tx, host, view }) =>
  host === null
    ? show(<SetUpPage view={view} authorities={await allAuthorities(tx)} draft={nothing} />)
    : missing,
)

pages.post('/set-up', 'programme:set-up', async ({ tx, host, view, form, browser, setUpCode }) => {
  if (host !== null) return missing
  const draft = readSetUp(form)
  const authorities = await allAuthorities(tx)
  const known = authorities.map(({ gss }) => gss)
  const faults = faultsInSetUp(draft, known, setUpCode)
  if (faults.length > 0) return again(<SetUpPage {...{ view, authorities, draft, faults }} />)
  const programme = await setUp(tx, draft, view.language)
  if (programme === null) return missing
  const address = readAddress(draft.person.email === '' ? draft.person.phone : draft.person.email)
  if (address !== null) await askToSignIn(tx, programme, address, browser, { ownDevice: false, path: '/' })
  return goTo('/sign-in/code')
})

export { pages }

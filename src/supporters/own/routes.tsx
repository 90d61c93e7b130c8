import { pagesOf, type Ask } from '../../access/pages.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { Form } from '../../platform/http/form.ts'
import { changeProfile } from '../changes.ts'
import { addAway, declareConflict, keepMeApart, withdrawAway, withdrawConflict } from '../declarations.ts'
import { isConflictKind, type Fault } from '../model.ts'
import { dayIn, formOf, readProfile, typedOver } from '../reading.ts'
import { askedAbout, readSupporter, whatIDeclared } from '../rows.ts'
import { detailsOf, savedProfile } from '../record/saved.ts'
import { MePage, NoMePage } from './page.tsx'

export const pages = pagesOf()
const done = goTo('/about-me?done=1')

type Own = Pick<Ask, 'tx' | 'actor' | 'view' | 'query'>
const mine = ({ tx, actor }: Own) => readSupporter(tx, null, actor.today)

const page = async (
  ask: Own,
  typed = new Form(new Map()),
  faults: readonly Fault[] = [],
): Promise<Answer> => {
  const of = await mine(ask)
  const { tx, actor, view, query } = ask
  if (of === undefined || actor.person === null) return show(<NoMePage view={view} />)
  const shown = (
    <MePage
      view={view}
      of={of}
      typed={typedOver(formOf(detailsOf(of), of), typed)}
      faults={faults}
      declared={await whatIDeclared(tx, of)}
      asked={await askedAbout(tx, actor.person)}
      version={of.profileVersion}
      saved={faults.some(({ code }) => code === 'changed') ? savedProfile(view, of, readProfile(typed)) : []}
      done={query.get('done') === '1' && faults.length === 0}
    />
  )
  return faults.length > 0 ? again(shown) : show(shown)
}

pages.get('/about-me', 'own-profile:change', (ask) => page(ask))
pages.get('/about-me/away', 'own-profile:change', () => goTo('/about-me'))
pages.get('/about-me/conflicts', 'own-profile:change', () => goTo('/about-me'))

pages.post('/about-me', 'own-profile:change', async (ask) => {
  const of = await mine(ask)
  if (of === undefined) return missing
  const { tx, actor, form } = ask
  const outcome = await changeProfile(tx, actor, of.supporter, form.version(), readProfile(form), of.name)
  return 'faults' in outcome ? page(ask, form, outcome.faults) : done
})

pages.post('/about-me/away', 'own-profile:change', async (ask) => {
  const of = await mine(ask)
  if (of === undefined) return missing
  const { tx, actor, form } = ask
  const faults: Fault[] = []
  const [from, until] = [dayIn(form, 'awayFrom', faults), dayIn(form, 'awayUntil', faults)]
  if (faults.length > 0) return page(ask, form, faults)
  const outcome = await addAway(tx, actor, of.supporter, from, until)
  return 'faults' in outcome ? page(ask, form, outcome.faults) : done
})
pages.post('/about-me/away/:away/withdraw', 'own-profile:change', async (ask) => {
  const of = await mine(ask)
  const { tx, actor, params } = ask
  return of !== undefined && (await withdrawAway(tx, actor, of.supporter, params.away)) ? done : missing
})

pages.post('/about-me/conflicts', 'own-profile:change', async (ask) => {
  const of = await mine(ask)
  if (of === undefined) return missing
  const { tx, actor, form } = ask
  const kind = form.text('kind')
  if (!isConflictKind(kind)) return page(ask, form, [{ field: 'kind', code: 'none' }])
  const outcome = await declareConflict(tx, actor, of.supporter, kind, form.text('what'))
  return 'faults' in outcome ? page(ask, form, outcome.faults) : done
})
pages.post('/about-me/conflicts/:conflict/withdraw', 'own-profile:change', async (ask) => {
  const of = await mine(ask)
  const { tx, actor, params } = ask
  return of !== undefined && (await withdrawConflict(tx, actor, of.supporter, params.conflict))
    ? done
    : missing
})

/** The answer is the same for every party, known or not: nothing can be asked here. */
pages.post('/about-me/apart/:party', 'own-profile:change', async ({ tx, actor, params }) => {
  await keepMeApart(tx, actor, params.party)
  return done
})

import { z } from 'zod'
import { pagesOf } from '../../access/pages.ts'
import { goTo, missing } from '../../platform/http/answer.ts'
import { addAway, declareConflict, keepApart, takeBackApart, withdrawAway } from '../declarations.ts'
import { isConflictKind, type Fault } from '../model.ts'
import { dayIn } from '../reading.ts'
import { showSupporter } from './showing.tsx'

export const pages = pagesOf()
const home = (supporter: string, part: string) => goTo(`/supporters/${supporter}#${part}`)

pages.get('/supporters/:supporter/away', 'supporter:read', ({ params }) => home(params.supporter, 'away'))
pages.post('/supporters/:supporter/away', 'supporter:change', async (ask) => {
  const { tx, actor, params, form } = ask
  const wrong: Fault[] = []
  const [from, until] = [dayIn(form, 'awayFrom', wrong), dayIn(form, 'awayUntil', wrong)]
  const faults = wrong.length > 0 ? wrong : await faultsOf(addAway(tx, actor, params.supporter, from, until))
  return faults.length > 0
    ? showSupporter(ask, params.supporter, form, faults)
    : home(params.supporter, 'away')
})
pages.post('/supporters/:supporter/away/:away/withdraw', 'supporter:change', async ({ tx, actor, params }) =>
  (await withdrawAway(tx, actor, params.supporter, params.away)) ? home(params.supporter, 'away') : missing,
)

pages.get('/supporters/:supporter/conflicts', 'supporter:read', ({ params }) =>
  home(params.supporter, 'conflicts'),
)
pages.post('/supporters/:supporter/conflicts', 'supporter:change', async (ask) => {
  const { tx, actor, params, form } = ask
  const kind = form.text('kind')
  const faults = isConflictKind(kind)
    ? await faultsOf(declareConflict(tx, actor, params.supporter, kind, form.text('what')))
    : [{ field: 'kind', code: 'none' }]
  return faults.length > 0
    ? showSupporter(ask, params.supporter, form, faults)
    : home(params.supporter, 'conflicts')
})

const apart = z.object({ party: z.uuid(), saidBy: z.enum(['supporter', 'party', 'coordinator']) })
pages.post('/supporters/:supporter/apart', 'supporter:change', async ({ tx, actor, params, form }) => {
  const said = apart.safeParse({ party: form.text('party'), saidBy: form.text('saidBy') })
  if (!said.success) return missing
  return (await keepApart(tx, actor, { supporter: params.supporter, ...said.data }))
    ? home(params.supporter, 'apart')
    : missing
})
pages.post(
  '/supporters/:supporter/apart/:apart/withdraw',
  'supporter:change',
  async ({ tx, actor, params }) =>
    (await takeBackApart(tx, actor, params.supporter, params.apart))
      ? home(params.supporter, 'apart')
      : missing,
)

const faultsOf = async (
  outcome: Promise<object | { faults: readonly Fault[] }>,
): Promise<readonly Fault[]> => {
  const done = await outcome
  return 'faults' in done ? done.faults : []
}

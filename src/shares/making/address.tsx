import { pagesOf } from '../../access/pages.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, show } from '../../platform/http/answer.ts'
import { howIn, type Whose } from '../../spaces/whose.tsx'
import { share } from '../actions.ts'
import { change } from './actions.ts'
import { typedAgain } from '../faults.ts'
import type { Fault, Making } from '../model.ts'
import { audienceOf } from '../queries.ts'
import { sayAddress } from '../sayings.ts'
import { at } from './pages.tsx'
import { step, type Here } from './step.tsx'
import { readAddress, typedOf, WhoPage } from './who.tsx'
import { YesPage } from './yes.tsx'

export const pages = pagesOf()

const whoPage = async ({ tx, actor, view }: Here, whose: Whose, making: Making, typed?: Fill) => {
  const { receivers, meeting } = await audienceOf(tx, whose.party, actor.today)
  const fill = typed ?? fresh(view.language, typedOf(making, meeting))
  const page = <WhoPage {...{ view, whose, fill, making, receivers, meeting }} />
  return typed === undefined ? show(page) : again(page)
}
pages.get(
  '/share/:party/making/:making/who',
  'share:own',
  step((ask, whose, making) => whoPage(ask, whose, making)),
)
pages.post(
  '/share/:party/making/:making/who',
  'share:own',
  step(async (ask, whose, making) => {
    const { tx, actor, form, language } = ask
    const audience = await audienceOf(tx, whose.party, actor.today)
    const address = readAddress(form, { ...audience, today: actor.today })
    const outcome =
      'faults' in address
        ? address
        : await change(tx, whose.party, { ...making, version: form.version(), address }, 'to')
    if (!('faults' in outcome)) return goTo(`${at(whose, making)}/yes`)
    return whoPage(ask, whose, making, typedAgain(language, form, outcome.faults))
  }),
)

const yesPage = async ({ tx, actor, view }: Here, whose: Whose, making: Making, typed?: Fill) => {
  const { address } = making
  const { receivers, name } = await audienceOf(tx, whose.party, actor.today)
  const to = address === null ? undefined : sayAddress(view.language, address, receivers)
  if (address === null || to === undefined) return goTo(`${at(whose, making)}/who`)
  const until = 'hand' in address ? null : address.until
  const fill = typed ?? fresh(view.language)
  const page = <YesPage {...{ view, whose, fill, making, to, until }} fromName={name} today={actor.today} />
  return typed === undefined ? show(page) : again(page)
}
pages.get(
  '/share/:party/making/:making/yes',
  'share:own',
  step((ask, whose, making) => yesPage(ask, whose, making)),
)
pages.post(
  '/share/:party/making/:making/yes',
  'share:own',
  step(async (ask, whose, making) => {
    const { tx, actor, form, language } = ask
    const how = howIn(form, whose)
    const unsaid = ['aloud', 'said'].filter((field) => !whose.own && form.text(field) !== 'yes')
    const faults: Fault[] = [
      ...unsaid.map((field) => ({ field, code: 'said-yes' })),
      ...(typeof how === 'string' ? [] : how.faults),
    ]
    const outcome =
      typeof how !== 'string' || faults.length > 0
        ? { faults }
        : await share(tx, actor, whose.party, { ...making, version: form.version() }, how)
    return 'faults' in outcome
      ? yesPage(ask, whose, making, typedAgain(language, form, outcome.faults))
      : goTo(`/share/${whose.party}/made/${outcome.share}?done`)
  }),
)

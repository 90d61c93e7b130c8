import { softDay, sayDay } from '../platform/words/dates.ts'
import { say, type Language } from '../platform/words/words.ts'
import type { Address, Opening, Receiver, Share, ShareRow } from './model.ts'
import { stateOf } from './rules.ts'
import { words } from './words.ts'

/** To whom: their name and what they are, whoever chairs at a council, or somebody on paper. */
export const sayTo = (
  language: Language,
  { toRole, toName, council }: Pick<ShareRow, 'toRole' | 'toName' | 'council'>,
  handed: Share['handed'] = null,
): string => {
  const t = say(words, language)
  if (toRole === null) return handed === null ? t.onPaper : t['to-hand'](handed.name, handed.job)
  return toName === '' ? t['to-chairs'](council?.[language] ?? '') : t['to-person'](toName, t[toRole])
}

/** The same of what is not shared yet; undefined when they are not there any more. */
export const sayAddress = (
  language: Language,
  address: Address,
  receivers: readonly Receiver[],
): string | undefined => {
  if ('hand' in address) return sayTo(language, { toRole: null, toName: '', council: null }, address.hand)
  const found = receivers.find(
    ({ gss, role, person }) => gss === address.gss && role === address.role && person === address.person,
  )
  return found && sayTo(language, { toRole: found.role, toName: found.name, council: found.council })
}

/** "Opened by … on …", a line for each who did. */
export const sayOpenings = (language: Language, openings: readonly Opening[]): string[] => {
  const t = say(words, language)
  const names = [...new Set(openings.map(({ name }) => name))]
  const days = (name: string) =>
    openings
      .filter((one) => one.name === name)
      .map(({ day }) => {
        const said = sayDay(language, day, 'date')
        return language === 'cy' ? softDay(said) : said
      })
  return names.map((name) => t.openedBy(name, days(name)))
}

/** How it stands, in one line; and to whom the yes was said, when it was not their own press. */
export const sayState = (language: Language, share: ShareRow): string => {
  const t = say(words, language)
  const { stoppedOn, stoppedHow, until, handedOn } = share
  switch (stateOf(share)) {
    case 'stopped':
      return stoppedOn === null ? '' : t[`stopped-${stoppedHow ?? 'screen'}`](stoppedOn)
    case 'to-hand':
      return t.toHand
    case 'handed':
      return handedOn === null ? '' : t.handed(handedOn)
    case 'over':
      return until === null ? '' : t.over(until)
    case 'open':
      return until === null ? '' : t.until(until)
  }
}
export const sayYes = (language: Language, { how, byName, readBackOn }: ShareRow): string | null =>
  how === 'screen' || readBackOn === null ? null : say(words, language)[`by-${how}`](byName, readBackOn)

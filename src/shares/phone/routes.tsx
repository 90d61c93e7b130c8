import { endingByPhone } from '../../spaces/by-phone.tsx'
import { stopByPhone } from '../actions.ts'
import { words } from './words.ts'

export const pages = endingByPhone({
  path: '/families/:family/people/:party/stop',
  act: 'share:end-by-phone',
  place: 61,
  says: words,
  end: stopByPhone,
})

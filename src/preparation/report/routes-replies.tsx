import { pagesOf } from '../../access/pages.ts'
import { askedDay } from '../../calendar/asked.ts'
import { goTo, missing } from '../../platform/http/answer.ts'
import { refuse, type Fault } from '../../spaces/model.ts'
import { howIn, inSpace } from '../../spaces/whose.tsx'
import { at, found, letterPage } from './letter-found.tsx'
import { noteReply, noteSent, takeReplyBack } from './letters.ts'
import { isComing } from './model.ts'
import { typedAgain } from './words-faults.ts'

export const pages = pagesOf()

pages.post(
  '/papers/:party/read/:report/letter/:correction/sent',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, form, language } = ask
    const here = await found(ask, whose)
    if (here === undefined) return missing
    const day = askedDay(form, 'sentOn')
    const of = { party: whose.party, letter: here.letter.id }
    const outcome = day == null ? refuse('sentOn', 'no-day') : await noteSent(tx, actor, of, day)
    return 'faults' in outcome
      ? letterPage(ask, whose, here, typedAgain(language, form, outcome.faults))
      : goTo(`${at(whose.party, here.report.id)}/letter/${here.letter.id}?saved`)
  }),
)
pages.post(
  '/papers/:party/read/:report/letter/:correction/unsent',
  'report:own',
  inSpace(async (ask, whose) => {
    const here = await found(ask, whose)
    if (here === undefined) return missing
    await noteSent(ask.tx, ask.actor, { party: whose.party, letter: here.letter.id }, null)
    return goTo(`${at(whose.party, here.report.id)}/letter/${here.letter.id}?saved`)
  }),
)

pages.post(
  '/papers/:party/read/:report/letter/:correction/reply',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, form, language } = ask
    const here = await found(ask, whose)
    if (here === undefined) return missing
    const [came, cameOn, how] = [form.text('came'), askedDay(form, 'cameOn'), howIn(form, whose)]
    const faults: readonly Fault[] = [
      ...(isComing(came) ? [] : [{ field: 'came', code: 'choose' }]),
      ...(cameOn == null ? [{ field: 'cameOn', code: 'no-day' }] : []),
      ...(typeof how === 'string' ? [] : how.faults),
    ]
    const outcome =
      !isComing(came) || cameOn == null || typeof how !== 'string'
        ? { faults }
        : await noteReply(
            tx,
            actor,
            { party: whose.party, letter: here.letter.id },
            { came, cameOn, how, saidBy: form.text('saidBy'), words: form.text('words') },
          )
    return 'faults' in outcome
      ? letterPage(ask, whose, here, typedAgain(language, form, outcome.faults))
      : goTo(`${at(whose.party, here.report.id)}/letter/${here.letter.id}?saved`)
  }),
)
pages.post(
  '/papers/:party/read/:report/letter/:correction/reply/:reply/back',
  'report:own',
  inSpace(async (ask, whose) => {
    const here = await found(ask, whose)
    if (here === undefined) return missing
    const of = { party: whose.party, letter: here.letter.id, reply: ask.params.reply }
    return (await takeReplyBack(ask.tx, ask.actor, of))
      ? goTo(`${at(whose.party, here.report.id)}/letter/${here.letter.id}?taken=${ask.params.reply}`)
      : missing
  }),
)
pages.post(
  '/papers/:party/read/:report/letter/:correction/reply/:reply/again',
  'report:own',
  inSpace(async (ask, whose) => {
    const here = await found(ask, whose)
    if (here === undefined) return missing
    const of = { party: whose.party, letter: here.letter.id, reply: ask.params.reply }
    return (await takeReplyBack(ask.tx, ask.actor, of, true))
      ? goTo(`${at(whose.party, here.report.id)}/letter/${here.letter.id}?saved`)
      : missing
  }),
)

import { pagesOf, type Ask } from '../../access/pages.ts'
import { again, file, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { pdf } from '../../platform/pdf/pdf.ts'
import { say } from '../../platform/words/words.ts'
import { inSpace, type Whose } from '../../spaces/whose.tsx'
import { nationOf } from '../queries.ts'
import { letterOf } from './letters.ts'
import { boxesOf, empty, isLetterName, type Filled, type LetterName } from './model.ts'
import { LetterForm, LetterPage, LettersPage } from './pages.tsx'
import { words as letterWords } from './words-letters.ts'
import { words } from './words.ts'

export const pages = pagesOf()

pages.get(
  '/letters/:party',
  'letters:own',
  inSpace(({ view }, whose) => show(<LettersPage view={view} whose={whose} />)),
)

type At = Pick<Ask<'/letters/:party/:letterName'>, 'view'>
const formPage = ({ view }: At, whose: Whose, name: LetterName, fill: Fill): Answer => {
  const page = <LetterForm {...{ view, whose, name, fill }} space={whose.space} />
  return fill.faults.length > 0 ? again(page) : show(page)
}

pages.get(
  '/letters/:party/:letterName',
  'letters:own',
  inSpace((ask: Ask<'/letters/:party/:letterName'>, whose): Answer | Promise<Answer> => {
    const { letterName } = ask.params
    if (!isLetterName(letterName)) return missing
    const from = whose.own ? (ask.view.actor?.name ?? '') : whose.called
    return formPage(ask, whose, letterName, fresh(ask.language, { from }))
  }),
)

const longest = 4000
const filledIn = (form: Form, name: LetterName): Filled => ({
  ...empty,
  ...Object.fromEntries(boxesOf[name].map((box) => [box, form.text(box)])),
  disability: form.text('disability') === 'yes',
})

pages.post(
  '/letters/:party/:letterName',
  'letters:own',
  inSpace(async (ask: Ask<'/letters/:party/:letterName'>, whose): Promise<Answer> => {
    const { tx, actor, view, language, form, params } = ask
    const name = params.letterName
    if (!isLetterName(name)) return missing
    const faults = boxesOf[name]
      .filter((box) => form.text(box).length > longest)
      .map((field) => ({ field, code: 'too-long' }))
    if (faults.length > 0 || form.text('go') === 'change')
      return formPage(
        ask,
        whose,
        name,
        filledAgain(language, form, faults, () => say(words, language).tooLong),
      )
    const filled = filledIn(form, name)
    const nation = await nationOf(tx, whose.party, actor.today)
    const blocks = letterOf(name, filled, { language, nation, today: actor.today })
    if (form.text('go') !== 'save') return show(<LetterPage {...{ view, whose, name, filled, blocks }} />)
    const title = say(letterWords, language).letter
    return file('letter.pdf', 'application/pdf', await pdf({ title, language, blocks }))
  }),
)

import { FormOf, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words } from './words.ts'

type Props = { view: View; party: string; easy: boolean; onto: 'home' | 'promise' }
/** One press to Easy Read and back; it stays so, on every device. */
export const EasySwitch = ({ view, party, easy, onto }: Props) => {
  const t = say(words, view.language)
  return (
    <FormOf view={view} action={`/mine/${party}/easy`} class="no-print">
      <input type="hidden" name="easy" value={easy ? 'no' : 'yes'} />
      <input type="hidden" name="onto" value={onto} />
      <p>
        <button type="submit" class="al-as-link">
          {easy ? t.off : t.on}
        </button>
      </p>
    </FormOf>
  )
}

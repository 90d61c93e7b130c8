import { DayBoxes, OneOf, Several, TextBox } from '../../platform/html/fill.tsx'
import { dayTyped, type Fill } from '../../platform/html/filling.ts'
import { say } from '../../platform/words/words.ts'
import type { Asked, Confirmed, Standing } from '../help/model.ts'
import { sayEntry, sayStanding } from '../help/sayings.tsx'
import { words } from './words.ts'

/** Each thing that was asked for: yes or no, and why not. */
export const AnswerFields = ({ fill, asked }: { fill: Fill; asked: readonly Asked[] }) => {
  const t = say(words, fill.language)
  return (
    <>
      {asked.map((one, n) => (
        <div key={one.id}>
          {asked[n - 1]?.party === one.party ? null : <h2>{t.parent(one.label)}</h2>}
          <input type="hidden" name={`ask-${n}`} value={one.id} />
          <OneOf
            fill={fill}
            name={`says-${n}`}
            label={sayEntry(fill.language, one, 'ask')}
            items={[
              { value: 'yes', text: t.yes },
              {
                value: 'no',
                text: t.no,
                conditional: <TextBox fill={fill} name={`why-${n}`} label={t.whyNot} hint={t.whyHint} />,
              },
            ]}
          />
        </div>
      ))}
    </>
  )
}

/** What is promised to everybody: only what can't be kept is ticked. */
export const StandingFields = ({ fill, standing }: { fill: Fill; standing: readonly Standing[] }) => {
  const { language } = fill
  const t = say(words, language)
  return (
    <>
      <p>{t.tickWhat}</p>
      {standing.map((one, n) => (
        <Several
          key={one.line}
          fill={fill}
          name={`not-${n}`}
          label={sayStanding(language, one, 'ask')}
          items={[
            {
              value: 'yes',
              text: t.notThisOne,
              conditional: <TextBox fill={fill} name={`whyNot-${n}`} label={t.whyNot} hint={t.whyAllHint} />,
            },
          ]}
        />
      ))}
    </>
  )
}

export const SaidFields = ({ fill }: { fill: Fill }) => {
  const t = say(words, fill.language)
  return (
    <>
      <TextBox fill={fill} name="saidBy" label={t.whoSaid} autocomplete="off" />
      <DayBoxes fill={fill} name="saidOn" label={t.onDay} />
      <OneOf
        fill={fill}
        name="saidHow"
        label={t.howSaid}
        items={[
          { value: 'phone', text: t.phone },
          { value: 'reply', text: t.letterBack },
        ]}
      />
    </>
  )
}

/** What stands, as the texts of the form. `otherwise` is preset where nothing was answered. */
export const typedAnswers = (asked: readonly Asked[], otherwise: '' | 'yes' = ''): Record<string, string> =>
  Object.fromEntries(
    asked.flatMap(({ agreed, why }, n) => [
      [`says-${n}`, agreed === null ? otherwise : agreed ? 'yes' : 'no'],
      [`why-${n}`, why],
    ]),
  )
const exceptions = (standing: readonly Standing[], confirmed: Confirmed | null) =>
  standing.flatMap(({ line }, n) => {
    const not = confirmed?.except.find((one) => one.line === line)
    return not === undefined ? [] : [{ n, why: not.why }]
  })
export const typedStanding = (
  standing: readonly Standing[],
  confirmed: Confirmed | null,
): Record<string, string> =>
  Object.fromEntries(exceptions(standing, confirmed).map(({ n, why }) => [`whyNot-${n}`, why]))
export const tickedStanding = (
  standing: readonly Standing[],
  confirmed: Confirmed | null,
): Record<string, string[]> =>
  Object.fromEntries(exceptions(standing, confirmed).map(({ n }) => [`not-${n}`, ['yes']]))
export const typedSaid = (by: string, on: string | null): Record<string, string> => ({
  saidBy: by,
  ...dayTyped('saidOn', on),
})

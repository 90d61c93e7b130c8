import { Explained } from '../../guides/dictionary/explained.tsx'
import { hardest, sentencesOf } from '../../guides/hard.ts'
import type { View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { languageOf } from './rules.ts'
import { words } from './words.ts'

/** Sentences that are marked on one page, at most. */
const mostHard = 5

/** The hardest sentences of these texts together: which they are in each. */
export const hardOf = (texts: readonly string[]): readonly ReadonlySet<string>[] => {
  const each = texts.map((text) => sentencesOf(text, languageOf(text)))
  const all = texts.join('\n')
  const hard = new Set(hardest(all, languageOf(all), mostHard))
  let at = 0
  return each.map((sentences) => new Set(sentences.filter(() => hard.has(at++))))
}

/** A text cut where a hard sentence begins and ends. */
const cut = (text: string, hard: ReadonlySet<string>): { text: string; hard: boolean }[] => {
  const pieces: { text: string; hard: boolean }[] = []
  let rest = text
  for (const sentence of hard) {
    const at = rest.indexOf(sentence)
    if (at < 0) continue
    pieces.push({ text: rest.slice(0, at).trim(), hard: false }, { text: sentence, hard: true })
    rest = rest.slice(at + sentence.length)
  }
  return [...pieces, { text: rest.trim(), hard: false }].filter((piece) => piece.text !== '')
}

type Props = { view: View; nation: 'england' | 'wales'; text: string; hard: ReadonlySet<string> }
/** The report's own words, its jargon explained in place, its hardest sentences marked. */
export const ReportText = ({ view, nation, text, hard }: Props) => {
  const t = say(words, view.language)
  return (
    <div lang={languageOf(text)} class="report-text">
      {cut(text, hard).map((piece) =>
        piece.hard ? (
          <div class="hard-sentence" key={piece.text}>
            <span class="govuk-visually-hidden" lang={view.language}>
              {t.hardSentence}
            </span>
            <Explained view={view} nation={nation} text={piece.text} />
          </div>
        ) : (
          <Explained view={view} nation={nation} text={piece.text} key={piece.text} />
        ),
      )}
    </div>
  )
}

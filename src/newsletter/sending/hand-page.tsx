import { inTongue } from '../../events/saying.ts'
import { TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { blocksOf, plainText } from '../../platform/mail/plain.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { Issue } from '../issues/queries.ts'
import { words as issueWords } from '../issues/words.ts'
import { words } from './words.ts'

export type Handing = {
  readonly id: string
  readonly to_whom: string
  readonly on_day: string
  readonly taken_back_at: Date | null
}

/** What a council's own service gets: the words in both languages and where they can be read. People never. */
export const textToHand = (of: Issue, link: string | null): string =>
  (['en', 'cy'] as const)
    .filter((language) => of[`body_${language}`] !== '')
    .map((language: Language) =>
      [
        of[`subject_${language}`],
        plainText(blocksOf(of[`body_${language}`])).trim(),
        ...(link === null ? [] : [link]),
      ].join('\n\n'),
    )
    .join(`\n\n${'-'.repeat(40)}\n\n`)

type Hand = {
  view: View
  of: Issue
  link: string | null
  handings: readonly Handing[]
  fill: Fill
  done: boolean
}
export const HandPage = ({ view, of, link, handings, fill, done }: Hand) => {
  const t = say(words, view.language)
  const w = say(issueWords, view.language)
  const path = `/newsletters/keep/${of.newsletter_id}/issues/${of.id}`
  return (
    <Layout view={view} title={t.handTitle} back={`${path}/sent`} faulty={fill.faults.length > 0}>
      <div class="column">
        {done ? (
          <p class="done" role="status">
            {t.done}
          </p>
        ) : null}
        <WhatIsWrong fill={fill} />
        <h1>{t.handTitle}</h1>
        <p class="lede">{t.handLede}</p>
        <p>{inTongue(view.language, { en: of.subject_en, cy: of.subject_cy })}</p>
        <Card title={t.handLink}>{link === null ? <p>{t.handNoLink}</p> : <p class="letter">{link}</p>}</Card>
        <Card title={t.handText}>
          <pre class="letter-text">{textToHand(of, link)}</pre>
          <p>
            <a href={`${path}/text`} download>
              {t.toDownload}
            </a>
          </p>
        </Card>
        <FormOf view={view} action={`${path}/hand-on`}>
          <TextBox fill={fill} name="whom" label={t.handWhom} hint={t.handWhomHint} />
          <Button preventDoubleClick>{t.handNote}</Button>
        </FormOf>
        <Card title={t.handed}>
          {handings.length === 0 ? (
            <p>{t.handedNone}</p>
          ) : (
            <ul class="card__list">
              {handings.map((one) => (
                <li key={one.id}>
                  {sayDay(view.language, one.on_day, 'date')}: {one.to_whom}
                  {one.taken_back_at === null ? null : ` (${t.takenBack})`}
                  <FormOf view={view} action={`${path}/hand-on/${one.id}`}>
                    <input type="hidden" name="back" value={one.taken_back_at === null ? 'yes' : 'no'} />
                    <Button classes="govuk-button--secondary" preventDoubleClick>
                      {one.taken_back_at === null ? t.takeBack : t.putBack}
                    </Button>
                  </FormOf>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <p>
          <a href={`${path}/look`}>{w.look}</a>
        </p>
      </div>
    </Layout>
  )
}

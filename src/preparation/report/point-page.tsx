import { LongText, OneOf, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import { Button, Card, FormOf, Layout } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { ForThem, HowItCame } from '../../spaces/whose.tsx'
import { hardOf, ReportText } from './hard.tsx'
import { marks, type Meeting, type Point } from './model.ts'
import { changePolice, type Base } from './pages.tsx'
import { nationSaid } from './one-point.tsx'
import { words } from './words.ts'

type Props = Base & { point: Point; meeting: Meeting | undefined; back: string; space: Space | undefined }
/** One part of the report and a large box. */
export const PointPage = ({ view, whose, fill, point, meeting, back, space }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout part="part" view={view} title={t.title} back={back} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <ForThem view={view} whose={whose} />
        <h1>{t.part(point.place)}</h1>
        {point.body === null ? null : (
          <Card>
            <ReportText
              view={view}
              nation={nationSaid(meeting)}
              text={point.body}
              hard={hardOf([point.body])[0] ?? new Set()}
            />
          </Card>
        )}
        <FormOf view={view}>
          <OneOf
            fill={fill}
            name="mark"
            label={t.whatIsSo}
            items={marks.map((value) => ({ value, text: t[value] }))}
          />
          <BeforeWriting view={view} space={space} change={changePolice(whose)} />
          <LongText fill={fill} name="words" label={t.yourWords} hint={t.yourWordsHint} rows={6} />
          {point.body === null ? null : (
            <Tick fill={fill} name="quote" label={t.keepQuote} hint={t.keepQuoteHint} />
          )}
          <HowItCame fill={fill} whose={whose} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

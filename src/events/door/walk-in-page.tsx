import { Dropdown, LongText, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept, KindKept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { doorPath } from './card.tsx'
import { words } from './words.ts'

type Page = { view: View; of: Kept; kinds: readonly KindKept[]; fill: Fill; full: boolean }
/** Somebody stands at the door without a ticket. Where there is no place left it asks why. */
export const WalkInPage = ({ view, of, kinds, fill, full }: Page) => {
  const t = say(words, view.language)
  const early = view.today < of.day
  return (
    <Layout view={view} title={t.walkIn} back={doorPath(of.id)} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.walkIn}</h1>
        {early ? (
          <p>{t.onTheDay}</p>
        ) : (
          <>
            {of.waiting === 0 ? null : <p>{t.linesWait(of.waiting)}</p>}
            <FormOf view={view}>
              <Dropdown
                fill={fill}
                name="kind"
                label={t.kind}
                items={kinds.map(({ id, name_en, name_cy }) => ({
                  value: id,
                  text: inTongue(view.language, { en: name_en, cy: name_cy }),
                }))}
              />
              <TextBox fill={fill} name="many" type="number" label={t.many} classes="govuk-input--width-5" />
              <TextBox fill={fill} name="name" label={t.name} />
              <LongText fill={fill} name="badges" label={t.badges} hint={t.badgesHint} rows={3} />
              {full ? <LongText fill={fill} name="why" label={t.why} hint={t.whyHint} rows={2} /> : null}
              <Button preventDoubleClick>{t.add}</Button>
            </FormOf>
          </>
        )}
      </div>
    </Layout>
  )
}

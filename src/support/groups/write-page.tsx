import { LongText, TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { keepWords } from './words.ts'

const longs = ['about', 'wayThere', 'who', 'access', 'childCare'] as const
const tongues = ['En', 'Cy'] as const

export const WritePage = ({
  view,
  fill,
  of,
}: {
  view: View
  fill: Fill
  of?: { readonly id: string; readonly version: number }
}) => {
  const t = say(keepWords, view.language)
  return (
    <Layout
      view={view}
      title={t.title}
      back={of === undefined ? '/groups/keep' : `/groups/keep/${of.id}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{of === undefined ? t.make : t.change}</h1>
        <FormOf view={view} {...(of === undefined ? {} : { version: of.version })}>
          <TextBox fill={fill} name="nameEn" label={t.nameEn} />
          <TextBox fill={fill} name="nameCy" label={t.nameCy} />
          <LongText fill={fill} name="place" label={t.place} rows={2} />
          {longs.flatMap((field) =>
            tongues.map((tongue) => (
              <LongText
                key={`${field}${tongue}`}
                fill={fill}
                name={`${field}${tongue}`}
                label={t[`${field}${tongue}`]}
                rows={2}
              />
            )),
          )}
          <TextBox fill={fill} name="contact" label={t.contact} hint={t.contactHint} />
          <Tick fill={fill} name="forAll" label={t.forAll} hint={t.forAllHint} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

import { LongText } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import type { View } from '../../platform/html/index.ts'
import { defineWords, say } from '../../platform/words/words.ts'

export const meetsWords = defineWords({
  meets: {
    en: 'Is there anyone you need not to meet? (if you like)',
    cy: 'Oes rhywun y mae angen i chi beidio â’i gyfarfod? (os mynnwch)',
  },
  meetsHint: {
    en: 'One named person reads this, nobody else, and will ring you. Give a telephone number above. It is deleted a month after the event.',
    cy: 'Un person penodol sy’n darllen hwn, neb arall, a bydd yn eich ffonio. Rhowch rif ffôn uchod. Caiff ei ddileu fis ar ôl y digwyddiad.',
  },
})

/** Asked only where somebody reads it; who that is, is not said. */
export const Meets = ({ view, fill, hint }: { view: View; fill: Fill; hint?: string }) => {
  const t = say(meetsWords, view.language)
  return (
    <LongText
      fill={fill}
      name="meets"
      label={t.meets}
      hint={hint === undefined ? t.meetsHint : `${t.meetsHint} ${hint}`}
      rows={3}
    />
  )
}

import { LongText, OneOf, TextBox, Tick } from '../../platform/html/fill.tsx'
import { say } from '../../platform/words/words.ts'
import { linkWords } from './link-words.ts'
import { Meets } from './meets.tsx'
import { HowMany, Sheet, type Page } from './sheet.tsx'
import { words } from './words.ts'

/** Telephone, needs, language, and whom they need not to meet: nothing that was written is shown. */
export const MorePage = (page: Page) => {
  const { view, of, fill } = page
  const t = say(linkWords, view.language)
  const w = say(words, view.language)
  const things = of.asks.map((one) => w[`asks-${one}`]).join(', ')
  const hint = of.hasNeeds ? t.kept : things === '' ? undefined : w.needsAsked(things)
  return (
    <Sheet {...page} part="more" title={t.more} button={t.save}>
      <p>{t.moreText}</p>
      <TextBox
        fill={fill}
        name="telephone"
        type="tel"
        label={t.telephone}
        hint={of.hasTelephone ? t.kept : undefined}
        autocomplete="tel"
      />
      {of.hasTelephone ? <Tick fill={fill} name="telephoneAway" label={t.awayTelephone} /> : null}
      {things === '' && !of.hasNeeds ? null : (
        <LongText fill={fill} name="needs" label={t.needs} hint={hint} rows={3} />
      )}
      {of.hasNeeds ? <Tick fill={fill} name="needsAway" label={t.awayNeeds} /> : null}
      {of.asksMeets ? <Meets {...{ view, fill }} hint={t.meetsKept} /> : null}
      {of.meetsHere ? <Tick fill={fill} name="meetsAway" label={t.awayMeets} /> : null}
      <OneOf
        fill={fill}
        name="language"
        label={t.language}
        items={[
          { value: 'en', text: t.english },
          { value: 'cy', text: t.welsh },
        ]}
      />
    </Sheet>
  )
}

/** Some of the tickets, or all, to somebody else. */
export const GivePage = (page: Page) => {
  const { view, of, fill } = page
  const t = say(linkWords, view.language)
  return (
    <Sheet {...page} part="give" title={t.give} button={t.giveSend}>
      <p>{t.giveText}</p>
      {of.kinds.reduce((sum, { tickets }) => sum + tickets, 0) < 2 ? null : <p>{t.whichGo}</p>}
      {of.kinds.map((kind) => (
        <HowMany key={kind.id} {...{ view, fill }} kind={{ ...kind, pence: 0 }} most={kind.tickets} />
      ))}
      <TextBox fill={fill} name="email" type="email" label={t.giveEmail} />
    </Sheet>
  )
}

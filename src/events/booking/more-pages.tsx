import { LongText, OneOf, Several, TextBox, Tick } from '../../platform/html/fill.tsx'
import { say } from '../../platform/words/words.ts'
import type { Badge } from '../model.ts'
import { inTongue } from '../saying.ts'
import { linkWords } from './link-words.ts'
import { Meets } from './meets.tsx'
import { Sheet, type Page } from './sheet.tsx'
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

/** Some of the tickets, or all, to somebody else: which, by what stands on the badge. */
export const GivePage = ({ tickets, ...page }: Page & { tickets: readonly Badge[] }) => {
  const { view, fill } = page
  const t = say(linkWords, view.language)
  return (
    <Sheet {...page} part="give" title={t.give} button={t.giveSend}>
      <p>{t.giveText}</p>
      {tickets.length === 1 ? (
        <input type="hidden" name="ticket" value={tickets[0]?.id} />
      ) : (
        <Several
          fill={fill}
          name="ticket"
          label={t.giveWhich}
          hint={t.giveWhichHint}
          items={tickets.map(({ id, badge, kind }, n) => ({
            value: id,
            text: badge === '' ? t.badge(n + 1, inTongue(view.language, kind)) : badge,
            ...(badge === '' ? {} : { hint: inTongue(view.language, kind) }),
          }))}
        />
      )}
      <TextBox fill={fill} name="email" type="email" label={t.giveEmail} />
    </Sheet>
  )
}

import type { ComponentChildren } from 'preact'
import { Dropdown, LongText, OneOf, TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Badge, ByLink, KindToHave, Wanted } from '../model.ts'
import { inTongue, sayMoney } from '../saying.ts'
import { linkWords } from './link-words.ts'
import { Meets } from './meets.tsx'
import { words } from './words.ts'

type Page = { view: View; link: string; of: ByLink; fill: Fill }

const Sheet = ({
  view,
  link,
  part,
  of,
  fill,
  title,
  button,
  children,
  after,
}: Page & {
  part: string
  title: string
  button: string
  children: ComponentChildren
  after?: ComponentChildren
}) => {
  const t = say(linkWords, view.language)
  return (
    <Layout view={view} title={t.yours} bare faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{title}</h1>
        <p class="lede">{inTongue(view.language, of.title)}</p>
        <FormOf view={view} action={`${link}/${part}`} version={of.version}>
          <input type="hidden" name="sure" value="yes" />
          {children}
          <Button preventDoubleClick>{button}</Button>
        </FormOf>
        {after}
        <FormOf view={view} action={link}>
          <Button classes="govuk-button--secondary">{t.back}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

const HowMany = ({ view, fill, kind, most }: { view: View; fill: Fill; kind: KindToHave; most: number }) => {
  const name = inTongue(view.language, kind.name)
  const price = kind.pence === 0 ? '' : `, ${sayMoney(view.language, kind.pence)}`
  return (
    <Dropdown
      fill={fill}
      name={`kind-${kind.id}`}
      label={`${name}${price}`}
      items={Array.from({ length: most + 1 }, (_, n) => ({ value: String(n), text: String(n) }))}
    />
  )
}

/** Another number of tickets; `rest` is what there is no room for. */
export const TicketsPage = ({
  kinds,
  rest,
  ...page
}: Page & { kinds: readonly KindToHave[]; rest: Wanted | null }) => {
  const { view, link, of, fill } = page
  const t = say(linkWords, view.language)
  const w = say(words, view.language)
  const most = Math.max(of.most, ...kinds.map(({ tickets }) => tickets))
  return (
    <Sheet
      {...page}
      part="tickets"
      title={t.tickets}
      button={t.save}
      after={
        rest === null ? null : (
          <Card title={t.rest}>
            <p>{t.restText}</p>
            <FormOf view={view} action={`${link}/line`}>
              {Object.entries(rest).map(([kind, count]) => (
                <input key={kind} type="hidden" name={`kind-${kind}`} value={count} />
              ))}
              <OneOf
                fill={fill}
                name="together"
                label={w.together}
                items={[
                  { value: 'yes', text: w.wait },
                  { value: 'no', text: w.take },
                ]}
              />
              <Button classes="govuk-button--secondary" preventDoubleClick>
                {t.rest}
              </Button>
            </FormOf>
          </Card>
        )
      }
    >
      <p>{of.state === 'waiting' ? t.ticketsWaiting : `${t.most(of.most)} ${t.ticketsText}`}</p>
      {kinds.map((kind) => (
        <HowMany key={kind.id} {...{ view, fill, kind, most }} />
      ))}
    </Sheet>
  )
}

/** What stands on each badge: shown to whoever pressed for it. */
export const BadgesPage = ({ badges, ...page }: Page & { badges: readonly Badge[] }) => {
  const { view, fill } = page
  const t = say(linkWords, view.language)
  return (
    <Sheet {...page} part="badges" title={t.badges} button={t.save}>
      <p>{t.badgesText}</p>
      {badges.map(({ kind }, n) => (
        <TextBox
          key={n}
          fill={fill}
          name={`badge-${n + 1}`}
          label={t.badge(n + 1, inTongue(view.language, kind))}
        />
      ))}
    </Sheet>
  )
}

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
      {of.hasTelephone ? <Tick fill={fill} name="telephoneAway" label={t.away} /> : null}
      {things === '' && !of.hasNeeds ? null : (
        <LongText fill={fill} name="needs" label={t.needs} hint={hint} rows={3} />
      )}
      {of.hasNeeds ? <Tick fill={fill} name="needsAway" label={t.away} /> : null}
      {of.asksMeets ? <Meets {...{ view, fill }} {...(of.hasMeets ? { hint: t.kept } : {})} /> : null}
      {of.hasMeets ? <Tick fill={fill} name="meetsAway" label={t.away} /> : null}
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
      {of.kinds.map((kind) => (
        <HowMany key={kind.id} {...{ view, fill }} kind={{ ...kind, pence: 0 }} most={kind.tickets} />
      ))}
      <TextBox fill={fill} name="email" type="email" label={t.giveEmail} />
    </Sheet>
  )
}

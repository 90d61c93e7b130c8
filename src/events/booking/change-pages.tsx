import type { ComponentChildren } from 'preact'
import { OneOf, TextBox } from '../../platform/html/fill.tsx'
import { Button, Card, FormOf, Layout } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Badge, KindToHave, Wanted } from '../model.ts'
import { inTongue } from '../saying.ts'
import { linkWords } from './link-words.ts'
import { HowMany, Sheet, Tickets, type Page } from './sheet.tsx'
import { words } from './words.ts'

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
      <p>{of.state === 'waiting' ? t.ticketsWaiting : `${t.most(of.most)} ${t.ticketsText} ${t.whichGo}`}</p>
      {kinds.map((kind) => (
        <HowMany key={kind.id} {...{ view, fill, kind, most }} />
      ))}
    </Sheet>
  )
}

/** What is shown at the door. */
export const DoorPage = ({
  view,
  link,
  children,
}: Omit<Page, 'of' | 'fill'> & { children: ComponentChildren }) => {
  const t = say(linkWords, view.language)
  return (
    <Layout view={view} title={t.yours} bare>
      <div class="column">
        <h1>{t.door}</h1>
        {children}
        <FormOf view={view} action={link} opens>
          <Button classes="govuk-button--secondary">{t.back}</Button>
        </FormOf>
      </div>
    </Layout>
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

/** Before everything is given back. */
export const CancelPage = (page: Page) => {
  const { of, view } = page
  const t = say(linkWords, view.language)
  const [title, text, button] =
    of.state === 'booked' ? [t.cancel, t.cancelText, t.cancelNow] : [t.leave, t.leaveText, t.leaveNow]
  return (
    <Sheet {...page} part="now" {...{ title, button }}>
      <input type="hidden" name="says" value="cancel" />
      <Tickets view={view} of={of} />
      <p>{text}</p>
    </Sheet>
  )
}

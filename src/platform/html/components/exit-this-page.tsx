import { Button } from './button.tsx'
import { cx, shown, type Attributes, type Content } from './params.ts'
import { Spoken } from './spoken.tsx'

/** Where a reader who leaves in a hurry lands: a page that anybody may have open. */
export const harmlessPage = 'https://www.bbc.co.uk/weather'

type Props = {
  redirectUrl?: string | undefined
  children?: Content
  id?: string | undefined
  activatedText?: string | undefined
  timedOutText?: string | undefined
  pressTwoMoreTimesText?: string | undefined
  pressOneMoreTimeText?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export function ExitThisPage(props: Props) {
  return (
    <Spoken>
      {(said, language) => {
        const own = language === 'en' ? undefined : said
        return (
          <div
            id={props.id}
            class={cx('govuk-exit-this-page', props.classes)}
            data-module="govuk-exit-this-page"
            {...{
              'data-i18n.activated': props.activatedText ?? own?.exitActivated,
              'data-i18n.timed-out': props.timedOutText ?? own?.exitTimedOut,
              'data-i18n.press-two-more-times': props.pressTwoMoreTimesText ?? own?.exitPressTwo,
              'data-i18n.press-one-more-time': props.pressOneMoreTimeText ?? own?.exitPressOne,
            }}
            {...props.attributes}
          >
            <Button
              classes="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
              href={props.redirectUrl || harmlessPage}
              attributes={{ rel: 'nofollow noreferrer' }}
            >
              {shown(props.children) ? (
                props.children
              ) : (
                <>
                  <span class="govuk-visually-hidden">{said.exitEmergency}</span> {said.exit}
                </>
              )}
            </Button>
          </div>
        )
      }}
    </Spoken>
  )
}

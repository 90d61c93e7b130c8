import { Button, Card, InsetText, Layout, QrPicture, Textarea, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { keepWords } from '../keeping/words.ts'
import { inTongue } from '../saying.ts'
import { shortAddress } from './saying.ts'
import { shareWords } from './words.ts'

type Page = { view: View; of: Kept; origin: string; texts: Readonly<Record<'en' | 'cy', string>> }
/** What can be sent, printed and put up. */
export const SharePage = ({ view, of, origin, texts }: Page) => {
  const t = say(shareWords, view.language)
  const at = `/events/keep/${of.id}/share`
  const address = shortAddress(origin, of.code)
  return (
    <Layout view={view} title={t.title} back={`/events/keep/${of.id}`}>
      <h1>{t.title}</h1>
      <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
      <p>{t.lede}</p>
      {of.state === 'draft' ? <InsetText>{t.draft}</InsetText> : null}
      <p>
        {of.state === 'draft' ? (
          <a href={`/events/keep/${of.id}/preview`}>{t.preview}</a>
        ) : (
          <a href={`/events/${of.code}`}>{say(keepWords, view.language).seen}</a>
        )}
      </p>
      <Card title={t.shortAddress}>
        <p>
          <strong>{address}</strong>
        </p>
        <p class="soft">{t.card}</p>
        <p class="soft">{t.keepWarning}</p>
      </Card>
      <Card title={t.qr}>
        <QrPicture text={address} label={t.qrOf(address)} />
        <p>
          <a href={`${at}/qr`} download>
            {t.qrFile}
          </a>
        </p>
      </Card>
      <Card title={t.flyer}>
        <p>{t.flyerText}</p>
        <Button href={`${at}/flyer`} classes="govuk-button--secondary">
          {t.flyerFile}
        </Button>
      </Card>
      <Card title={t.copy}>
        {(['en', 'cy'] as const).map((language) => (
          <Textarea
            key={language}
            name={`copy-${language}`}
            label={{ text: language === 'en' ? t.inEnglish : t.inWelsh, classes: 'govuk-label--s' }}
            rows={9}
            value={texts[language]}
            attributes={{ readonly: true, lang: language }}
          />
        ))}
      </Card>
    </Layout>
  )
}

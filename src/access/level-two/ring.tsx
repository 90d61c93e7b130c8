import { Card, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words } from './words.ts'

/** Who helps when it does not work: a person, by telephone. */
export const Ring = ({ view, title, text }: { view: View; title: string; text: string }) => {
  const { telephone, hours } = view.host
  return (
    <Card title={title}>
      <p>{text}</p>
      {telephone === '' ? null : (
        <p>
          {say(words, view.language).ring}{' '}
          <a class="govuk-link" href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`}>
            {telephone}
          </a>
          {hours === '' ? '' : ` · ${hours}`}
        </p>
      )}
    </Card>
  )
}

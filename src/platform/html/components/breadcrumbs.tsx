import { cx, type Attributes, type Content } from './params.ts'
import { Spoken } from './spoken.tsx'

type Props = {
  items?:
    | readonly { text: Content; href?: string | undefined; attributes?: Attributes | undefined }[]
    | undefined
  collapseOnMobile?: boolean | undefined
  labelText?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export function Breadcrumbs({ items = [], collapseOnMobile, labelText, classes, attributes }: Props) {
  const name = cx('govuk-breadcrumbs', classes, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')
  return (
    <Spoken>
      {(said) => (
        <nav class={name} aria-label={labelText ?? said.breadcrumb} {...attributes}>
          <ol class="govuk-breadcrumbs__list">
            {items.map((item) =>
              item.href ? (
                <li class="govuk-breadcrumbs__list-item">
                  <a class="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
                    {item.text}
                  </a>
                </li>
              ) : (
                <li class="govuk-breadcrumbs__list-item" aria-current="page">
                  {item.text}
                </li>
              ),
            )}
          </ol>
        </nav>
      )}
    </Spoken>
  )
}

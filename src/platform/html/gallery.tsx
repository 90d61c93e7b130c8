import { documentOf } from '../http/render.ts'
import type { Language } from '../words/words.ts'
import type { View } from './index.ts'
import { Components } from './gallery/components.tsx'
import { ListPage } from './gallery/list.tsx'
import { Board } from './gallery/board.tsx'
import { FrontDoor, ParentHome } from './gallery/pages.tsx'

const invented = (language: Language, actor: View['actor'], places: readonly string[]): View => ({
  language,
  path: '/gallery',
  csrf: 'c',
  formKey: 'k',
  today: '2027-01-06',
  host: {
    name: 'Invented Parents Together',
    telephone: '01632 960 001',
    hours: 'Monday to Friday, 9am to 5pm',
  },
  actor,
  navigation: places.map((text, index) => ({ text, href: `/${index}`, current: index === 0 })),
  languageLinks: { en: '/language?to=en&back=/gallery', cy: '/language?to=cy&back=/gallery' },
  inventedOnly: places.length > 0,
})

/** The look, page by page, as static HTML: written to files by whoever wants to see it, and read by the tests. */
export const gallery = (language: Language): Readonly<Record<string, string>> => {
  const parent = invented(language, { name: 'Leanne', roles: ['parent'] }, [])
  const coordinator = invented(language, { name: 'Nadia', roles: ['coordinator'] }, [
    'Today',
    'Families',
    'Supporters',
    'Conferences',
    'Events',
    'Figures',
  ])
  return {
    'front-door': documentOf(<FrontDoor view={invented(language, undefined, [])} />),
    'parent-home': documentOf(<ParentHome view={parent} />),
    board: documentOf(<Board view={coordinator} />),
    list: documentOf(<ListPage view={coordinator} />),
    components: documentOf(<Components view={coordinator} />),
  }
}

import { Button, Layout } from '../../platform/html/index.ts'
import { FormOf } from '../../platform/html/form.tsx'
import { say } from '../../platform/words/words.ts'
import { DetailsFields } from '../details-fields.tsx'
import { Faults, SavedNow, type Filled } from '../faults.tsx'
import { PersonFields, ProfileFields } from '../fields.tsx'
import type { Served } from '../rows.ts'
import { words } from '../words.ts'

export const NewPage = ({ served, ...filled }: Filled & { served: readonly Served[] }) => {
  const { view, faults } = filled
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.add} faulty={faults.length > 0} back="/supporters">
      <Faults {...filled} />
      <h1>{t.add}</h1>
      <FormOf view={view}>
        <h2>{t.person}</h2>
        <PersonFields {...filled} />
        <h2>{t.profile}</h2>
        <ProfileFields {...filled} />
        <DetailsFields {...filled} served={served} />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Layout>
  )
}

type Changing = Filled & {
  name: string
  version: number
  back: string
  saved: readonly (readonly [string, string])[]
}

export const ChangePage = ({
  served,
  name,
  version,
  back,
  saved,
  ...filled
}: Changing & { served: readonly Served[] }) => {
  const { view, faults } = filled
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.change} faulty={faults.length > 0} back={back}>
      <Faults {...filled} />
      <h1>{name}</h1>
      <SavedNow view={view} saved={saved} />
      <FormOf view={view} version={version}>
        <DetailsFields {...filled} served={served} />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Layout>
  )
}

export const ProfilePage = ({ name, version, back, saved, ...filled }: Changing) => {
  const { view, faults } = filled
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.change} faulty={faults.length > 0} back={back}>
      <Faults {...filled} />
      <h1>{name}</h1>
      <SavedNow view={view} saved={saved} />
      <FormOf view={view} version={version}>
        <h2>{t.profile}</h2>
        <ProfileFields {...filled} />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Layout>
  )
}

import { Choices, type GroupParams } from './choices.tsx'

type Props = GroupParams & { values?: readonly (string | number)[] | undefined }

export function Checkboxes(props: Props) {
  const chosen = new Set(props.values?.map(String))
  return (
    <Choices
      {...props}
      block="checkboxes"
      type="checkbox"
      isChosen={(item) => chosen.has(String(item.value))}
    />
  )
}

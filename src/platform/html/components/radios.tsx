import { Choices, type GroupParams } from './choices.tsx'

type Props = Omit<GroupParams, 'describedBy'> & { value?: string | number | undefined }

export function Radios(props: Props) {
  const chosen = props.value
  return (
    <Choices
      {...props}
      block="radios"
      type="radio"
      isChosen={(item) => chosen !== undefined && chosen !== '' && String(item.value) === String(chosen)}
    />
  )
}

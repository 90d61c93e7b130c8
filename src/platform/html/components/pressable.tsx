/** A sentence in which this telephone number, where it stands, can be pressed. */
export function Pressable({ text, number }: { text: string; number: string }) {
  const at = number === '' ? -1 : text.indexOf(number)
  if (at < 0) return <>{text}</>
  return (
    <>
      {text.slice(0, at)}
      <a class="govuk-link" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
        {number}
      </a>
      {text.slice(at + number.length)}
    </>
  )
}

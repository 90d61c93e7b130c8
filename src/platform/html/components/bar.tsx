type Props = { value: number; max: number; label: string }

/** A thin bar for a share of a whole. The number itself always stands beside it in words; nothing is drawn of nothing. */
export function Bar({ value, max, label }: Props) {
  const share = max > 0 ? Math.min(100, Math.max(0, (100 * value) / max)) : 0
  return (
    <svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="bar__whole" width="100" height="2" />
      <rect class="bar__part" width={share.toFixed(1)} height="2" />
    </svg>
  )
}

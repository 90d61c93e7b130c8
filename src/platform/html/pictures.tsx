/** What a picture shows; each stands left of one idea and says it once more, for whoever reads pictures sooner than words. */
const drawn = {
  day: 'M10 16h44v38H10z M10 26h44 M20 10v10 M44 10v10 M20 35h6 M33 35h6 M20 44h6 M33 44h6',
  time: 'M32 8a24 24 0 1 0 .01 0z M32 18v15l10 7',
  place: 'M32 6c-11 0-18 8-18 18 0 13 18 33 18 33s18-20 18-33c0-10-7-18-18-18z M32 17a7 7 0 1 0 .01 0z',
  two: 'M21 12a8 8 0 1 0 .01 0z M43 12a8 8 0 1 0 .01 0z M8 54V44c0-7 6-12 13-12s11 4 11 4 4-4 11-4 13 5 13 12v10 M32 36v18',
  talk: 'M8 12h48v30H30L18 54V42H8z M19 23h26 M19 31h18',
  read: 'M16 8h24l10 10v38H16z M40 8v10h10 M24 28h18 M24 36h18 M24 44h12',
  write: 'M12 52l4-14 28-28 10 10-28 28z M38 16l10 10 M12 52h40',
  help: 'M32 54S10 40 10 25c0-8 5-13 11-13 5 0 9 3 11 8 2-5 6-8 11-8 6 0 11 5 11 13 0 15-22 29-22 29z',
  ask: 'M32 8a24 24 0 1 0 .01 0z M25 26c0-10 15-10 15-1 0 6-8 6-8 12 M32 44v2',
  room: 'M14 56V10h26v46 M40 16l12-4v40l-12 4 M8 56h34 M33 33v4',
  list: 'M12 16l4 4 7-8 M12 34l4 4 7-8 M12 52l4 4 7-8 M32 17h22 M32 35h22 M32 53h22',
  book: 'M32 16c-6-5-14-6-22-6v40c8 0 16 1 22 6 6-5 14-6 22-6V10c-8 0-16 1-22 6z M32 16v40',
  near: 'M32 8L8 28v28h18V40h12v16h18V28z',
  seen: 'M6 32s10-17 26-17 26 17 26 17-10 17-26 17S6 32 6 32z M32 24a8 8 0 1 0 .01 0z',
  unseen: 'M6 32s10-17 26-17 26 17 26 17-10 17-26 17S6 32 6 32z M32 24a8 8 0 1 0 .01 0z M10 56L54 8',
  law: 'M32 8v46 M18 54h28 M12 18h40 M12 18L4 36h16z M52 18l-8 18h16z',
  council: 'M8 26L32 8l24 18z M14 26v22 M26 26v22 M38 26v22 M50 26v22 M8 54h48 M10 48h44',
  ring: 'M18 8l9 12-6 8c3 7 8 12 15 15l8-6 12 9c-1 6-5 10-10 10C26 56 8 38 8 18c0-5 4-9 10-10z',
  machine: 'M8 12h48v32H8z M22 54h20 M32 44v10',
} as const
export type Drawn = keyof typeof drawn

export const Picture = ({ of }: { of: Drawn }) => (
  <svg class="picture" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
    <path d={drawn[of]} />
  </svg>
)

export type Idea = { readonly picture: Drawn; readonly text: string; readonly to?: string }
/** Easy Read: one idea a line, the picture left of its words. A line with `to` is pressed. */
export const Ideas = ({ all }: { all: readonly Idea[] }) => (
  <ul class="ideas">
    {all.map(({ picture, text, to }) => (
      <li key={text}>
        <Picture of={picture} />
        <span>{to === undefined ? text : <a href={to}>{text}</a>}</span>
      </li>
    ))}
  </ul>
)

/** The words of a text, however they were spaced, spelled with capitals or pointed: what two people mean by the same name. */
export const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

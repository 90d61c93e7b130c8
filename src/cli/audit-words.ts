export const exportUsage = `audit export [--programme ID] FILE

Writes the chained audit to a new file of JSON lines: references and codes, no names.
  --programme  one programme's chain alone; without it all of them`

export const verifyUsage = `audit verify [FILE] [--anchors FILE]… [--key FILE] [--as-of MOMENT] [--without-anchors] [--json]

Checks the audit: this installation's own, or an export in FILE, for which no server is needed. Says in one sentence
for each programme what is wrong first and where, and then ends with 1.
  --anchors          the vault's signed heads (anchors.jsonl); may be named again for a copy kept elsewhere
  --key              the vault's public key (audit-key.pem); without it the one beside the first anchors
  --as-of            check what stood then, like 2026-11-18T10:00Z: for a backup that was brought back
  --without-anchors  check the rows alone: whoever cut the end off would not be found
  --json             one JSON object: well, rows, programmes, anchors, at, faults

Without --anchors this installation's own are read. Keep a copy of the key and of the anchors away from the database
(ANCHORS_COPY names a second folder): who can write over both can write over what they prove.`

export const notAProgramme = (text: string): string => `"${text}" is not a programme's id.`
export const noSuch = (file: string): string => `${file} can't be read.`
export const fileThere = (file: string): string =>
  `${file} is there already, or can't be written: name a new file.`
export const noAnchors =
  'There are no anchors here: name them with --anchors, or check the rows alone with --without-anchors.'
export const noKey = (file: string): string => `${file} is not a public key: name the vault's with --key.`
export const oddAnchors = (file: string, odd: number): string =>
  `${file} has ${odd === 1 ? 'a line that is no anchor' : `${odd} lines that are no anchors`}.`
export const notAMoment = (text: string): string =>
  `"${text}" is not a moment: write it as 2026-11-18T10:00Z.`

export const exported = (file: string, rows: number): string => `${rows} lines are in ${file}.`
export const well = (
  rows: number,
  programmes: number,
  anchors: number,
  at: string,
  signed: boolean,
): string =>
  `All is well as of ${at}: ${rows} rows in ${programmes} ${programmes === 1 ? 'chain' : 'chains'}${
    signed ? `, held against ${anchors} signed heads` : '. No anchors were read: a cut end would not show'
  }.`

export const restoredUsage = `audit restored --because SENTENCE

For when a backup was brought back and the newest rows of the audit are lost. Signs, for each programme, where its chain
ends now and how far it had been signed: the vault then goes on, and every check tells of it. Stop Alongside first and
start it again afterwards. Nothing but an end can be given up.
  --because  who brought it back and why: printed with the answer, for your own record`
export const noBecause = 'Say who brought the backup back, and why, with --because.'
export const sayRestored = {
  whole: 'nothing is missing',
  restored: 'given up and signed',
  other: 'NOT given up',
}
export const notOnlyAnEnd =
  'More than an end differs from what was signed: run audit verify, and bring back another backup.'
export const noKeyHere = (file: string): string =>
  `The vault's key ${file} can't be read: run this as the one who starts Alongside.`

import { pagesOf, type Ask } from '../access/pages.ts'
import { askedDay } from '../calendar/asked.ts'
import { fresh, type Fill } from '../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../platform/http/answer.ts'
import { firstIn, howIn, inSpace, type Whose } from '../spaces/whose.tsx'
import { addPiece, changePiece, sayState } from './actions.ts'
import { putBack, takeOff } from './taking-off.ts'
import { dropVersion, startVersion } from './versions.ts'
import { typedAgain } from './faults.ts'
import { ChangedPage, PieceFormPage } from './form-pages.tsx'
import { isKind, isSingle, type Kind, type Piece, type Plan } from './model.ts'
import { planOf } from './queries.ts'
import { filledFrom, readPiece } from './reading.ts'
import { piecesIn } from './rules.ts'

export const pages = pagesOf()

type Here = Pick<Ask<'/plan/:party'>, 'view'>
type What = { readonly kind: Kind; readonly fill: Fill; readonly piece?: Piece; readonly version?: number }
const formOf = ({ view }: Here, whose: Whose, what: What): Answer => {
  const page = <PieceFormPage {...{ view, whose, ...what }} space={whose.space} />
  return what.fill.faults.length > 0 ? again(page) : show(page)
}

/** What a plan says once is changed where it is, not written twice. */
const onlyOne = ({ versions, pieces }: Plan, kind: Kind): Piece | undefined => {
  const newest = versions.at(-1)?.id
  return newest !== undefined && isSingle(kind)
    ? piecesIn(pieces, newest).find((piece) => piece.kind === kind)
    : undefined
}

type New = Ask<'/plan/:party/new/:kindName'>
pages.get(
  '/plan/:party/new/:kindName',
  'plan:own',
  inSpace(async (ask: New, whose): Promise<Answer> => {
    const { tx, params, language } = ask
    const kind = params.kindName
    if (!isKind(kind)) return missing
    const first = firstIn(whose, `/plan/${whose.party}/new/${kind}`)
    if (first !== null) return goTo(first)
    const there = onlyOne(await planOf(tx, whose.party), kind)
    return there === undefined
      ? formOf(ask, whose, { kind, fill: fresh(language) })
      : goTo(`/plan/${whose.party}/pieces/${there.id}`)
  }),
)
pages.post(
  '/plan/:party/new/:kindName',
  'plan:own',
  inSpace(async (ask: New, whose): Promise<Answer> => {
    const { tx, actor, params, form, language } = ask
    const kind = params.kindName
    if (!isKind(kind)) return missing
    const refused = (faults: Parameters<typeof typedAgain>[2]) =>
      formOf(ask, whose, { kind, fill: typedAgain(language, form, faults) })
    const written = readPiece(form, kind)
    if ('faults' in written) return refused(written.faults)
    const how = howIn(form, whose)
    if (typeof how !== 'string') return refused(how.faults)
    const plan = await planOf(tx, whose.party)
    if (onlyOne(plan, kind) !== undefined) return refused([{ field: 'words', code: 'changed-meanwhile' }])
    const outcome = await addPiece(tx, actor, { party: whose.party, how }, plan, { kind, written })
    return 'faults' in outcome ? refused(outcome.faults) : goTo(`/plan/${whose.party}?saved#${outcome.piece}`)
  }),
)

type At = { readonly params: { readonly party: string; readonly piece: string } } & Pick<Ask, 'tx'>
type Found = { readonly plan: Plan; readonly newest: string; readonly piece: Piece }
/** A piece of the newest version; anything else is no page. */
const withPiece = <A extends At>(work: (ask: A, whose: Whose, found: Found) => Promise<Answer> | Answer) =>
  inSpace(async (ask: A, whose): Promise<Answer> => {
    const plan = await planOf(ask.tx, whose.party)
    const newest = plan.versions.at(-1)?.id
    const piece =
      newest === undefined
        ? undefined
        : piecesIn(plan.pieces, newest).find(({ id }) => id === ask.params.piece)
    return newest === undefined || piece === undefined ? missing : work(ask, whose, { plan, newest, piece })
  })

type Change = Ask<'/plan/:party/pieces/:piece'>
pages.get(
  '/plan/:party/pieces/:piece',
  'plan:own',
  withPiece(async (ask: Change, whose, { plan, piece }) => {
    const { language } = ask
    const at = `/plan/${whose.party}`
    if (plan.shut) return goTo(at)
    const first = firstIn(whose, `${at}/pieces/${piece.id}`)
    if (first !== null) return goTo(first)
    const { kind, version } = piece
    return formOf(ask, whose, { kind, piece, version, fill: filledFrom(language, piece) })
  }),
)
pages.post(
  '/plan/:party/pieces/:piece',
  'plan:own',
  withPiece(async (ask: Change, whose, { newest, piece }): Promise<Answer> => {
    const { tx, actor, form, language } = ask
    const { kind } = piece
    const version = form.version()
    const refused = (faults: Parameters<typeof typedAgain>[2]) =>
      formOf(ask, whose, { kind, piece, version, fill: typedAgain(language, form, faults) })
    const written = readPiece(form, kind, piece)
    if ('faults' in written) return refused(written.faults)
    const how = howIn(form, whose)
    if (typeof how !== 'string') return refused(how.faults)
    const from = { party: whose.party, how }
    const outcome = await changePiece(tx, actor, from, newest, { piece, written, version })
    return 'faults' in outcome ? refused(outcome.faults) : goTo(`/plan/${whose.party}?saved#${outcome.piece}`)
  }),
)
pages.post(
  '/plan/:party/pieces/:piece/state',
  'plan:own',
  withPiece(async (ask: Ask<'/plan/:party/pieces/:piece/state'>, { party }, { piece }) => {
    const { tx, actor, form } = ask
    const said = form.text('state')
    const state = said === 'done' || said === 'not-done' ? said : null
    return (await sayState(tx, actor, party, piece, state))
      ? goTo(`/plan/${party}?saved#${piece.id}`)
      : missing
  }),
)
pages.post(
  '/plan/:party/pieces/:piece/off',
  'plan:own',
  withPiece(async ({ tx, actor }: Ask<'/plan/:party/pieces/:piece/off'>, { party }, { newest, piece }) =>
    (await takeOff(tx, actor, party, newest, piece)) ? goTo(`/plan/${party}?taken=${piece.id}`) : missing,
  ),
)
pages.post(
  '/plan/:party/pieces/:piece/again',
  'plan:own',
  inSpace(async ({ tx, actor, params }: Ask<'/plan/:party/pieces/:piece/again'>, { party }) => {
    const plan = await planOf(tx, party)
    return (await putBack(tx, actor, party, plan, params.piece))
      ? goTo(`/plan/${party}?saved#${params.piece}`)
      : missing
  }),
)

type Changed = Ask<'/plan/:party/changed'>
const changed = ({ view }: Pick<Changed, 'view'>, whose: Whose, fill: Fill): Answer => {
  const page = <ChangedPage view={view} whose={whose} fill={fill} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/plan/:party/changed',
  'plan:own',
  inSpace((ask: Changed, whose) => changed(ask, whose, fresh(ask.language))),
)
pages.post(
  '/plan/:party/changed',
  'plan:own',
  inSpace(async (ask: Changed, whose): Promise<Answer> => {
    const { tx, actor, form, language } = ask
    const dated = askedDay(form, 'dated')
    if (dated === undefined)
      return changed(ask, whose, typedAgain(language, form, [{ field: 'dated', code: 'no-day' }]))
    const how = howIn(form, whose)
    if (typeof how !== 'string') return changed(ask, whose, typedAgain(language, form, how.faults))
    const version = await startVersion(tx, actor, { party: whose.party, how }, dated)
    return version === null ? missing : goTo(`/plan/${whose.party}?saved`)
  }),
)
pages.post(
  '/plan/:party/versions/:plan/back',
  'plan:own',
  inSpace(async ({ tx, actor, params }: Ask<'/plan/:party/versions/:plan/back'>, { party }) =>
    (await dropVersion(tx, actor, party, await planOf(tx, party), params.plan))
      ? goTo(`/plan/${party}?saved`)
      : missing,
  ),
)

import type { Form } from '../../platform/http/form.ts'
import { isExperience, type ConflictKind, type Experience } from '../../supporters/model.ts'
import { wishKeys, type WishKey } from '../model.ts'

export type Wishes = {
  readonly sameGender: boolean
  readonly experience: readonly Experience[]
  readonly ranked: readonly WishKey[]
  /** 0 while nothing was written down. */
  readonly version: number
}
export type Named = {
  readonly id: string
  readonly kind: ConflictKind
  readonly what: string
  readonly waived: boolean
}

/** The parent may waive these; nobody may waive the others (rules/waivable.ts). */
export const waivableKinds = ['school', 'street', 'faith-group', 'work', 'chair'] as const
export const isWaivable = (kind: string): boolean => waivableKinds.some((one) => one === kind)
export const isWish = (text: string): text is WishKey => wishKeys.some((key) => key === text)

export const readWishes = (form: Form): Wishes => ({
  sameGender: form.text('sameGender') === 'yes',
  experience: form.all('experience').filter(isExperience),
  ranked: [form.text('first'), form.text('second')].filter(isWish),
  version: form.version(),
})

/** 'twice': the same thing can't be first and second. */
export const faultIn = ({ ranked }: Wishes): 'twice' | null =>
  ranked.length === 2 && ranked[0] === ranked[1] ? 'twice' : null

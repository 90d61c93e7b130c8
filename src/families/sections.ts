import type { VNode } from 'preact'
import type { Actor } from '../access/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { View } from '../platform/html/view.ts'
import type { FamilySheet } from './sheets.ts'

/** A later room's part of a family's page: reads under the same transaction, answers a card or nothing. */
export type FamilySection = (ask: {
  tx: Tx
  actor: Actor
  view: View
  family: FamilySheet
}) => Promise<VNode | null>

const sections: { place: number; section: FamilySection }[] = []

/** Called once by a later room's routes.tsx: `showOnFamily(10, conferencesOf)`. The lower place stands higher. */
export const showOnFamily = (place: number, section: FamilySection): void => {
  sections.push({ place, section })
  sections.sort((a, b) => a.place - b.place)
}
export const familySections = (): readonly FamilySection[] => sections.map(({ section }) => section)

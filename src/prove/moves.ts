/** Changes that a policy asks to be whole: a row ends by whom and when; a visit becomes one in person, or one with others. */
export const moves: Readonly<Record<string, readonly string[]>> = {
  grants: [
    `until_at = now(), closed_by = app.me(), closed_how = 'screen'`,
    `until_at = now(), closed_how = 'screen'`,
    'until_at = null, closed_by = app.me()',
    `until_at = now(), closed_by = app.me(), function = 'supports', thing = 'party'`,
    `until_at = now(), closed_by = app.me(), thing_id = uuidv7()`,
  ],
  assurances: [`taken_back_on = '2026-11-03', taken_back_by = app.me()`],
  opening_tellings: [
    `told_on = '2026-11-03', told_how = 'voice', told_by = app.me()`,
    `told_on = '2026-11-03', told_how = 'voice'`,
    `told_by = app.me()`,
  ],
  ring_asks: [`rung_on = '2026-11-03', rung_by = app.me()`],
  visits: [`kind = 'in-person', state = 'planned'`, 'together = true'],
  weights: [`answer = 'agreed', answered_by = app.me(), answered_on = '2026-11-03'`],
}

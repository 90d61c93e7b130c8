/**
 * Every act that is written into the audit, and what it is to the person whom it is about. 'opened': one record was opened;
 * 'list': a list with their name; 'changed': something was done for them or to their record; 'aside': about no person's
 * record. A test holds this list against the source. Which of them a person sees, the database says (app.acts_shown).
 */
export type ActKind = 'opened' | 'list' | 'changed' | 'aside'

const of = (kind: ActKind, acts: string): Record<string, ActKind> =>
  Object.fromEntries(
    acts
      .split(/\s+/)
      .filter((act) => act !== '')
      .map((act) => [act, kind]),
  )

export const actKinds: Readonly<Record<string, ActKind>> = {
  ...of(
    'opened',
    `party.read party.wishes-read family.read child.read conference.read support.read offer.read proposal.read request.read
    supporter.read staff.read help.read room.read asked.read text.opened note.read note.printed signing.read signing.printed plan.read plan.printed talk.read visit.read visit.handover-read visit.ending-read list-entry.read share.opened share.read
    recording.read day.read day.printed after.read
    report.read report.file-read report.answers-read report.letter-read page.read`,
  ),
  ...of(
    'list',
    `party.listed party.alike-shown family.listed family.exported matching.read home.read board.read offer.listed
    offer.exported request.listed request.exported conference.listed conference.exported clock.listed clock.exported list.read list.listed
    notice.listed council-offers.listed supporter.listed asked.listed outbox.read share.listed`,
  ),
  ...of(
    'changed',
    `party.added party.named party.changed party.told party.contact-set party.needs-set party.parent-of party.not-parent
    party.taken-out party.account-opened party.wishes-set party.circle-named party.circle-waived party.circle-unwaived
    party.circle-removed party.safety-changed family.added family.changed family.closed family.opened-again family.hidden
    family.shown-again child.added child.changed child.taken-out conference.booked conference.decided conference.moved
    conference.changed core-group.planned core-group.held strategy-discussion.added letter.sent letter.answered offer.opened offer.made
    offer.attempted offer.answered offer.reopened offer.taken-back choice.shown choice.made choice.answered
    choice.others-asked request.marked request.joined stopgap.begun stopgap.done support.begun support.met support.ended
    support.stopped support.held-up support.stop-mended support.covered support.cover-ended note.written note.changed signing.added signing.changed signing.taken-back signing.put-back note.taken-back note.put-back
    plan.written plan.changed plan.version plan.version-taken-back plan.said plan.taken-off plan.put-back
    talk.written talk.taken-back visit.planned visit.changed visit.cancelled visit.done visit.handed-over visit.handover-said
    visit.ending-written visit.ending-withdrawn support.wanted-again supporter.supervisor-set message.again
    message.seen-to supporter.added supporter.imported supporter.changed supporter.profile-changed supporter.away
    supporter.away-withdrawn supporter.accredited supporter.provisional supporter.paused supporter.left
    supporter.conflict-declared supporter.conflict-withdrawn supporter.kept-apart supporter.kept-apart-withdrawn
    person.added person.invited person.changed person.role-given person.role-ended person.left programme.handler-named
    list.entered reading.given reading.ended promise.answered family.not-ours space.connected account.started-again
    account.start-code-given recording.written recording.taken-back recording.put-back day.written
    day.question-added day.question-asked day.question-taken-back day.question-put-back after.written after.answered help.wished help.taken-back help.asked help.stopped help.told room.written
    room.changed room.taken-back room.put-back asked.answered asked.confirmed asked.letter-sent share.made share.ended share.handed report.added report.changed report.taken-back report.put-back report.words-added
    report.words-deleted report.answered report.answer-taken-back report.letter-written report.letter-changed
    report.letter-sent report.reply-noted report.reply-taken-back page.written`,
  ),
  ...of(
    'aside',
    `service.added service.changed service.checked service.hidden service.put-back service.moved
    group.made group.changed group.published group.cancelled group.dates-added group.date-cancelled group.date-put-back
    page.easy help.needs-said help.needs-read hello.recorded hello.taken-back hello.stopped hello.let hello.heard
    complaint.made complaint.listed complaint.read complaint.acknowledged complaint.step complaint.answered complaint.changed
    complaint.closed complaint.reopened complaint.own-read complaint.set-up
    audit.read looked.read reads.read reads.answered reads.looked-through authority.setting-changed authority.served authority.not-served
    holidays.changed clocks.kept clocks.recomputed coverage.read asked.counted programme.changed programme.logo-changed programme.set-up
    text.changed matching.proposed list.taken-in list.entering list.put-aside list.mended list.answered
    list.row-put-aside list.columns-said notice.told notice.looked-at choice.read choice.asked-read message.sent
    talk.sent oncall.read oncall.set oncall.taken-out space.asked space.erased concern.raised concern.pointed concern.form-read concern.own-read concern.unheard-read
    concern.heard concern.step concern.parent-told concern.tell-later concern.closed concern.reopened concern.listed
    concern.read opening.asked opening.agreed opening.refused opening.given-back opening.parent-told opening.tell-later
    opening.form-read opening.read opening.listed outside.entered outside.corrected outside.extended outside.replied
    outside.closed outside.reopened outside.lifted outside.held outside.telling-forbidden outside.told outside.exported
    outside.listed outside.read outside.letter-made safety.line-set told.read copy.made names.paper-recorded
    names.paper-taken-back council-sign-in.set council-sign-in.stopped council-sign-in.code-made council-sign-in.linked
    pin.set passkey.added passkey.removed session.locked session.raised session.opened session.ended demo.made demo.looked-around
    stop.listed fairness.read
    ring.asked ring.done ring.listed heard.read heard.paper-typed heard.fuller-set change.listed change.asked change.answered
    change.taken-back change.put-back report.gone
    what-if.listed what-if.read what-if.drafted what-if.changed what-if.asked what-if.stopped what-if.named what-if.removed
    what-if.worked-out recruiting.read
    simulation.listed simulation.read simulation.asked simulation.stopped simulation.removed
    programme.session-added programme.session-changed programme.session-removed programme.session-put-back workshop.chosen workshop.given
    programme.document-added programme.document-changed programme.document-removed programme.document-put-back
    speaker.listed speaker.read speaker.added speaker.changed speaker.removed speaker.put-back
    series.made series.changed event.put-in-series event.copied
    ticket.came ticket.not-here door.walked-in door.walk-in-undone door.counted door.list-printed door.list-read door.sheets-printed
    door.badges-printed booking.exported booking.read booking.contact-read booking.needs-read booking.badge-mended booking.told-again
    places.out-of-turn event.figures-taken
    ask.made ask.not-theirs ask.listed ask.read ask.taken ask.answered ask.closed ask.reopened ask.labelled ask.forgotten faq.written faq.changed faq.moved
    faq.shown faq.hidden event-talk.set event.held feedback.read feedback.typed event-decision.made event-decision.changed event-decision.moved
    event-action.made event-action.changed interest.listed interest.followed event-report.read event-report.written event-report.published
    event-report.taken-back
    newsletter.made newsletter.changed newsletter.ended newsletter.topic-added newsletter.topic-changed subscriber.listed
    subscriber.read subscriber.found subscriber.opened subscriber.added subscriber.brought-in subscriber.exported subscriber.joined
    subscriber.left subscriber.removed subscriber.changed subscriber.deleted suppression.added suppression.lifted
    issue.written issue.changed issue.deleted issue.put-back issue.tried issue.sent issue.paused issue.going-on issue.stopped
    issue.put-up issue.taken-down issue.handed issue.handing-taken-back issue.handing-put-back
    event.made event.changed event.told money.listed money.noted money.struck payer.read invoice.made invoice.credited invoice.sent invoice.read invoice.set-up booking.listed booking.made booking.changed booking.repriced booking.given booking.over apart.reader-chosen apart.read apart.rang apart.handed-over apart.asked-again line.joined places.offered
    weights.listed weights.read weights.drafted weights.answered weights.taken-back`,
  ),
}

export const actsOf = (kind: ActKind): string[] =>
  Object.entries(actKinds)
    .filter(([, its]) => its === kind)
    .map(([act]) => act)

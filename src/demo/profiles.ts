/** What parents read of a supporter: in both languages, without a place, a photo or a history. */
export const profiles: readonly {
  readonly of?: 'man'
  readonly aboutEn: string
  readonly aboutCy: string
}[] = [
  {
    aboutEn: 'I have sat where you sit. I listen first, and I explain what the words in the papers mean.',
    aboutCy:
      'Rwyf wedi eistedd lle rydych chi’n eistedd. Rwy’n gwrando’n gyntaf, ac yn egluro beth mae’r geiriau yn y papurau’n ei feddwl.',
  },
  {
    aboutEn: 'I am calm in meetings and I take notes for you, so that you can listen and speak.',
    aboutCy: 'Rwy’n dawel mewn cyfarfodydd ac yn cymryd nodiadau i chi, er mwyn i chi gael gwrando a siarad.',
  },
  {
    aboutEn: 'I am a parent of three. I can walk into the room with you and walk out with you.',
    aboutCy: 'Rwy’n rhiant i dri. Gallaf gerdded i mewn i’r ystafell gyda chi, a cherdded allan gyda chi.',
  },
  {
    aboutEn: 'I will read the report with you, page by page, as slowly as you like.',
    aboutCy: 'Byddaf yn darllen yr adroddiad gyda chi, dudalen wrth dudalen, mor araf ag y mynnwch.',
  },
  {
    of: 'man',
    aboutEn: 'I am a father and I know how it feels to be talked about and not talked to.',
    aboutCy: 'Rwy’n dad ac yn gwybod sut deimlad yw cael eich trafod heb i neb siarad â chi.',
  },
  {
    aboutEn: 'I like a plan: what to ask, what to bring, what you want said if you cannot say it yourself.',
    aboutCy:
      'Rwy’n hoffi cynllun: beth i’w ofyn, beth i ddod gyda chi, beth rydych am iddo gael ei ddweud os na allwch ei ddweud eich hun.',
  },
  {
    aboutEn: 'You can ring me and say nothing is fine. I do not tell you what to do.',
    aboutCy: 'Gallwch fy ffonio a dweud nad oes dim yn iawn. Dydw i ddim yn dweud wrthych beth i’w wneud.',
  },
  {
    aboutEn: 'I have time in the mornings, and I bring biscuits. We start with what you want people to know.',
    aboutCy:
      'Mae gen i amser yn y boreau, ac rwy’n dod â bisgedi. Dechreuwn gyda’r hyn rydych am i bobl ei wybod.',
  },
]

// Invented notes in our own words; nobody ever said or wrote them.

export const recordNotes: readonly string[] = [
  'Went through the week. Sleep a little better, mornings still slow.',
  'Talked about the two days off and what made them easier.',
  'Wants fewer exercises at home. We agreed on one, and on leaving it out when the day is full.',
  'Review of goals planned for session 8.',
  'Looked at the chart together; the dip in the third week was the move.',
  'Brought the letter along that was lying unopened. Opened it here.',
  'Agreed to meet every second week from now on and to see how that goes.',
  'Called the school with permission; a quieter room for exams is possible.',
  'First walk without turning back. Wants to try the longer way next time.',
  'The conversation with the sister went differently than expected, and calmer.',
  'We made a short list of who may be called in the evening.',
  'Asked what had helped most so far: being asked at the start of each hour.',
  'Plans the last session before the summer and would like a follow-up in autumn.',
  'Was tired today and said so. We kept it short.',
]

export const processNotes: readonly string[] = [
  'I was too fast with suggestions in the first half. Ask more, wait longer.',
  'Bring to supervision: I notice that I avoid the subject of money here.',
  'Good silence after the second question. Leave it next time as well.',
  'Check whether the approach still fits, the marks say "not quite" for the second time.',
]

export const skipReasons: readonly string[] = [
  'came late',
  'on the phone today',
  'talked until the last minute',
]

export const endNotes: readonly string[] = [
  'Last session planned together; a follow-up is offered in three months.',
  'Told me by phone that things go well enough for now.',
  'Did not come any more and did not answer two letters.',
]

/** Small English words before a verb, and before a noun or its adjective; other languages have no lexicon yet. */
const auxiliary = new Set('to will shall should must may can could would'.split(' '))
const finite = new Set(
  'will shall should must may can cannot could would is are was were has have had does do did'.split(' '),
)
const determiner = new Set('the a an its their his her our this that these those'.split(' '))
const nominal = new Set('the a an of in for its their this such all with'.split(' '))

/** What a word tells of the class of its neighbours, as bits. */
export const role = {auxiliary: 1, determiner: 2, nominal: 4, of: 8, ing: 16, finite: 32} as const

export const rolesOf = (form: string): number =>
  (auxiliary.has(form) ? role.auxiliary : 0) |
  (determiner.has(form) ? role.determiner : 0) |
  (nominal.has(form) ? role.nominal : 0) |
  (form === 'of' ? role.of : 0) |
  (form.endsWith('ing') ? role.ing : 0) |
  (finite.has(form) ? role.finite : 0)

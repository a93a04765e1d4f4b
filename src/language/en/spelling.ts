import {once} from '../../once.ts'
import {wordSet} from '../engine/memo.ts'

/**
 * Brings British and American spellings together, by the rules of their difference and lists of the words
 * that only look so (`rise`, `promise`; `four`, `tour`). The form chosen is the American one where there is one.
 */
export function foldEnglishSpelling(word: string): string {
  if (word.length < 4) return word
  const known = single.get(word)
  if (known !== undefined) return known
  // One look at all patterns spares nearly all words the look at each.
  if (!any().test(word)) return word
  let folded = word
  for (const [pattern, replacement] of patterns) folded = folded.replace(pattern, replacement)
  return folded.replace(ise, (whole, base: string, ending: string) =>
    notSuffix.has(base) || /[aeouw]$/.test(base) ? whole : `${base}iz${ending}`,
  )
}

const ise = /^(.{3,})is(e[ds]?|ers?|ing|ings|ations?|ational|able)$/

/** What stands before `-ise` in words where it is no suffix. */
const notSuffix = wordSet(`
  advert adv apprise chast circumc compr comprom dem desp dev disgu enterpr exc exerc expert franch improv
  inc merchand parad prec prem prom rev superv surm surpr telev treat conc mort prem pr sunr upr mispr repr
  re-adv unadv ill-adv ill-dev unprom uncomprom undev unsurpr rerev mult`)

const patterns: [RegExp, string][] = [
  [/^(.*(?:anal|paral|catal|dial|hydrol))ys(e[dr]?|ers|ing)$/, '$1yz$2'],
  [
    /^((?:dis|mis|un|re|be|out|multi|in)?(?:arb|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi?|splend|succ|tum|val|vap|vig))our/,
    '$1or',
  ],
  [
    /^((?:kilo|centi|milli|deca|amphi|epi|micro)?(?:cent|theat|met|lit|fib|calib|lust|meag|sab|somb|spect|scept|mit|reconnoit|saltpet))re(s|d)?$/,
    '$1er$2',
  ],
  [/^(cent)ring$/, '$1ering'],
  [/^(.*(?:catal|dial|anal|monol|prol|epil|homol))ogue/, '$1og'],
  [
    /^((?:un|re|mis|pre)?(?:apparel|bevel|cancel|channel|counsel|dial|duel|equal|fuel|funnel|grovel|initial|label|level|libel|marshal|marvel|model|panel|parcel|pedal|pencil|quarrel|rival|shovel|shrivel|signal|spiral|stencil|swivel|total|towel|travel|tunnel|ravel))l(ed|ing|ings|ers?|or|ors|ous|ously)$/,
    '$1$2',
  ],
  [/^(worship|kidnap|program|benefit|focus|bias)(?:p|m|t|s)(ed|ing|ers?)$/, '$1$2'],
  [/^(program)mes?$/, '$1'],
  [/^(fulfil|enrol|instil|distil|appal)(s|ment|ments)?$/, '$1l$2'],
  [/^(instal)(s|ments?)?$/, '$1l$2'],
  [/^(skil|wil)ful/, '$1lful'],
  [/^(judg|acknowledg|abridg)ement/, '$1ment'],
  [/^(ag)eing$/, '$1ing'],
  [/^(defen|offen|preten|licen)ce(s|d)?$/, '$1se$2'],
  [/^(self-defen|unlicen)ce/, '$1se'],
  [/^(practi)s(e[drs]?|ing)$/, '$1c$2'],
  [/^(p)aedo?(i|p)/, '$1ed$2'],
  [/^(an)aesth/, '$1esth'],
  [/^haem(o|a)/, 'hem$1'],
  [/^(encyclop|medi)ae/, '$1e'],
  [/^foet/, 'fet'],
  [/^oestr/, 'estr'],
  [/^manoeuvre?/, 'maneuver'],
  [/^sulph/, 'sulf'],
  [/^sceptic/, 'skeptic'],
  [/^artefact/, 'artifact'],
  [/^aluminium/, 'aluminum'],
  [/^(m|sm)ould(s|ed|ing|er|ers)?$/, '$1old$2'],
  [/^plough/, 'plow'],
  [/^(e)nquir/, 'inquir'],
  [/^(advis)or(s)?$/, '$1er$2'],
  [/^jeweller/, 'jeweler'],
  [/^woollen/, 'woolen'],
]

const any = once(
  (): RegExp =>
    new RegExp([ise, ...patterns.map(([pattern]) => pattern)].map(({source}) => source).join('|')),
)

const single = new Map(
  `grey gray|greys grays|whilst while|amongst among|amidst amid|towards toward|afterwards afterward
  |backwards backward|forwards forward|upwards upward|downwards downward|gaol jail|gaols jails|cheque check
  |cheques checks|tyre tire|tyres tires|learnt learned|spelt spelled|burnt burned|dreamt dreamed|leapt leaped
  |connexion connection|connexions connections|jewellery jewelry|draught draft|draughts drafts|storey story
  |storeys stories|cosy cozy|email email|programme program|programmes programs|analogue analog|shew show
  |shewed showed|shewing showing|sheweth showeth|metre meter|ageing aging`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

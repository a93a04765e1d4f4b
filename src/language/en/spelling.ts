import {once} from '../../once.ts'
import {type WordSet, wordSet} from '../engine/memo.ts'

/**
 * Brings British and American spellings together, by the rules of their difference and lists of the words
 * that only look so (`rise`, `promise`; `four`, `tour`). The form chosen is the American one where there is one.
 */
export function foldEnglishSpelling(word: string): string {
  if (word.length < 4) return word
  const known = single.get(word)
  if (known !== undefined) return known
  // One look at what all changes ask for spares nearly all words the look at each.
  if (!any().test(word)) return word
  let folded = word
  for (const {hints, change} of changes) {
    for (const hint of hints) {
      if (!folded.includes(hint)) continue
      folded = change(folded)
      break
    }
  }
  return folded
}

const ise = /^(.{3,})is(e[ds]?|ers?|ing|ings|ations?|ational|able)$/

/** What stands before `-ise` in words where it is no suffix. */
const notSuffix = wordSet(`
  advert adv apprise chast circumc compr comprom dem desp dev disgu enterpr exc exerc expert franch improv
  inc merchand parad prec prem prom rev superv surm surpr telev treat conc mort prem pr sunr upr mispr repr
  re-adv unadv ill-adv ill-dev unprom uncomprom undev unsurpr rerev mult`)

/** A change of words that hold one of the hints. Expressions are compiled when they are first run: few are in a run. */
interface Change {
  hints: readonly string[]
  change(word: string): string
}

const row = (hints: string, pattern: RegExp, replacement: string): Change => ({
  hints: hints.split(' '),
  change: (word) => word.replace(pattern, replacement),
})

/** Whether one of the stems is what stands in a word before an ending, behind one of the prefixes or none. */
const isStem = (before: string, prefixes: readonly string[], stems: WordSet): boolean =>
  stems.has(before) ||
  prefixes.some((prefix) => before.startsWith(prefix) && stems.has(before.slice(prefix.length)))

const beforeOur = wordSet(`
  arb arm behavi cand clam col demean endeav fav ferv glam harb hon hum lab neighb od parl ranc rig rum sav savi
  splend succ tum val vap vig`)
const beforeRe = wordSet('cent theat met lit fib calib lust meag sab somb spect scept mit reconnoit saltpet')
const beforeL = wordSet(`
  apparel bevel cancel channel counsel dial duel equal fuel funnel grovel initial label level libel marshal marvel
  model panel parcel pedal pencil quarrel rival shovel shrivel signal spiral stencil swivel total towel travel
  tunnel ravel`)
const behindL = wordSet('ed ing ings er ers or ors ous ously')

const changes: Change[] = [
  row('ys', /^(.*(?:anal|paral|catal|dial|hydrol))ys(e[dr]?|ers|ing)$/, '$1yz$2'),
  {
    hints: ['our'],
    change(word) {
      const at = word.indexOf('our')
      const isOne = isStem(
        word.slice(0, at),
        ['dis', 'mis', 'un', 're', 'be', 'out', 'multi', 'in'],
        beforeOur,
      )
      return isOne ? `${word.slice(0, at)}or${word.slice(at + 3)}` : word
    },
  },
  {
    hints: ['re'],
    change(word) {
      const at = word.lastIndexOf('re')
      const ending = word.slice(at + 2)
      if (ending !== '' && ending !== 's' && ending !== 'd') return word
      const prefixes = ['kilo', 'centi', 'milli', 'deca', 'amphi', 'epi', 'micro']
      return isStem(word.slice(0, at), prefixes, beforeRe) ? `${word.slice(0, at)}er${ending}` : word
    },
  },
  row('centring', /^(cent)ring$/, '$1ering'),
  row('ogue', /^(.*(?:catal|dial|anal|monol|prol|epil|homol))ogue/, '$1og'),
  {
    hints: ['ll'],
    change(word) {
      const at = word.indexOf('ll')
      const isOne =
        behindL.has(word.slice(at + 2)) && isStem(word.slice(0, at + 1), ['un', 're', 'mis', 'pre'], beforeL)
      return isOne ? word.slice(0, at) + word.slice(at + 1) : word
    },
  },
  row(
    'worship kidnap program benefit focus bias',
    /^(worship|kidnap|program|benefit|focus|bias)(?:p|m|t|s)(ed|ing|ers?)$/,
    '$1$2',
  ),
  row('programm', /^(program)mes?$/, '$1'),
  row('fulfil enrol instil distil appal', /^(fulfil|enrol|instil|distil|appal)(s|ment|ments)?$/, '$1l$2'),
  row('instal', /^(instal)(s|ments?)?$/, '$1l$2'),
  row('ilful', /^(skil|wil)ful/, '$1lful'),
  row('gement', /^(judg|acknowledg|abridg)ement/, '$1ment'),
  row('ageing', /^(ag)eing$/, '$1ing'),
  row('defence offence pretence licence', /^(defen|offen|preten|licen)ce(s|d)?$/, '$1se$2'),
  row('self-defence unlicence', /^(self-defen|unlicen)ce/, '$1se'),
  row('practis', /^(practi)s(e[drs]?|ing)$/, '$1c$2'),
  row('paed', /^(p)aedo?(i|p)/, '$1ed$2'),
  row('anaesth', /^(an)aesth/, '$1esth'),
  row('haem', /^haem(o|a)/, 'hem$1'),
  row('encyclopae mediae', /^(encyclop|medi)ae/, '$1e'),
  row('foet', /^foet/, 'fet'),
  row('oestr', /^oestr/, 'estr'),
  row('manoeuvr', /^manoeuvre?/, 'maneuver'),
  row('sulph', /^sulph/, 'sulf'),
  row('sceptic', /^sceptic/, 'skeptic'),
  row('artefact', /^artefact/, 'artifact'),
  row('aluminium', /^aluminium/, 'aluminum'),
  row('mould', /^(m|sm)ould(s|ed|ing|er|ers)?$/, '$1old$2'),
  row('plough', /^plough/, 'plow'),
  row('enquir', /^(e)nquir/, 'inquir'),
  row('advisor', /^(advis)or(s)?$/, '$1er$2'),
  row('jeweller', /^jeweller/, 'jeweler'),
  row('woollen', /^woollen/, 'woolen'),
  {
    hints: ['is'],
    change: (word) =>
      word.replace(ise, (whole, base: string, ending: string) =>
        notSuffix.has(base) || /[aeouw]$/.test(base) ? whole : `${base}iz${ending}`,
      ),
  },
]

const any = once((): RegExp => new RegExp(changes.flatMap(({hints}) => hints).join('|')))

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

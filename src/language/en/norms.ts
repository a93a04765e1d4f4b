import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

const be = '(?:is|are|be|been|being|was|were)'
/** The verb and its `not`: `is not`, `isn't`. */
const beNot = (adverb: string): string => `(?:${be} ${adverb}not|(?:is|are|was|were)n['’]t)`
const adverb = '(?:(?:\\w+ly|hereby|also|further|so|then|otherwise) )?'
/** A subject of a few words. */
const subject = "(?:[\\w’'-]+ ){1,5}"
/**
 * Before the verb of a clause of condition, time or purpose, which older English puts in the subjunctive with `may` and `should`: `if any one may
 * use it`, `till he may come`, `lest they should hear`, `, that we may live`. After `provided that` somebody may indeed.
 */
const subjunctive = `(?<=\\b(?:who|what|which)(?:so)?ever (?:[\\w’'-]+ ){0,5}|\\b(?:lest|if|till|until|when|whenever|while|as soon as|where(?:so)?ever|in case|so that|in order that|to the end that) ${subject}|(?<!\\b[Pp]rovided\\b[^.;]{0,20})[,;:—-] ?(?:and )?that ${subject}|\\b(?:no matter \\w+|however [\\w-]+) ${subject})`
/** `though it may be dull` grants nothing; `although it may be used`, `although the tenant may leave` do. */
const concession = `(?<=\\b(?:though|although|even if) ${subject})may (?=(?:have )?be(?:en)? (?!\\w+(?:ed|en|own|ade|ept|eld|old|ent|aid|ut)\\b))`

export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `\\b(?:(?:shall|may|must|will|should|can) not|cannot) ${adverb}be (?:required|obliged|obligated|compelled|bound)\\b`,
      ],
      [
        'exemption',
        `\\b${beNot(adverb)} ${adverb}(?:required|obliged|obligated|compelled|bound|necessary)\\b(?! to be (?:used|made) for)`,
      ],
      ['exemption', `\\bnot be (?:required|obliged|obligated|compelled|bound|necessary)\\b`],
      [
        'exemption',
        '\\b(?:(?:shall|will) have|has|have|had|under|bears?|assumes?) no (?:obligation|duty|liability|responsibility)\\b',
      ],
      [
        'exemption',
        "\\b(?:need(?:s? not|n['’]t)|(?:does|do|did|should|would|will)(?: not|n['’]t) (?:(?:\\w+ly|even|ever) )?(?:have|need) to|never (?:has|have|had|needs?) to|no need to|no longer (?:has|have|had|needs?) to|(?:may|might) not (?:need|have) to|(?:will|would|wo|would)(?: not|n['’]t) (?:often|always|usually) (?:need|have) to)\\b",
      ],
      [
        'exemption',
        `\\b(?:shall|may|must|will) be exempt(?:ed)?\\b|\\b(?:is|are|be) ${adverb}exempt(?:ed)? from\\b`,
      ],
      [
        'exemption',
        '\\b(?:shall|will|may|must|do(?:es)?) not apply\\b|\\bno (?:[\\w-]+ ){1,4}(?:shall|need) be (?:required|necessary)\\b|\\b[Nn]o (?!later|less|more)(?:[\\w-]+ ){1,12}?(?:is|are) required to\\b',
      ],
      ['possibility', "\\b(?:should|would|will)(?: not|n['’]t) need\\b(?! to\\b)"],
      // `You may not even want it`: what is likely.
      [
        'possibility',
        '\\bmay not (?:even|always|necessarily|want|know|like|understand|reali[sz]e|function|work (?:properly|correctly|as)|be (?:open|able|available|possible|suitable|accurate|appropriate|compatible|visible|supported))\\b',
      ],
      [
        'prohibition',
        `\\b(?:no|neither|none|nobody|nothing)\\b(?: [\\w’'-]+){0,9}? (?:shall|may|must|will)\\b(?! not)`,
      ],
      [
        'prohibition',
        "\\b(?:shall|shalt|may|mayest|mayst|must|will|wilt|can|canst|should|shouldest|ought)(?: not|n['’]t| never| in no (?:case|event)| neither)\\b(?! only)",
      ],
      ['prohibition', "\\b(?:cannot|can['’]t|won['’]t|mustn['’]t|shan['’]t)\\b"],
      [
        'prohibition',
        `\\b${beNot(adverb)} ${adverb}(?:permitted|allowed|authori[sz]ed|entitled|empowered|eligible)\\b`,
      ],
      [
        'prohibition',
        `\\b(?:${be} )?${adverb}(?:strictly )?(?<!\\b(?:as|the|an?|any|such|these|those|other|about|of) )(?:prohibited|forbidden|barred|precluded|banned|enjoined|debarred)\\b`,
      ],
      ['prohibition', '\\bnor (?:shall|may|must|will|can|should)\\b'],
      ['prohibition', '\\b(?:be|is|are) (?:unlawful|illegal)\\b'],
      ['prohibition', '\\b(?:must|shall) refrain\\b|\\bprohibit(?:s|ing)?\\b|\\bforbids?\\b'],
      [
        'permission',
        `\\b(?:(?:shall|may|must|will) )?be ${adverb}(?:(?:permitted|allowed|authori[sz]ed|entitled|empowered|eligible) (?:to|for)|free to)\\b`,
      ],
      [
        'permission',
        `\\b(?:is|are|was|were) ${adverb}(?:permitted|allowed|authori[sz]ed|entitled|empowered|free|eligible) to\\b`,
      ],
      [
        'permission',
        '\\b(?:has|have|having|shall have|retains?) (?:the |full |sole |a )*(?:right|rights|power|powers|authority|option|discretion|freedom|liberty)(?: and \\w+)? (?:to|of|in|over)\\b',
      ],
      ['permission', '\\bat (?:its|his|her|their|the) (?:\\w+ )?discretion\\b'],
      // What nobody can be allowed to do is only possible.
      [
        'possibility',
        '\\bmay (?:(?:also|still|even|yet|already|not) )?(?:(?<!\\b(?:you|we|they|he|she) may (?:also )?)(?:contain|include)|well|seem|appear|happen|occur|arise|depend|vary|differ|result|lead|cause|have (?!to\\b|the\\b|an?\\b)\\w+(?:ed|en)\\b|have been)\\b',
      ],
      ['possibility', `${subjunctive}(?:may|should)\\b(?! not\\b)`],
      ['possibility', concession],
      // Turned round, it wishes: `May they live`, `may the house stand`.
      ['possibility', '\\bmay (?:I|we|he|she|they|it|you|ye|thou|there|the|your|thy|our|my|God)\\b'],
      ['possibility', '\\bit may be that\\b'],
      // A month is written with a capital; so is the first word of a wish.
      ['permission', '\\b(?:may|mayest|mayst)\\b(?! \\d)'],
      [
        'obligation',
        `\\b(?:shall|must|will) be ${adverb}(?:required|obliged|obligated|bound|compelled) to\\b`,
      ],
      ['obligation', '\\b(?:shall|shalt|must)\\b'],
      [
        'obligation',
        `\\b(?:is|are|was|were) ${adverb}(?:required|obliged|obligated|bound|mandated|directed|ordered|compelled) to\\b`,
      ],
      [
        'obligation',
        '\\b(?:it is|it will be|it shall be) (?:\\w+ly )?(?:necessary|mandatory|imperative|compulsory|essential)\\b',
      ],
      [
        'obligation',
        '\\b(?:has|have) (?:a |the )?(?:duty|obligation|responsibility) to\\b|\\bunder (?:an? |the )(?:\\w+ )?(?:duty|obligation) to\\b|\\bduty (?:of|is) to\\b|\\bresponsible for\\b',
      ],
      ['obligation', `\\b(?:has|have) to\\b|\\bneeds? to\\b`],
      // The quickest way to report a fault is to write a letter: that is no order.
      [
        'obligation',
        `(?<!\\b(?:ways?|aims?|goals?|purposes?|objectives?|intentions?|ideas?|ambitions?|missions?|methods?|choices?|alternatives?|solutions?)\\b[^.;:]{0,60} )\\b(?:is|are) to (?!which|whom|what|the|a|an|this|that|these|those|my|your|his|her|its|our|their|me|you|him|us|them|be found\\b)(?:be )?\\w+`,
      ],
      ['recommendation', '\\b(?:should|shouldest|(?:ought|oughtest) to)\\b'],
      [
        'recommendation',
        `\\b(?:is|are) ${adverb}(?:encouraged|advised|recommended|urged|expected|invited) to\\b`,
      ],
      ['recommendation', '\\bit is (?:\\w+ly )?(?:recommended|advisable|desirable)\\b'],
      ['intention', "\\b(?:will|thou wilt|we['’]ll|(?:is|are) going to|intends? to|aims? to)\\b"],
      [
        'possibility',
        '\\b(?:can|canst|could|couldest|might|mightest|would|wouldest|able to|possib\\w+|potential\\w*|permit\\w*|allow\\w*|entitle\\w*|authori[sz]\\w*|optional\\w*|discretion\\w*|enabl\\w*|perhaps)\\b',
      ],
    ],
    opens:
      /^(?:shalt|mayest|mayst|wilt|thou|canst|couldest|shouldest|mightest|wouldest|oughtest|under|bears?|assumes?|had|nor|we|shall|may|must|will|should|can|cannot|could|might|would|ought|is|are|be|been|being|was|were|not|no|neither|none|nobody|nothing|needs?|do|does|did|has|have|having|retains?|at|it|duty|responsible|intends?|aims?|able|perhaps|\w+ly|hereby|also|further|so|then|otherwise|prohibit\w*|forbid\w*|barred|precluded|banned|enjoined|debarred|(?:possib|potential|permit|allow|entitle|authori[sz]|optional|discretion|enabl)\w*)$/,
    opposing: 'un|in|im|il',
    imposes: /oblig|bound|duty|required/iu,
    firm: /^(?:must|ha(?:s|ve) to|needs? to)\b/i,
    confers: /right|entitled|freedom|liberty|power|authority|discretion|option|eligible/iu,
    restricts: /\b(?:only|solely|exclusively|alone|unless|except|until)\b/iu,
    waits: /\buntil\b/giu,
    definition:
      /(?:["”’'»](?:,[^,]{0,80},)? (?:shall )?(?:means?|includes?|refers? to|has the (?:same )?meaning|have the (?:same )?meaning)\b|^(?:\W*\w?\W*)?(?:in|for the purposes? of|as used in|when used in) this .{0,80}(?:the terms?|means?)\b|\bthe terms? .{1,80}(?:means?|includes?|refers? to|has the (?:same )?meaning|shall have the (?:same )?meaning)\b|\b(?:shall have|has|have) the (?:same )?meanings?\b|\b(?:shall be|is|are) (?:hereby )?(?:defined as|known as|understood to mean|(?:deemed|considered) to (?:mean|be a))\b)/i,
    report:
      /^(?:(?:it|we|they|he|she|this|these|the|a|an|all|each|our|its)\b[^.;,:]{0,80}? |[A-Z]\w+ )?(?:has|have|hath) (?:also |already |been |now |further |\w+ly )*(?<verb>\w+(?:ed|en|own|ught|ilt|ade|one|et|ut|un|ept|eld|old|ung|um))\b(?! to\b)/i,
    reporting: /^(?:has|have|hath)$/,
    subordinate:
      /\b(?:if|when|whenever|where|wherever|who|whom|whose|which|that|unless|until|while|because|although|as long as|provided that|except that|after|before|in (?:the )?(?:case|event)|to the extent)\b/i,
  }),
)

import {gaps, type Token} from './token.ts'

/** Small English words before a verb, and before a noun or its adjective; other languages have no lexicon yet. */
const auxiliary = new Set('to will shall should must may can could would'.split(' '))
const determiner = new Set('the a an its their his her our this that these those'.split(' '))
const nominal = new Set('the a an of in for its their this such all with'.split(' '))

/** Dictionary shares of word classes, sharpened by the neighbours: a rule or two in place of a tagger. */
export function tagParts(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const {parts} = token.word
    if (!token.content || !parts) continue
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    let {noun, verb, adjective, adverb} = parts
    const opensSentence = token.gap === gaps.strong
    const runsOn = after !== undefined && after.gap < gaps.comma && after.form !== 'of'
    const behindNominal =
      before !== undefined && token.gap <= gaps.quote && (before.adjective > 0.5 || nominal.has(before.form))
    if (opensSentence || (before && auxiliary.has(before.form) && token.gap === gaps.blank)) verb *= 2
    else if (behindNominal && !(token.form.endsWith('ing') && after?.content)) verb *= 0.4
    else if (token.opens && runsOn) verb *= 1.5
    // A noun has its article before it: what has one right behind is a verb with its object.
    if (after?.gap === gaps.blank && determiner.has(after.form)) noun *= 0.3
    if (!runsOn) {
      noun *= 1.5
      adjective *= 0.7
    }
    const sum = noun + verb + adjective + adverb || 1
    token.noun = noun / sum
    token.verb = verb / sum
    token.adjective = adjective / sum
    token.adverb = adverb / sum
  }
}

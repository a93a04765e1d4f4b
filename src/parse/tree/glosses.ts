import {glossWords} from '../../language/index.ts'
import {beginsLarge} from '../label/opens-small.ts'
import type {Gloss} from '../translation.ts'
import {countScripts, type Script, scriptOf} from '../view/script.ts'

/** Cyrillic, kana, ideographs, Hangul: in a text without any of these no bracket holds another script. */
const otherScripts = /[\u0400-\u052f\u3005\u3040-\ud888\uf900-\ufaff]/
const bracketed = /[(（]\s?([“"‘「『]?)([^()（）]{1,60}?)([”"’」』]?)\s?[)）]/gu
const isConnecting = (word: string): boolean => glossWords.all.has(word.toLowerCase())

/** Whether a text can hold a gloss. Asked of paragraphs: a joined text is copied when it is first looked at. */
export const mayGloss = ({text}: {text: string}): boolean => /[(（]/.test(text)

/**
 * Glosses: a phrase with its original behind it in brackets, `intelligent agents (智能体)`, told by the
 * script: brackets in the text's own script may hold anything. How far the phrase reaches to the left is a
 * guess: up to a comma or a connecting word, passed over while there are fewer words than the
 * gloss would take (an ideograph is worth two fifths of a word). Quotation marks bound it surely.
 */
export function findGlosses(text: string): Gloss[] {
  const glosses: Gloss[] = []
  if (!otherScripts.test(text)) return glosses
  const scripts = mainScript(text)
  for (const match of text.matchAll(bracketed)) {
    const gloss = match[2]!.trim()
    if (!isForeign(gloss, scripts)) continue
    const glossStart = match.index + match[0].indexOf(match[2]!)
    const phrase = phraseBefore(text, match.index, gloss, scripts)
    if (!phrase) continue
    glosses.push({start: phrase[0], end: phrase[1], gloss, glossStart, glossEnd: glossStart + gloss.length})
  }
  return glosses
}

function mainScript(text: string): Script {
  const {ideographic, latin, cyrillic} = countScripts(text.slice(0, 2000))
  if (ideographic * 3 > latin + cyrillic) return 'ideographic'
  return cyrillic > latin ? 'cyrillic' : 'latin'
}

/** Ideographs among letters, or words of letters among ideographs; a letter or two stand for anything. */
function isForeign(gloss: string, script: Script): boolean {
  const {ideographic, latin, cyrillic} = countScripts(gloss)
  if (script === 'ideographic') return ideographic === 0 && latin + cyrillic > 2
  return ideographic > 0 || (script === 'cyrillic' ? latin > 2 : cyrillic > 2)
}

function phraseBefore(
  text: string,
  bracket: number,
  gloss: string,
  script: Script,
): [number, number] | undefined {
  const before = text.slice(Math.max(0, bracket - 200), bracket).trimEnd()
  const base = Math.max(0, bracket - 200)
  const quoted = /[“"「『‘]([^“”"「」『』‘]{1,120})[”"」』’]$/u.exec(before)
  if (quoted) {
    const end = base + before.length - 1
    return [end - quoted[1]!.length, end]
  }
  const end = base + before.length
  if (script === 'ideographic') {
    let start = before.length
    while (start > 0 && before.length - start < 8 && scriptOf(before.charCodeAt(start - 1)) === script)
      start--
    return start < before.length ? [base + start, end] : undefined
  }
  const worth = countScripts(gloss).ideographic * 0.4 || gloss.split(/\s+/).length
  const words = [...before.matchAll(/\S+/g)]
  let first = words.length
  let content = 0
  for (let i = words.length - 1; i >= 0 && content < 7; i--) {
    const word = words[i]![0]
    if (i < words.length - 1 && /[,;:.!?)\]”"—–]$/.test(word)) break
    if (isConnecting(word)) {
      if (content >= worth || glossWords.outside.has(word.toLowerCase())) break
      continue
    }
    content++
    first = i
  }
  if (first === words.length) return undefined
  // "Incubate new business formats": an imperative at the start of a sentence is no part of the name.
  const opens = first === 0 ? base === 0 : /[.!?:;]["”’)]*$/.test(words[first - 1]![0])
  if (opens && content > Math.max(1, worth) && beginsLarge(words[first]![0])) {
    do first++
    while (isConnecting(words[first]![0]))
  }
  return [base + words[first]!.index, end]
}

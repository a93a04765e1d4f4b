// Compares the tables of negation and modal verbs with treebanks of Universal Dependencies: which words that these mark
// as denying (Polarity=Neg; advmod:neg; the particles of Greek) the tables know, which others they take for such, which of the modal auxiliaries that the
// treebanks' validator lists they know, and whether the translation of an English sentence with a modal verb has one.
//
//   node scripts/compare-treebanks.mjs FOLDER [language…]
//
// FOLDER holds files of treebanks, `pl_pud-ud-test.conllu`, and `data.json` of UniversalDependencies/tools. Nothing is
// downloaded; docs/method-languages.md names the releases that were compared.

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {load} from './links/load.mjs'

const [folder, ...wanted] = process.argv.slice(2)
if (!folder || !existsSync(folder)) {
  console.error('expected a folder with files of treebanks, *.conllu')
  process.exit(2)
}
const {languageOf, modalsOf} = await load('language/index.ts', 'discover/checks/norms/modals.ts')

const auxiliaries = existsSync(join(folder, 'data.json'))
  ? JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8')).auxiliaries
  : {}
const english = /\b(?:must|shall|has to|have to|had to|needs? to|should|may|might|can|could|cannot|can't)\b/i

/** Sentences with their tokens: form, lemma, features and where each stands in the text. */
function* sentencesOf(value) {
  for (const block of value.split('\n\n')) {
    const text = /^# text = (.*)$/m.exec(block)?.[1]
    if (!text) continue
    const tokens = []
    let at = 0
    let until = 0
    for (const line of block.split('\n')) {
      const [id, form, lemma, upos, , feats, , deprel] = line.split('\t')
      if (!form || id.includes('.')) continue
      const isWhole = id.includes('-')
      const isInside = !isWhole && Number(id) <= until
      const found = isInside ? -1 : text.indexOf(form, at)
      const start = found < 0 ? at : found
      const end = found < 0 ? at : found + form.length
      if (isWhole) {
        until = Number(id.split('-')[1])
        sentencesOf.whole = [start, end]
        at = end
        continue
      }
      const [from, to] = isInside ? sentencesOf.whole : [start, end]
      tokens.push({form, lemma, upos, feats, deprel, start: from, end: to})
      if (!isInside) at = end
    }
    yield {text, tokens, english: /^# (?:text_en|english_text) = (.*)$/m.exec(block)?.[1]}
  }
}

const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)
const top = (map, most = 12) =>
  [...map]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([key, number]) => `${key} ${number}`)
    .join(', ')

const files = readdirSync(folder).filter((name) => name.endsWith('.conllu'))
for (const tag of [...new Set(files.map((name) => name.split('_')[0]))]) {
  const {negation, norms} = languageOf(tag)
  if (tag === 'en' || !negation || !norms || (wanted.length > 0 && !wanted.includes(tag))) continue
  const expression = new RegExp(
    `(?<neutral>${negation.neutral})|(?<strong>${negation.strong})|(?<weak>${negation.weak})`,
    'giu',
  )
  const listed = new Map(
    Object.entries(auxiliaries[tag] ?? {}).flatMap(([lemma, {functions}]) => {
      const moods = functions.map((one) => one.function).filter((one) => /Mood=(?:Nec|Pot)/.test(one))
      return moods.length > 0 ? [[lemma, moods.join('/')]] : []
    }),
  )
  let [denying, known, strong, right] = [0, 0, 0, 0]
  let [modal, met, answers, answered] = [0, 0, 0, 0]
  const [missed, extra, unmet, silent, usual] = [new Map(), new Map(), new Map(), new Map(), new Map()]
  const unanswered = []
  for (const name of files.filter((one) => one.startsWith(`${tag}_`))) {
    for (const sentence of sentencesOf(readFileSync(join(folder, name), 'utf8'))) {
      const {text, tokens} = sentence
      const found = [...text.matchAll(expression)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        isStrong: match.groups.strong !== undefined,
        form: match[0],
      }))
      const modals = modalsOf(text, tag)
      const covers = (spans, {start, end}) => spans.some((span) => span.start < end && span.end > start)
      const denied = tokens.filter(
        ({feats, deprel, upos}) =>
          /Polarity=Neg/.test(feats ?? '') || deprel === 'advmod:neg' || (tag === 'el' && upos === 'PART'),
      )
      for (const token of denied) {
        denying++
        if (covers(found, token)) known++
        else count(missed, token.form.toLowerCase())
      }
      for (const match of found.filter(({isStrong}) => isStrong)) {
        strong++
        if (covers(denied, match)) right++
        else count(extra, match.form.toLowerCase())
      }
      for (const token of tokens.filter(({lemma}) => listed.has(lemma))) {
        modal++
        if (covers(modals, token)) met++
        else count(unmet, `${token.form} (${token.lemma} ${listed.get(token.lemma)})`)
      }
      if (sentence.english && english.test(sentence.english)) {
        answers++
        if (modals.length > 0) answered++
        else unanswered.push([sentence.english, text])
        for (const {form} of tokens) if (modals.length === 0) count(silent, form.toLowerCase())
      }
      for (const {form} of tokens) count(usual, form.toLowerCase())
    }
  }
  const share = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % of ${whole}`)
  console.log(
    `${tag}: denying words known ${share(known, denying)}; strong ones that deny ${share(right, strong)}`,
  )
  console.log(`  missed: ${top(missed)}\n  extra: ${top(extra)}`)
  console.log(`  modal auxiliaries known ${share(met, modal)}; not: ${top(unmet)}`)
  console.log(`  English modal answered ${share(answered, answers)}`)
  const telling = new Map([...silent].filter(([form, number]) => number > 1 && number * 3 > usual.get(form)))
  if (process.env.SHOW)
    for (const [one, two] of unanswered.slice(0, Number(process.env.SHOW)))
      console.log(`    ${one}\n      ${two}`)
  console.log(`  in unanswered ones: ${top(telling, 20)}`)
}

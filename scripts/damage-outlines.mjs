// Makes damaged copies of a folder of outlines, to measure how the parser copes with real texts.
//   CLAUSEDIFF_MATERIAL=DIR node scripts/damage-outlines.mjs OUT [--seed N]
// Reads DIR/outlines/*.gold.jsonl and the folders of the same name; writes OUT/{labels,punctuation,lines,all}/,
// each with the texts and a gold.jsonl that fits them:
//   labels       3 % of the labels replaced by a wrong one (another number, or the number in another script)
//   punctuation  closing punctuation removed from every line
//   lines        8 % of the lines that hold only innermost clauses removed
//   all          the three together
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const material = process.env.CLAUSEDIFF_MATERIAL
const out = process.argv[2]
if (!material || !out || out.startsWith('--')) {
  console.error('usage: CLAUSEDIFF_MATERIAL=DIR node scripts/damage-outlines.mjs OUT [--seed N]')
  process.exit(2)
}
const seed = Number(process.argv[process.argv.indexOf('--seed') + 1] || 1) || 1

/** Mulberry32: the same damage for the same seed. */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Gold paths as a tree: a clause's parent is the nearest one before it whose path is the beginning of its own. */
function treeOf(clauses) {
  const nodes = []
  const latest = new Map()
  for (const {path, line} of clauses) {
    const node = {label: path.at(-1), line, parent: latest.get(path.slice(0, -1).join(' ')), leaf: true}
    if (node.parent) node.parent.leaf = false
    if (path.length > 0) latest.set(path.join(' '), node)
    nodes.push(node)
  }
  return nodes
}
const pathOf = (node) => (node ? [...pathOf(node.parent), ...(node.label ? [node.label] : [])] : [])

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
function wrongLabel(label, next) {
  const inner = label.replace(/[()]/g, '')
  const number = 1 + Math.floor(next() * 12)
  const scripts = [String(number), roman[number - 1], String.fromCharCode(96 + number)]
  const own = /^\d/.test(inner) ? 0 : /^[a-z]/i.test(inner) ? 2 : 1
  let wrong = next() < 0.7 ? scripts[own] : scripts[Math.floor(next() * 3)]
  if (/^[A-Z]/.test(inner)) wrong = wrong.toUpperCase()
  return wrong === inner ? wrongLabel(label, next) : label.replace(inner, wrong)
}

const damages = {
  labels(text, nodes, next) {
    for (const node of nodes) {
      if (!node.label || next() >= 0.03) continue
      const wrong = wrongLabel(node.label, next)
      const stacked = nodes.filter(({line, label}) => line === node.line && label)
      const before = stacked
        .slice(0, stacked.indexOf(node))
        .map(({label}) => label)
        .join('')
      const at = text[node.line - 1].replace(/\s/g, '').startsWith(before + node.label)
        ? text[node.line - 1].indexOf(node.label, before.length)
        : -1
      if (at < 0) continue
      const line = text[node.line - 1]
      text[node.line - 1] = line.slice(0, at) + wrong + line.slice(at + node.label.length)
      node.label = wrong
    }
  },
  punctuation(text) {
    for (const [i, line] of text.entries()) text[i] = line.replace(/[.;:,—–]+(?:\s*(?:and|or))?\s*$/, '')
  },
  lines(text, nodes, next) {
    const kept = []
    const moved = new Map()
    for (const [i, line] of text.entries()) {
      const here = nodes.filter((node) => node.line === i + 1)
      const innermost = here.length > 0 && here.every(({leaf, label}) => leaf && label)
      if (innermost && next() < 0.08) continue
      kept.push(line)
      moved.set(i + 1, kept.length)
    }
    text.splice(0, text.length, ...kept)
    nodes.splice(0, nodes.length, ...nodes.filter(({line}) => moved.has(line)))
    for (const node of nodes) node.line = moved.get(node.line)
  },
}
const copies = {
  ...Object.fromEntries(Object.keys(damages).map((name) => [name, [name]])),
  all: Object.keys(damages),
}

const folder = join(material, 'outlines')
for (const [copy, names] of Object.entries(copies)) {
  const next = random(seed)
  mkdirSync(join(out, copy), {recursive: true})
  const golds = []
  for (const goldFile of readdirSync(folder)
    .filter((name) => name.endsWith('.gold.jsonl'))
    .sort()) {
    for (const row of readFileSync(join(folder, goldFile), 'utf8').split('\n').filter(Boolean)) {
      const {file, clauses} = JSON.parse(row)
      const text = readFileSync(join(folder, goldFile.replace('.gold.jsonl', ''), file), 'utf8').split('\n')
      const nodes = treeOf(clauses)
      for (const name of names) damages[name](text, nodes, next)
      writeFileSync(join(out, copy, file), text.join('\n'))
      golds.push(
        JSON.stringify({file, clauses: nodes.map((node) => ({path: pathOf(node), line: node.line}))}),
      )
    }
  }
  writeFileSync(join(out, copy, 'gold.jsonl'), `${golds.join('\n')}\n`)
}

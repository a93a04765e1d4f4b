// Gold word links, mapped to the words of a laid pair.
import {readFileSync} from 'node:fs'

/** Reads a gold file; each entry gets `row` and, per word of ours, the index of the gold token it lies in. */
export function readGold(file, rows, words, books) {
  const rowOf = new Map(rows.map(({key}, row) => [key, row]))
  const entries = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue
    const gold = JSON.parse(line)
    const row = rowOf.get(gold.key)
    if (row === undefined || (books && !books(gold.key.split('.')[0]))) continue
    entries.push({
      row,
      startA: words[0].rowStarts[row],
      startB: words[1].rowStarts[row],
      book: gold.key.split('.')[0],
      ...gold,
      tokensA: tokenOf(gold.a, words[0], row),
      tokensB: tokenOf(gold.b, words[1], row),
      coveredA: new Set(gold.coveredA),
      coveredB: new Set(gold.coveredB),
      sure: new Set(gold.sure.map(([i, j]) => i * 4096 + j)),
      possible: new Set(gold.possible.map(([i, j]) => i * 4096 + j)),
      sureA: new Set(gold.sure.map(([i]) => i)),
      sureB: new Set(gold.sure.map(([, j]) => j)),
    })
  }
  return entries
}

function tokenOf(tokens, words, row) {
  const found = []
  let token = 0
  let tokenEnd = tokens[0]?.length ?? 0
  for (let word = words.rowStarts[row]; word < words.rowStarts[row + 1]; word++) {
    while (words.starts[word] >= tokenEnd && token + 1 < tokens.length) {
      token++
      tokenEnd += 1 + tokens[token].length
    }
    found.push(token)
  }
  return found
}

/** Precision, recall and F1 over all links and over links between different words, as score-alignment.mjs counts. */
export function score(entries, links) {
  const total = {all: [0, 0, 0, 0], different: [0, 0, 0, 0]}
  for (const gold of entries) {
    const got = new Set()
    for (let link = links.rowStarts[gold.row]; link < links.rowStarts[gold.row + 1]; link++) {
      const i = gold.tokensA[links.a[link]]
      const j = gold.tokensB[links.b[link]]
      if (gold.coveredA.has(i) && gold.coveredB.has(j)) got.add(i * 4096 + j)
    }
    const same = (id) => gold.a[Math.floor(id / 4096)].toLowerCase() === gold.b[id % 4096].toLowerCase()
    for (const [name, keep] of [
      ['all', () => true],
      ['different', (id) => !same(id)],
    ]) {
      const sum = total[name]
      for (const id of got)
        if (keep(id)) {
          sum[0]++
          if (gold.sure.has(id) || gold.possible.has(id)) sum[1]++
        }
      for (const id of gold.sure)
        if (keep(id)) {
          sum[2]++
          if (got.has(id)) sum[3]++
        }
    }
  }
  const out = {}
  for (const [name, [judged, right, sure, found]] of Object.entries(total)) {
    const precision = judged ? right / judged : 0
    const recall = sure ? found / sure : 0
    out[name] = {
      precision,
      recall,
      f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
      judged,
      sure,
    }
  }
  return out
}

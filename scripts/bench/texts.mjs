// The keyed texts that are measured: whole Bibles where there are any, else made ones.
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const names = ['kjv', 'asv', 'akjv', 'geneva', 'bishops', 'coverdale', 'tyndale', 'web', 'ylt']
const rows = 31_102

/** Paths of nine translations, the pair first, and of the pair's first thousand rows. */
export function findTexts(material) {
  const folder = mkdtempSync(join(tmpdir(), 'clausediff-texts-'))
  const all = material
    ? names.map((name) => join(material, 'bible', `${name}.tsv`))
    : makeTranslations(names.length).map((text, index) => {
        const path = join(folder, `${names[index]}.tsv`)
        writeFileSync(path, text)
        return path
      })
  const thousand = all.slice(0, 2).map((path, index) => {
    const short = join(folder, `thousand-${names[index]}.tsv`)
    writeFileSync(short, `${readFileSync(path, 'utf8').split('\n').slice(0, 1000).join('\n')}\n`)
    return short
  })
  return {folder, all, thousand, rows}
}

/** Translations of one invented work: words by Zipf's law, one word in ten rendered otherwise, some moved or dropped. */
function makeTranslations(count) {
  let seed = 1
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const syllables = 'ba de ki lo mu na pe ri so tu ve wa xi yo za'.split(' ')
  const spell = (id) => {
    let word = ''
    for (let rest = id + 15; rest > 0; rest = Math.floor(rest / 15)) word += syllables[rest % 15]
    return word
  }
  const work = Array.from({length: rows}, () =>
    Array.from({length: 8 + Math.floor(random() * 34)}, () => Math.floor(12_000 ** random())),
  )
  return Array.from({length: count}, (_, translation) => {
    const lines = work.map((words, row) => {
      const said = words
        .filter(() => translation === 0 || random() > 0.03)
        .map((id) => spell(id % 10 === translation % 10 ? id + 20_000 * translation : id))
      if (translation > 0 && random() < 0.2) said.reverse()
      return `${Math.floor(row / 1000) + 1}.${Math.floor((row % 1000) / 30) + 1}.${(row % 30) + 1}\t${said.join(' ')}`
    })
    return `${lines.join('\n')}\n`
  })
}

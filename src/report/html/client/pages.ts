import {dataOf} from './beside.ts'
import {phrase} from './phrases.ts'
import {folded, type Search} from './search.ts'

interface Texts {
  names: string[]
  pages: {href: string; rows: string[][]}[]
}

/** More hits than this are counted, not listed. */
const most = 200
/** So much is shown before what was found. */
const before = 60

/** Lists what is found on all pages of a work that is split; undefined where it is not. */
export function openPages(): Search | undefined {
  const box = document.getElementById('search') as HTMLInputElement | null
  const section = document.getElementById('hits')
  if (!box || !section) return undefined
  const count = document.getElementById('search-count')!
  const list = section.querySelector('ol')!
  let texts: Texts | undefined
  const index: string[] = []
  const search = (): void => {
    const asked = folded(box.value.trim())
    section.hidden = asked.length < 2
    count.textContent = ''
    list.replaceChildren()
    if (section.hidden) return
    texts ??= dataOf<Texts>('texts')!
    let found = 0
    let at = 0
    for (const {href, rows} of texts.pages) {
      for (const row of rows) {
        index[at] ??= folded(row.join('\n'))
        const isHere = index[at++]!.includes(asked)
        if (!isHere || ++found > most) continue
        list.append(hit(href, row, texts.names, asked))
      }
    }
    count.textContent = [
      phrase(found === 1 ? '{n} clause' : '{n} clauses', {n: found}),
      ...(found > most ? [phrase('the first {n} listed', {n: most})] : []),
    ].join(', ')
    scrollTo(0, 0)
  }
  // A search of a whole Bible takes longer than a key stroke.
  let waiting = 0
  box.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(search, 120)
  })
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') list.querySelector('a')?.focus()
  })
  return {
    focus: () => box.focus(),
    clear: () => {
      box.value = ''
      search()
      box.blur()
    },
    fits: () => true,
  }
}

function hit(
  href: string,
  [key = '', ...said]: readonly string[],
  names: readonly string[],
  asked: string,
): Element {
  const line = document.createElement('li')
  const link = document.createElement('a')
  link.href = `${href}#${encodeURIComponent(anchorOf(key))}`
  link.textContent = key
  line.append(link)
  for (const [index, text] of said.entries()) {
    const part = document.createElement('p')
    const name = document.createElement('b')
    name.textContent = names[index]!
    part.append(name, ' ', ...excerpt(text, asked))
    line.append(part)
  }
  return line
}

/** The text around what was found; its beginning where nothing was. */
function excerpt(text: string, asked: string): (string | Node)[] {
  const at = text.toLowerCase().indexOf(asked)
  if (at < 0) return [text.length > 4 * before ? `${text.slice(0, 4 * before)}…` : text]
  const from = at > before ? text.lastIndexOf(' ', at - before / 2) + 1 : 0
  const mark = document.createElement('mark')
  mark.className = 'hit'
  mark.textContent = text.slice(at, at + asked.length)
  const rest = text.slice(at + asked.length)
  return [
    `${from > 0 ? '…' : ''}${text.slice(from, at)}`,
    mark,
    rest.length > 3 * before ? `${rest.slice(0, 3 * before)}…` : rest,
  ]
}

/** As the pages write it. */
const anchorOf = (key: string): string =>
  key
    .replaceAll(/\s+/g, '_')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase()}`)

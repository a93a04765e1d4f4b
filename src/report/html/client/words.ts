import {dataOf} from './beside.ts'
import {phrase} from './phrases.ts'

export interface Words {
  /** Moves to the word before or behind in the clause that has the focus; false if there is none. */
  walk(direction: 1 | -1): boolean
  leave(): void
}

/**
 * Lights up the words that render each other. The page holds text alone; where words stand, and which belong
 * together, is written beside it, and a clause's words are wrapped when somebody comes near them.
 */
export function openWords(say: (text: string) => void): Words {
  const links = dataOf<Record<string, number[]>>('links') ?? {}
  const ready = new Set<Element>()
  let lit: Element[] = []
  let cursor: HTMLElement | undefined

  const prepare = (row: Element): void => {
    if (ready.has(row)) return
    ready.add(row)
    const cells = [...row.querySelectorAll('.beads td')]
    const flat = links[row.id] ?? []
    const words: {text: Element; start: number; end: number; group: number}[] = []
    for (let i = 0; i < flat.length; i += 4) {
      const text = cells[flat[i]!]
      if (text) words.push({text, start: flat[i + 1]!, end: flat[i + 1]! + flat[i + 2]!, group: flat[i + 3]!})
    }
    // From the end, so that wrapping a word does not move those before it.
    for (const {text, start, end, group} of words.reverse())
      wrap(text, start, end, (span) => {
        span.dataset.g = String(group)
      })
  }
  const light = (word: HTMLElement | undefined): void => {
    for (const element of lit) element.classList.remove('lit')
    lit = word ? [...word.closest('.row')!.querySelectorAll(`[data-g="${word.dataset.g}"]`)] : []
    for (const element of lit) element.classList.add('lit')
  }
  const move = (word: HTMLElement | undefined): void => {
    cursor?.classList.remove('cursor')
    cursor = word
    cursor?.classList.add('cursor')
    light(word)
    if (!word) return
    word.scrollIntoView({block: 'nearest'})
    const others = lit
      .filter((other) => other.closest('td') !== word.closest('td'))
      .map((other) => other.textContent)
    say(`${word.textContent}: ${others.length > 0 ? others.join(', ') : phrase('linked to nothing')}`)
  }

  for (const table of document.querySelectorAll<HTMLElement>('.beads')) {
    table.tabIndex = 0
    table.setAttribute(
      'aria-label',
      phrase('{a}: arrow keys walk through its words', {a: table.closest('.row')!.id}),
    )
  }
  document.addEventListener('pointerover', (event) => {
    const target = event.target as Element
    const row = target.closest?.('.row')
    if (!row) return
    if (target.closest('.beads')) prepare(row)
    if (!cursor) light(target.closest<HTMLElement>('[data-g]') ?? undefined)
  })
  document.addEventListener('focusin', (event) => {
    const target = event.target as Element
    if (cursor && !target.closest('.row')?.contains(cursor)) move(undefined)
    const mark = target.closest<HTMLElement>('.beads [data-f]')
    if (!mark) return
    prepare(mark.closest('.row')!)
    if (!cursor) light(mark.querySelector<HTMLElement>('[data-g]') ?? undefined)
  })
  return {
    walk(direction) {
      const row = document.activeElement?.closest('.row')
      if (!row || !document.activeElement!.closest('.beads')) return false
      prepare(row)
      const all = [...row.querySelectorAll<HTMLElement>('[data-g]')]
      if (all.length === 0) return false
      const from = cursor ? all.indexOf(cursor) : direction === 1 ? -1 : all.length
      move(all[Math.min(all.length - 1, Math.max(0, from + direction))])
      return true
    },
    leave: () => move(undefined),
  }
}

/** Wraps a span of an element's text, which may lie in several nodes; what only a screen reader says is no text. */
export function wrap(element: Element, start: number, end: number, name: (span: HTMLElement) => void): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.classList.contains('vh')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  const pieces: [Text, number, number][] = []
  let at = 0
  for (let node = walker.nextNode(); node && at < end; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, node.length)
    if (from < to) pieces.push([node, from, to])
    at += node.length
  }
  for (const [node, from, to] of pieces.reverse()) {
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    const span = document.createElement('span')
    name(span)
    range.surroundContents(span)
  }
}

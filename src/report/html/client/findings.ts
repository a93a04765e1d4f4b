import {phrase} from './phrases.ts'
export interface Findings {
  /** Goes to the next finding that is shown (1), or the one before (-1). */
  step(direction: 1 | -1): void
  /** Goes from a finding in the list to its clause, or back; false where neither has the focus. */
  cross(): boolean
}

/** Walks through the findings: those of the list, or where the reader is among the clauses each where it stands. */
export function openFindings(say: (text: string) => void): Findings {
  let at: HTMLElement | undefined
  const step = (direction: 1 | -1): void => {
    const all = isAmongClauses() ? stopsInClauses() : stopsInList()
    if (all.length === 0) {
      say(phrase('No finding is shown'))
      return
    }
    const active = document.activeElement?.closest<HTMLElement>('.worklist > li') ?? at
    const from = all.indexOf(active!)
    const index = from < 0 ? nearest(all, direction) : (from + direction + all.length) % all.length
    at = all[index]!
    go(at)
    say(phrase('Finding {n} of {m}', {n: index + 1, m: all.length}))
  }
  const cross = (): boolean => {
    const active = document.activeElement
    if (!active || active.matches('a, button, input, select, summary')) return false
    const listed = active.closest('.worklist > li')
    const link = listed?.querySelector<HTMLElement>('a.key')
    if (link) {
      link.click()
      return true
    }
    const number = active.closest<HTMLElement>('[data-f]')?.dataset.f
    const back = active.closest('.row')?.querySelector<HTMLElement>(`[data-at="${number}"] .back`)
    back?.click()
    return back !== null && back !== undefined
  }
  const same = (event: Event, isOn: boolean): void => {
    const mark = (event.target as Element).closest?.<HTMLElement>('.row [data-f]')
    if (!mark) return
    const row = mark.closest('.row')!
    for (const other of row.querySelectorAll(`[data-f="${mark.dataset.f}"]`))
      other.classList.toggle('same', isOn)
  }
  for (const type of ['focusin', 'pointerover']) document.addEventListener(type, (event) => same(event, true))
  for (const type of ['focusout', 'pointerout'])
    document.addEventListener(type, (event) => same(event, false))
  document.getElementById('next')?.addEventListener('click', () => step(1))
  document.getElementById('previous')?.addEventListener('click', () => step(-1))
  // A link to a finding gives it the focus, so that the keys answer it.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (target?.matches('.worklist > li')) target.focus({preventScroll: true})
  })
  return {step, cross}
}

function go(stop: HTMLElement): void {
  const folded = stop.closest('details')
  if (folded) folded.open = true
  stop.scrollIntoView({block: 'center'})
  stop.focus({preventScroll: true})
}

const stopsInList = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.worklist > li:not([hidden])'),
]

function stopsInClauses(): HTMLElement[] {
  const seen = new Set<string>()
  return [...document.querySelectorAll<HTMLElement>('.row:not([hidden]) .beads [data-f]')].filter((mark) => {
    const id = `${mark.closest('.row')!.id} ${mark.dataset.f}`
    return !seen.has(id) && seen.add(id)
  })
}

function isAmongClauses(): boolean {
  const clauses = document.getElementById('clauses')
  if (!clauses) return false
  if (document.activeElement?.closest('.worklist')) return false
  // Who searches the clauses means those that were found.
  if ((document.getElementById('search') as HTMLInputElement | null)?.value) return true
  return !document.querySelector('.worklist') || clauses.getBoundingClientRect().top < innerHeight / 2
}

/** The first stop below the top of the window, or the last one above it. */
function nearest(all: readonly HTMLElement[], direction: 1 | -1): number {
  const index = all.findIndex((mark) => mark.getBoundingClientRect().top > 0)
  if (direction === 1) return Math.max(0, index)
  return index < 0 ? all.length - 1 : (index - 1 + all.length) % all.length
}

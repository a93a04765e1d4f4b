export interface Findings {
  /** Goes to the next finding that is shown (1), or the one before (-1). */
  step(direction: 1 | -1): void
}

/** Walks through the findings: each stands where its first phrase stands. */
export function openFindings(say: (text: string) => void): Findings {
  let at: HTMLElement | undefined
  const stops = (): HTMLElement[] => {
    const seen = new Set<string>()
    return [...document.querySelectorAll<HTMLElement>('.row:not([hidden]) [data-f]')].filter((mark) => {
      const id = `${mark.closest('.row')!.id} ${mark.dataset.f}`
      return !seen.has(id) && seen.add(id)
    })
  }
  const step = (direction: 1 | -1): void => {
    const all = stops()
    if (all.length === 0) {
      say('No finding is shown')
      return
    }
    const from = all.indexOf(at!)
    const index = from < 0 ? nearest(all, direction) : (from + direction + all.length) % all.length
    at = all[index]!
    all[index]!.scrollIntoView({block: 'center'})
    all[index]!.focus({preventScroll: true})
    say(`Finding ${index + 1} of ${all.length}`)
  }
  const same = (event: Event, isOn: boolean): void => {
    const mark = (event.target as Element).closest?.<HTMLElement>('[data-f]')
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
  return {step}
}

/** The first stop below the top of the window, or the last one above it. */
function nearest(all: readonly HTMLElement[], direction: 1 | -1): number {
  const index = all.findIndex((mark) => mark.getBoundingClientRect().top > 0)
  if (direction === 1) return Math.max(0, index)
  return index < 0 ? all.length - 1 : (index - 1 + all.length) % all.length
}

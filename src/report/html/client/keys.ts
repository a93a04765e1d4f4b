import type {Findings} from './findings.ts'
import type {Search} from './search.ts'
import type {Marked} from './switches.ts'
import type {Ticks} from './ticks.ts'
import type {Words} from './words.ts'

/** What the keyboard does; nothing while somebody types, or with a modifier. */
export function openKeys({
  findings,
  ticks,
  search,
  switches,
  words,
}: {
  findings: Findings
  ticks: Ticks
  search: Search
  switches: {flip(name: Marked): boolean}
  words: Words
}): void {
  const help = document.getElementById('help') as HTMLDialogElement
  document.getElementById('help-open')!.addEventListener('click', () => help.showModal())
  document.getElementById('help-close')!.addEventListener('click', () => help.close())
  const actions: Record<string, () => unknown> = {
    n: () => findings.step(1),
    j: () => findings.step(1),
    p: () => findings.step(-1),
    k: () => findings.step(-1),
    a: () => ticks.answer('fine'),
    f: () => ticks.answer('fix'),
    l: () => ticks.answer('left'),
    r: () => ticks.answer('right'),
    u: () => ticks.answer(undefined),
    m: () => ticks.note(),
    Enter: () => findings.cross(),
    w: () => switches.flip('words'),
    t: () => switches.flip('terms'),
    e: () => switches.flip('errors'),
    '/': () => search.focus(),
    '?': () => help.showModal(),
    ArrowRight: () => words.walk(1),
    ArrowLeft: () => words.walk(-1),
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
    const target = event.target as HTMLElement
    const isTyping = target.matches('input:not([type=checkbox]), textarea, select')
    if (event.key === 'Escape') {
      words.leave()
      if (target.id === 'search') search.clear()
      if (target.matches('.ticks input')) target.closest<HTMLElement>('[data-finding]')!.focus()
      return
    }
    if (isTyping) return
    const action = actions[event.key]
    if (action && action() !== false) event.preventDefault()
  })
}

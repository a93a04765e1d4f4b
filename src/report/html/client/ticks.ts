import type {Answer, Decision, Decisions} from './kept-answers.ts'
import {phrase} from './phrases.ts'

export interface Ticks {
  /** Answers the finding that has the focus; false if none has. */
  answer(answer: Answer | 'left' | 'right' | undefined): boolean
  /** Goes to its note. */
  note(): boolean
}

/** Buttons of a finding, the left and right word filled in where either can be preferred. */
const buttons: [name: string, text: (left: string, right: string) => string, key: string][] = [
  ['fine', () => phrase('Fine'), 'a'],
  ['fix', () => phrase('To fix'), 'f'],
  ['left', (left) => phrase('Prefer “{a}”', {a: left}), 'l'],
  ['right', (_, right) => phrase('Prefer “{a}”', {a: right}), 'r'],
]

/** Lets people answer findings, in the list and at their clauses alike. */
export function openTicks(decisions: Decisions, say: (text: string) => void): Ticks {
  const count = document.getElementById('decided')
  const tell = (): void => {
    if (count) count.textContent = phrase('{n} decided', {n: decisions.count()})
  }
  const show = (finding: HTMLElement): void => {
    const {decision, term, note} = decisions.of(finding.dataset.finding!) ?? {}
    if (decision) finding.dataset.decision = decision
    else delete finding.dataset.decision
    const pressed = decision !== 'prefer' ? decision : term === finding.dataset.left ? 'left' : 'right'
    for (const button of finding.querySelectorAll<HTMLElement>('.ticks button'))
      button.setAttribute('aria-pressed', String(button.dataset.tick === pressed))
    const box = finding.querySelector<HTMLInputElement>('.ticks input')
    if (box && box !== document.activeElement) box.value = note ?? ''
  }
  const showAll = (fingerprint: string): void => {
    for (const one of document.querySelectorAll<HTMLElement>(`[data-finding="${fingerprint}"]`)) show(one)
    tell()
  }
  const change = (finding: HTMLElement, change: Decision): void => {
    const {rule, finding: fingerprint} = finding.dataset
    const clause = finding.closest('.row')?.querySelector('.key') ?? finding.querySelector('.key')
    const {note} = decisions.of(fingerprint!) ?? {}
    decisions.set(fingerprint!, {
      ...(note && {note}),
      ...change,
      clause: clause?.textContent ?? '',
      rule: rule!,
    })
    showAll(fingerprint!)
  }
  const tick = (finding: HTMLElement, name: string | undefined): boolean => {
    const {left, right, finding: fingerprint} = finding.dataset
    const {decision, term} = decisions.of(fingerprint!) ?? {}
    if (name === undefined) change(finding, {})
    else if (name === 'left' || name === 'right') {
      if (left === undefined || right === undefined) {
        say(phrase('Only of two words for one thing one can be preferred'))
        return true
      }
      const [word, not] = name === 'left' ? [left, right] : [right, left]
      change(finding, decision === 'prefer' && term === word ? {} : {decision: 'prefer', term: word, not})
    } else change(finding, decision === name ? {} : {decision: name as Answer})
    const now = decisions.of(fingerprint!)
    say(
      !now?.decision
        ? phrase('open')
        : now.decision === 'prefer'
          ? phrase('prefer {a}', {a: now.term!})
          : phrase(names[now.decision]),
    )
    return true
  }
  const prepare = (finding: HTMLElement): void => {
    const place = finding.querySelector('.ticks')
    if (!place || place.childElementCount > 0) return
    const {left, right} = finding.dataset
    for (const [name, text, key] of buttons) {
      if ((name === 'left' || name === 'right') && left === undefined) continue
      const button = document.createElement('button')
      button.type = 'button'
      button.dataset.tick = name
      button.textContent = text(left ?? '', right ?? '')
      button.title = `${button.textContent} (${key})`
      place.append(button)
    }
    const box = document.createElement('input')
    box.placeholder = phrase('Note')
    box.setAttribute('aria-label', phrase('Note'))
    box.autocomplete = 'off'
    place.append(box)
    show(finding)
  }
  const here = (): HTMLElement | undefined => {
    const active = document.activeElement
    const item = active?.closest<HTMLElement>('[data-finding]')
    if (item) return item
    const at = active?.closest<HTMLElement>('[data-f]')?.dataset.f
    return active?.closest('.row')?.querySelector<HTMLElement>(`[data-at="${at}"]`) ?? undefined
  }

  const all = [...document.querySelectorAll<HTMLElement>('[data-finding]')]
  for (const finding of all) {
    const known = decisions.of(finding.dataset.finding!)?.decision
    if (known) finding.dataset.decision = known
  }
  // Of a thousand findings only those that come into sight need their buttons.
  const seen = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (!isIntersecting) continue
        prepare(target as HTMLElement)
        seen.unobserve(target)
      }
    },
    {rootMargin: '800px'},
  )
  for (const finding of all) seen.observe(finding)
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-tick]')
    if (button) tick(button.closest<HTMLElement>('[data-finding]')!, button.dataset.tick)
  })
  document.addEventListener('input', (event) => {
    const box = (event.target as Element).closest<HTMLInputElement>('.ticks input')
    if (!box) return
    const finding = box.closest<HTMLElement>('[data-finding]')!
    const {note: _, ...rest} = decisions.of(finding.dataset.finding!) ?? {}
    const note = box.value.trim()
    change(finding, {...rest, note})
  })
  addEventListener('storage', () => {
    for (const finding of all) show(finding)
    tell()
  })
  document.getElementById('export')?.addEventListener('click', () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([decisions.print()], {type: 'application/json'}))
    link.download = 'decisions.json'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href))
    say(phrase('{n} decisions exported', {n: decisions.count()}))
  })
  tell()
  const withFinding = (act: (finding: HTMLElement) => boolean) => (): boolean => {
    const finding = here()
    if (!finding) return false
    prepare(finding)
    return act(finding)
  }
  return {
    answer: (answer) => withFinding((finding) => tick(finding, answer))(),
    note: withFinding((finding) => {
      const folded = finding.closest('details')
      if (folded) folded.open = true
      finding.querySelector<HTMLInputElement>('.ticks input')!.focus()
      return true
    }),
  }
}

const names: Record<Answer, string> = {fine: 'fine', fix: 'to fix', prefer: 'preferred'}

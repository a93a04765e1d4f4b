/** Keeps what is jumped to clear of the header, which sticks to the top and takes as many lines as it needs. */
export function clearHeader(): void {
  const header = document.querySelector('header')!
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  const clear = (): void => {
    const sticks = getComputedStyle(header).position === 'sticky'
    sheet.replaceSync(sticks ? `html { scroll-padding-top: ${header.offsetHeight + 16}px; }` : '')
  }
  clear()
  addEventListener('resize', clear)
}

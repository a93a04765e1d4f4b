/** Keeps what is jumped to clear of the header, which sticks to the top and takes as many lines as it needs. */
export function clearHeader(): void {
  const header = document.querySelector('header')!
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  const clear = (): void => {
    const sticks = getComputedStyle(header).position === 'sticky'
    // Between clauses the names of the texts stick below it.
    const names = document.querySelector<HTMLElement>('.names')?.offsetHeight ?? 0
    sheet.replaceSync(
      sticks
        ? `:root { --header: ${header.offsetHeight}px; scroll-padding-top: ${header.offsetHeight + names + 16}px; }`
        : '',
    )
  }
  clear()
  addEventListener('resize', clear)
}

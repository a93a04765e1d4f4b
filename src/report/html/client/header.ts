/** Keeps what is jumped to clear of the header, which sticks to the top and takes as many lines as it needs. */
export function clearHeader(): void {
  const header = document.querySelector('header')!
  const clear = (): void => {
    const sticks = getComputedStyle(header).position === 'sticky'
    document.documentElement.style.scrollPaddingTop = sticks ? `${header.offsetHeight + 16}px` : ''
  }
  clear()
  addEventListener('resize', clear)
}

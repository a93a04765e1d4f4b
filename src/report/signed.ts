/** `+2.5`, `−1.0`, `0.0`: a change of a figure. */
export const signed = (change: number): string =>
  `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change).toFixed(1)}`

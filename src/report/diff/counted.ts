/** `1 place`, `2 places`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** `5 places, always`; `7 places, 1 otherwise`. */
export function placesTold({for: differing, against}: {for: number; against: number}): string {
  const places = counted(differing, 'place', 'places')
  return against === 0 ? `${places}, always` : `${places}, ${against} otherwise`
}

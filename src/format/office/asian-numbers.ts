/**
 * Prints numbers in ideographs: digit by digit, or with units.
 *
 * @param digits of zero to nine
 * @param units ten, hundred, thousand, ten thousand; none where digits alone are written
 * @param hasZero whether a gap is filled by one zero, as Chinese does: 101 has one before its last digit
 * @param hasOne whether ten is written with a one before it
 */
export function asianNumber(
  digits: string,
  units = '',
  hasZero = false,
  hasOne = false,
): (number: number) => string {
  const names = [...digits]
  const [ten = '', hundred = '', thousand = '', myriad = ''] = units
  const plain = (number: number): string =>
    [...String(number)].map((digit) => names[Number(digit)] ?? digit).join('')
  if (units === '') return plain
  const below = (number: number, isInside: boolean): string => {
    let text = ''
    let isGap = false
    for (const [unit, size] of [
      [thousand, 1000],
      [hundred, 100],
      [ten, 10],
      ['', 1],
    ] as const) {
      const digit = Math.floor(number / size) % 10
      if (digit === 0) {
        isGap = text !== '' || isInside
        continue
      }
      if (isGap && hasZero) text += names[0]!
      isGap = false
      // Chinese has a one before hundreds and thousands, Japanese and Korean have none.
      const isBare =
        digit === 1 && unit !== '' && !hasOne && (unit === ten ? text === '' && !isInside : !hasZero)
      text += (isBare ? '' : names[digit]!) + unit
    }
    return text
  }
  return (number) => {
    if (number < 1 || number >= 100_000_000) return plain(number)
    const high = Math.floor(number / 10_000)
    if (high === 0) return below(number, false)
    const low = number % 10_000
    return below(high, false) + myriad + (low === 0 ? '' : below(low, true))
  }
}

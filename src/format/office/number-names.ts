const small = [
  'zero',
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const odd: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

function words(number: number): string {
  if (number < 20) return small[number]!
  if (number < 100) return tens[Math.floor(number / 10)]! + (number % 10 ? `-${small[number % 10]}` : '')
  if (number < 1000) {
    const rest = number % 100
    return `${small[Math.floor(number / 100)]} hundred${rest ? ` ${words(rest)}` : ''}`
  }
  return String(number)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `One`, `Twenty-one`, as Word prints them in a document in English. */
export const cardinal = (number: number): string => capital(words(number))

/** `First`, `Twenty-first`. */
export const ordinalWord = (number: number): string =>
  capital(words(number).replace(/[a-z]+$/, (word) => odd[word] ?? `${word.replace(/y$/, 'ie')}th`))

/** `1st`, `12th`. */
export function ordinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13
  return number + (isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'))
}

/**
 * How alike two forms are spelt, 0–1: the Dice coefficient of their letter pairs, ends marked
 * (Adamson & Boreham 1974). Forms that share no letter pair cost one look at two 32-bit signatures.
 */
export class Similarity {
  private readonly forms: string[]
  private readonly signatures: Int32Array
  private readonly bigrams: (Int32Array | undefined)[]

  constructor(forms: string[]) {
    this.forms = forms
    this.bigrams = new Array(forms.length)
    this.signatures = new Int32Array(forms.length)
  }

  between(a: number, b: number): number {
    const left = this.of(a)
    const right = this.of(b)
    if ((this.signatures[a]! & this.signatures[b]!) === 0) return 0
    let shared = 0
    let i = 0
    let j = 0
    while (i < left.length && j < right.length) {
      const difference = left[i]! - right[j]!
      if (difference === 0) {
        shared++
        i++
        j++
      } else if (difference < 0) i++
      else j++
    }
    return (2 * shared) / (left.length + right.length)
  }

  private of(form: number): Int32Array {
    const known = this.bigrams[form]
    if (known) return known
    const text = ` ${this.forms[form]!} `
    const bigrams = new Int32Array(text.length - 1)
    let signature = 0
    for (let index = 0; index + 1 < text.length; index++) {
      const bigram = (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1)
      bigrams[index] = bigram
      signature |= 1 << (Math.imul(bigram, 0x9e3779b1) >>> 27)
    }
    bigrams.sort()
    this.bigrams[form] = bigrams
    this.signatures[form] = signature
    return bigrams
  }
}

/** A reference to the number of a paragraph, and what the file has for it. */
export interface Reference {
  bookmark: string
  /** `r`, `n` or `w`. */
  kind: string
  /** Whether only digits and delimiters are wanted. */
  isBare: boolean
  result: string
}

interface Field {
  code: string
  isResult: boolean
  result: string
}

/** Fields that are open: what is printed of one is its stored result. */
export class Fields {
  private readonly open: Field[] = []
  /** References whose results were read since they were asked for. */
  private references: Reference[] = []

  begin(): void {
    this.open.push({code: '', isResult: false, result: ''})
  }

  code(text: string): void {
    const field = this.open.at(-1)
    if (field && !field.isResult) field.code += text
  }

  separate(): void {
    const field = this.open.at(-1)
    if (field) field.isResult = true
  }

  result(text: string): void {
    for (const field of this.open) if (field.isResult) field.result += text
  }

  end(): void {
    const field = this.open.pop()
    if (!field) return
    const [, bookmark, switches] = /^\s*REF\s+(\S+)((?:\s+\\.*)?)$/i.exec(field.code) ?? []
    const kind = /\\([rnw])\b/i.exec(switches ?? '')?.[1]
    if (bookmark !== undefined && kind !== undefined) {
      const isBare = /\\t\b/i.test(switches!)
      this.references.push({bookmark, kind: kind.toLowerCase(), isBare, result: field.result.trim()})
    }
  }

  /** Whether text that comes now is printed: not what a field is made by, nor a table of contents. */
  get isPrinted(): boolean {
    return this.open.every(({isResult, code}) => isResult && !/^\s*(?:TOC|TOA)\b/i.test(code))
  }

  takeReferences(): Reference[] {
    const {references} = this
    this.references = []
    return references
  }
}

/** Something that is told by a word's form alone, asked once a form: a Bible has 800,000 words and 14,000 forms. */
class FormTable {
  private readonly forms: readonly string[]
  private readonly tell: (form: string) => number
  /** One more than what was told; 0 where it was not asked. */
  private readonly known: Uint8Array

  /** @param tell a number from 0 to 254 */
  constructor(forms: readonly string[], tell: (form: string) => number) {
    this.forms = forms
    this.tell = tell
    this.known = new Uint8Array(forms.length)
  }

  of(form: number): number {
    const known = this.known[form]!
    if (known > 0) return known - 1
    const told = this.tell(this.forms[form]!)
    this.known[form] = told + 1
    return told
  }
}

/** The tables of a vocabulary, each made when it is first asked for. */
export class FormTables {
  private readonly forms: readonly string[]
  private readonly tables = new Map<string, Map<string | number, FormTable>>()

  constructor(forms: readonly string[]) {
    this.forms = forms
  }

  /** How many letters a form has. */
  lengthOf(form: number): number {
    return this.forms[form]!.length
  }

  /** @param name what is told @param of which language, or translation, it is told of */
  get(name: string, of: string | number, tell: (form: string) => number): FormTable {
    let named = this.tables.get(name)
    if (!named) {
      named = new Map()
      this.tables.set(name, named)
    }
    let table = named.get(of)
    if (!table) {
      table = new FormTable(this.forms, tell)
      named.set(of, table)
    }
    return table
  }
}

import {expect, test} from 'vitest'
import {clausesOf} from '../../src/parse/index.ts'
import {parseValue} from './parse-file.ts'

const clauses = (text: string): string[] =>
  clausesOf(parseValue(text, 'a.md')).map(({key, heading, text}) => `${key} [${heading ?? ''}] ${text}`)

// Irish acts, with the marginal note as heading: irishstatutebook.ie.
test.each([
  ['1. **Name.**', '2. **Boats.**', '3. **Fees.**'],
  ['1 Name.', '2 Boats.', '3 Fees.'],
  ['Section 1. Name.', 'Section 2. Boats.', 'Section 3. Fees.'],
])('a line that says the number of its heading again opens no clause: %s', (one, two, three) => {
  const text = `# Boats Act

##### ${one}

1.—(1) This Act is the Boats Act.

(2) It is short.

##### ${two}

**2.**—In this Act a boat has

(a) a name, and

(b) a port.

##### ${three}

3. Fees are due in May.
`
  expect(clauses(text).map((clause) => clause.replace(/^Sec\./, ''))).toEqual([
    '1 [Name.] Name.',
    '1.(1) [] This Act is the Boats Act.',
    '1.(2) [] It is short.',
    '2 [Boats.] Boats. In this Act a boat has',
    '2.(a) [] a name, and',
    '2.(b) [] a port.',
    '3 [Fees.] Fees. Fees are due in May.',
  ])
})

test('lists of their own below numbered headings are clauses', () => {
  const text = `# Terms

## 1. Loans

1. The bank lends.

2. The client pays.

## 2. Fees

1. Fees are due.

2. Fees are low.

## 3. End

1. The terms end.
`
  expect(clauses(text).map((clause) => clause.split(' ')[0])).toEqual([
    '1',
    '1.1',
    '1.2',
    '2',
    '2.1',
    '2.2',
    '3',
    '3.1',
  ])
})

import {describe, expect, test} from 'vitest'
import {type Collation, collate} from '../../src/collate/index.ts'
import {sourceOf} from '../../src/format/index.ts'
import {parse} from '../../src/parse/index.ts'
import {drawRows} from './made.ts'

/** Rows of two or more texts, and the remarks on them. */
function laid(texts: readonly string[], name = 'txt'): string[] {
  const translations = texts.map((text, i) => parse(sourceOf(text, `${String.fromCharCode(97 + i)}.${name}`)))
  const collation: Collation = collate(translations)
  return [...drawRows(collation), ...collation.remarks.map(({kind, message}) => `${kind}: ${message}`)]
}

describe('a number is a number, whatever the division is called', () => {
  test('a sign beside a word', () => {
    expect(
      laid([
        '§ 1 Geltung\nDas Gesetz erfasst Kähne.\n§ 2 Register\nKähne werden gezählt.\n',
        'Section 1\nScope\nThis Act applies to boats.\nSection 2\nRegister\nBoats are counted.\n',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "§1 key: §1 | Sec.1",
        "§2 key: §2 | Sec.2",
      ]
    `)
  })
  test('a plain number beside an article', () => {
    expect(
      laid([
        '1. This Act applies to boats.\n2. Boats are counted by the port.\n3. The fee is 5 euros.\n',
        'Article 1\nLa loi vise les bateaux.\nArticle 2\nLe port compte les bateaux.\nArticle 3\nLa taxe est de 5 euros.\n',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "1 key: 1 | Art.1",
        "2 key: 2 | Art.2",
        "3 key: 3 | Art.3",
      ]
    `)
  })
  test('a section that is a chapter there, above sections that are articles here', () => {
    expect(
      laid([
        'Abschnitt 1 Allgemeines\n§ 1 Das Amt zählt Boote.\n§ 2 Das Amt zählt Schiffe.\nAbschnitt 2 Kosten\n§ 3 Die Zählung kostet 5 Euro.\n§ 4 Die Kosten trägt der Halter.\n',
        'Part 1 General\nSection 1 The office counts boats.\nSection 2 The office counts ships.\nPart 2 Costs\nSection 3 Counting costs 5 euros.\nSection 4 The keeper bears the cost.\n',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "Sec.1 key: Sec.1 | Part.1",
        "Sec.1.§1 key: Sec.1.§1 | Part.1.Sec.1",
        "Sec.1.§2 key: Sec.1.§2 | Part.1.Sec.2",
        "Sec.2 key: Sec.2 | Part.2",
        "Sec.2.§3 key: Sec.2.§3 | Part.2.Sec.3",
        "Sec.2.§4 key: Sec.2.§4 | Part.2.Sec.4",
      ]
    `)
  })
  test('annexes of another name', () => {
    expect(
      laid([
        'Artikel 1\nDas Gesetz gilt für Boote.\nArtikel 2\nDie Boote werden gezählt.\nAnlage 1\nListe der Boote.\nAnlage 2\nListe der Häfen.\n',
        'Section 1\nThis Act applies to boats.\nSection 2\nThe boats are counted.\nSchedule 1\nList of boats.\nSchedule 2\nList of ports.\n',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "Art.1 key: Art.1 | Sec.1",
        "Art.2 key: Art.2 | Sec.2",
        "Annex.1 key: Annex.1 | Schedule.1",
        "Annex.2 key: Annex.2 | Schedule.2",
      ]
    `)
  })
})

describe('what one text prints and the other does not', () => {
  test('chapters take nothing from the articles; that titles lack is told once', () => {
    expect(
      laid([
        'Kapitel 1 Allgemeines\n§ 1 Das Amt zählt Boote.\n§ 2 Das Amt zählt Schiffe.\nKapitel 2 Kosten\n§ 3 Die Zählung kostet 5 Euro.\n§ 4 Die Kosten trägt der Halter.\n',
        'Art. 1 The office counts boats.\nArt. 2 The office counts ships.\nArt. 3 Counting costs 5 euros.\nArt. 4 The keeper bears the cost.\n',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "Ch.1 key: Ch.1 | -",
        "Ch.1.§1 key: Ch.1.§1 | Art.1",
        "Ch.1.§2 key: Ch.1.§2 | Art.2",
        "Ch.2 key: Ch.2 | -",
        "Art.3 key: Ch.2.§3 | Art.3",
        "Ch.2.§4 key: Ch.2.§4 | Art.4",
        "titles: \`b\` lacks the titles of \`Ch.1\`, \`Ch.2\` (in \`a\`), and has what stands below them",
      ]
    `)
  })
  test('numbers of paragraphs', () => {
    expect(
      laid([
        'Artículo 1\n1. La ley se aplica a los barcos de recreo.\n2. No se aplica a los barcos de guerra.\n3. El puerto lleva un registro.\nArtículo 2\n1. Los barcos se inscriben.\n2. La inscripción es gratuita.\nArtículo 3\nFin.\n',
        '第一条　この法律は、遊覧船に適用する。軍艦には適用しない。港は登録簿を備える。\n第二条　船舶は登録する。登録は無料とする。\n第三条　終わり。\n',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "Art.1 key: Art.1+Art.1.1+Art.1.2+Art.1.3 | Art.1",
        "Art.2 key: Art.2+Art.2.1+Art.2.2 | Art.2",
        "Art.3 key: Art.3 | Art.3",
        "merged: one of \`a\`, \`b\` numbers what stands below \`Art.1\`, \`Art.2\`, another does not: same text, numbered differently",
      ]
    `)
  })
  test('the number of the first paragraph', () => {
    expect(
      laid([
        'Article 1\n(1) Boats shall be registered.\n(2) The register shall state the name.\n(3) The register is public.\nArticle 2\nDone.\n',
        '第一条　船舶は、登録する。\n２　登録簿には、名称を記載する。\n３　登録簿は、公開する。\n第二条　終わり。\n',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "Art.1 key: Art.1+Art.1.(1) | Art.1",
        "Art.1.(2) key: Art.1.(2) | Art.1.2",
        "Art.1.(3) key: Art.1.(3) | Art.1.3",
        "Art.2 key: Art.2 | Art.2",
        "merged: \`b\` merges in \`Art.1\` what is \`Art.1\` and \`Art.1.(1)\` in \`a\`",
      ]
    `)
  })
  test('items of which nothing is there stay missing', () => {
    expect(
      laid([
        'Article 1\nThe operator shall keep a list of boats and\n(a) count the boats in the harbour;\n(b) report the number to the office;\n(c) pay the fee.\nArticle 2\nEnd.\n',
        "Article 1\nL'exploitant tient une liste des bateaux.\nArticle 2\nFin.\n",
      ]),
    ).toMatchInlineSnapshot(`
      [
        "Art.1 key: Art.1 | Art.1",
        "Art.1.(a) key: Art.1.(a) | -",
        "Art.1.(b) key: Art.1.(b) | -",
        "Art.1.(c) key: Art.1.(c) | -",
        "Art.2 key: Art.2 | Art.2",
      ]
    `)
  })
  test('each number of a group', () => {
    expect(
      laid([
        '5. Five is said here.\n6-8. Six is said. Seven is said. Eight is said.\n9. Nine ends it.\n',
        '5. Cinq est dit ici.\n6. Six est dit.\n7. Sept est dit.\n8. Huit est dit.\n9. Neuf finit.\n',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "5 key: 5 | 5",
        "6 key: 6-8 | 6+7+8",
        "9 key: 9 | 9",
        "split: \`b\` splits into \`6\` and \`7\` and \`8\` what is \`6-8\` in \`a\`",
      ]
    `)
  })
})

describe('a clause that one text has more, and all behind it count on', () => {
  const english =
    '1. The member shall pay 30 yuan a month.\n2. The member must not lend the card.\n3. The club opens at 9 every day.\n4. The club may close for repair.\n'
  test('short clauses of one language', () => {
    expect(
      laid([
        '1. Guests sign the book.\n2. Guests leave by ten.\n3. Dogs stay outside.\n4. The cook locks the door.\n',
        '1. Guests sign the book.\n2. Guests leave by ten.\n3. Guests take off their shoes.\n4. Dogs stay outside.\n5. The cook locks the door.\n',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "1 key: 1 | 1",
        "2 key: 2 | 2",
        "3~2 key: - | 3",
        "3 content: 3 | 4",
        "4 content: 4 | 5",
        "renumbered: \`4\`–\`5\` in \`b\` is \`3\`–\`4\` in the others: same text, numbered differently",
      ]
    `)
  })
  test('numbers, modality and negation show it between scripts', () => {
    expect(
      laid([
        english,
        '1. 本俱乐部由协会设立。\n2. 会员应当每月缴纳三十元。\n3. 会员不得出借会员卡。\n4. 俱乐部每天九时开放。\n5. 俱乐部可以因维修而关闭。\n',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "1 key: - | 1",
        "2 content: 1 | 2",
        "3 content: 2 | 3",
        "4 content: 3 | 4",
        "5 content: 4 | 5",
        "renumbered: \`1\`–\`4\` in \`a\` is \`2\`–\`5\` in the others: same text, numbered differently",
      ]
    `)
  })
  test('words that recur together show it', () => {
    expect(
      laid([
        '1. Der Verein führt ein Register.\n2. Jedes Mitglied zahlt 20 Euro im Jahr.\n3. Die Versammlung tritt zweimal im Jahr zusammen.\n4. Wer nicht zahlt, wird ausgeschlossen.\n5. Der Vorstand vertritt den Verein.\n',
        '1. La asociación lleva un registro.\n2. Cada miembro paga 20 euros al año.\n3. El tesorero guarda la caja en la sede y la cierra cada noche.\n4. La asamblea se reúne dos veces al año.\n5. Quien no paga queda excluido.\n6. La junta representa a la asociación.\n',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "1 key: 1 | 1",
        "2 key: 2 | 2",
        "3~2 key: - | 3",
        "3 content: 3 | 4",
        "4 content: 4 | 5",
        "5 content: 5 | 6",
        "renumbered: \`4\`–\`6\` in \`b\` is \`3\`–\`5\` in the others: same text, numbered differently",
      ]
    `)
  })
  test('two languages that have it and one that has not', () => {
    expect(
      laid([
        english,
        '1. Der Klub wurde gegründet.\n2. Das Mitglied muss 30 Yuan im Monat zahlen.\n3. Das Mitglied darf die Karte nicht verleihen.\n4. Der Klub öffnet jeden Tag um 9.\n5. Der Klub darf zur Reparatur schließen.\n',
        '1. The club was founded.\n2. The member shall pay 30 yuan a month.\n3. The member must not lend the card.\n4. The club opens at 9 every day.\n5. The club may close for repair.\n',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "1 key: - | 1 | 1",
        "2 content: 1 | 2 | 2",
        "3 content: 2 | 3 | 3",
        "4 content: 3 | 4 | 4",
        "5 content: 4 | 5 | 5",
        "renumbered: \`1\`–\`4\` in \`a\` is \`2\`–\`5\` in the others: same text, numbered differently",
      ]
    `)
  })
})

describe('what is not numbered', () => {
  const english = `# Terms of use

These terms bind every reader of the site.

## Accounts

You need an account to write on the site. An account costs nothing.

You must not share your password with others.

We may close an account after 90 days of silence.

## Content

You keep the rights in what you write.

We remove what breaks the law.

## Contact

Write to us at help@example.org.
`
  const french = `# Conditions d'utilisation

Ces conditions lient tout lecteur du site.

## Comptes

Il faut un compte pour écrire sur le site. Un compte ne coûte rien.

Vous ne devez pas partager votre mot de passe avec d'autres.

Un nom d'emprunt est admis s'il ne trompe personne et ne blesse personne.

Nous pouvons fermer un compte après 90 jours de silence.

## Contenu

Vous gardez les droits sur ce que vous écrivez.

Nous retirons ce qui viole la loi.

## Contact

Écrivez-nous à help@example.org.
`
  test('a paragraph put in, in one language', () => {
    const more = english.replace('## Content', 'We lend no names to anybody.\n\n## Content')
    expect(laid([english, more], 'md')).toMatchInlineSnapshot(`
      [
        "p1 key: p1 | p1",
        "p2 key: p2 | p2",
        "h1 key: h1 | h1",
        "h1.p1 key: h1.p1 | h1.p1",
        "h1.p2 key: h1.p2 | h1.p2",
        "h1.p3 key: h1.p3 | h1.p3",
        "h1.p4 key: - | h1.p4",
        "h2 key: h2 | h2",
        "h2.p1 key: h2.p1 | h2.p1",
        "h2.p2 key: h2.p2 | h2.p2",
        "h3 key: h3 | h3",
        "h3.p1 key: h3.p1 | h3.p1",
      ]
    `)
  })
  test('a paragraph put in and another split, between two languages', () => {
    const split = english.replace(' An account costs', '\n\nAn account costs')
    expect(laid([split, french], 'md')).toMatchInlineSnapshot(`
      [
        "p1 key: p1 | p1",
        "p2 key: p2 | p2",
        "h1 key: h1 | h1",
        "h1.p1 key: h1.p1+h1.p2 | h1.p1",
        "h1.p3 key: h1.p3 | h1.p2",
        "h1.p3~2 key: - | h1.p3",
        "h1.p4 key: h1.p4 | h1.p4",
        "h2 key: h2 | h2",
        "h2.p1 key: h2.p1 | h2.p1",
        "h2.p2 key: h2.p2 | h2.p2",
        "h3 key: h3 | h3",
        "h3.p1 key: h3.p1 | h3.p1",
        "merged: \`b\` merges in \`h1.p1\` what is \`h1.p1\` and \`h1.p2\` in \`a\`",
      ]
    `)
  })
  test('a section left out, between two languages', () => {
    const less = english.replace(/## Content\n.*(?=## Contact)/s, '')
    expect(laid([less, french], 'md')).toMatchInlineSnapshot(`
      [
        "p1 key: p1 | p1",
        "p2 key: p2 | p2",
        "h1 key: h1 | h1",
        "h1.p1 key: h1.p1 | h1.p1",
        "h1.p2 key: h1.p2 | h1.p2",
        "h1.p3~2 key: - | h1.p3",
        "h1.p3 key: h1.p3 | h1.p4",
        "h2~2 key: - | h2",
        "h2.p1~2 key: - | h2.p1",
        "h2.p2 key: - | h2.p2",
        "h2 key: h2 | h3",
        "h2.p1 key: h2.p1 | h3.p1",
      ]
    `)
  })
})

test('a word that the text counts by is another one in another language', () => {
  expect(
    laid(
      [
        '# Gates\n\n## Step 1: Open\n\nOpen the gate.\n\n## Step 2: Shut\n\nShut the gate.\n',
        '# Puertas\n\n## Paso 1: Abrir\n\nAbre la puerta.\n\n## Paso 2: Cerrar\n\nCierra la puerta.\n',
      ],
      'md',
    ).filter((line) => !line.includes(' key: ')),
  ).toEqual([])
})

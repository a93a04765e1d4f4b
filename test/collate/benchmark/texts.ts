/** Three works of our own, after the kinds that clause-matching benchmarks have: a contract, a statute, a long schedule. */
export interface Block {
  id: string
  text: string
}
export interface Part {
  id: string
  title: string
  blocks: Block[]
}

const part = (id: string, title: string, ...texts: string[]): Part => ({
  id,
  title,
  blocks: texts.map((text, at) => ({id: `${id}${at + 1}`, text})),
})

export const mooring: Part[] = [
  part(
    'a',
    'Berth',
    'The Harbour grants the Skipper the use of berth 14 at the eastern pier.',
    'The berth is for one vessel of no more than eleven metres.',
    'The Skipper may not let another vessel lie there without written consent.',
    'The Harbour may assign another berth while the pier is dredged.',
  ),
  part(
    'b',
    'Charges',
    'The Skipper pays a berthing charge of 180 euros on the first day of each quarter.',
    'Electricity and fresh water are billed by meter at the end of the season.',
    'A charge that is not paid within three weeks bears interest at four percent.',
    'The Harbour may raise the charge once a year if it says so before October.',
    'A deposit of 400 euros is held until the berth is given back.',
  ),
  part(
    'c',
    'Duties of the Skipper',
    'The Skipper keeps the vessel seaworthy and its lines in good order.',
    'Oil, paint and bilge water are handed in at the workshop and never put into the basin.',
    'Repairs that make noise are done between nine in the morning and six in the evening.',
    'Guests on board follow the rules that hang at the gate.',
  ),
  part(
    'd',
    'Duties of the Harbour',
    'The Harbour keeps the pier, the lamps and the ladders safe.',
    'The basin is dredged to a depth of two metres and a half at low tide.',
    'The Harbour warns the Skipper of storms by a notice at the gate and by telephone.',
  ),
  part(
    'e',
    'Insurance and damage',
    'The Skipper insures the vessel against fire and against damage to others.',
    'Each side bears the damage that its own people cause by carelessness.',
    'Damage is reported to the other side within five days after it was seen.',
  ),
  part(
    'f',
    'End',
    'This agreement runs for two years from the day on which both have signed it.',
    'Either side may end it by a letter that arrives three months before the end of a season.',
    'The Harbour may end it at once if two quarterly charges are unpaid.',
    'At the end the Skipper removes the vessel and all gear from the pier.',
  ),
]

export const allotments: Part[] = [
  part(
    'p',
    'Purpose and bodies',
    'The town lets gardens to residents who wish to grow fruit, vegetables and flowers.',
    'A garden board of five members decides on all matters that this ordinance gives it.',
    'The members are elected every third spring by those who hold a garden.',
    'The board meets in public at least once in every quarter.',
  ),
  part(
    'q',
    'Allocation',
    'Whoever has lived in the town for a year may apply for a garden.',
    'Applications are entered in a list in the order in which they arrive.',
    'A household holds one garden, and a second one only where no applicant is waiting.',
    'A garden is given up by the end of November and handed on in March.',
  ),
  part(
    'r',
    'Use',
    'At least one third of a garden is planted with vegetables.',
    'Huts cover no more than sixteen square metres and have no cellar.',
    'Bees may be kept where the neighbours on both sides agree.',
    'Fires are lit in the months of winter alone, and never after dusk.',
    'Water is drawn from the pumps by can, and hoses are not joined to them.',
    'Trees that grow higher than four metres are cut back or felled.',
  ),
  part(
    's',
    'Fees and fines',
    'The yearly fee is set by the council and printed in the gazette.',
    'Pensioners and pupils pay half of the fee.',
    'Whoever breaks this ordinance after a warning pays a fine of up to 250 crowns.',
    'Fines go to the fund from which paths and pumps are mended.',
  ),
  part(
    't',
    'Appeals',
    'Against a decision of the board an appeal may be brought before the mayor.',
    'An appeal is written, gives its reasons and arrives within fourteen days.',
    'Until it is decided nobody may be put out of a garden.',
  ),
]

const colours = ['red', 'blue', 'green', 'white', 'black', 'grey', 'brown', 'yellow', 'orange', 'violet']
/** Thirty paragraphs that differ in a number and a colour alone. */
export const lockers: Part[] = [
  {
    id: 'l',
    title: 'Schedule of lockers',
    blocks: Array.from({length: 30}, (_, at) => ({
      id: `l${at + 1}`,
      text: `The tenant of the ${colours[at % 10]} locker ${101 + at} pays ${20 + at} crowns at the desk on the first Monday of the month.`,
    })),
  },
]

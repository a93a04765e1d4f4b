import type {Edit} from './edits.ts'
import {allotments, lockers, mooring, type Part} from './texts.ts'

export interface Pair {
  name: string
  work: readonly Part[]
  edits: Edit[]
}

export const pairs: Pair[] = [
  {
    name: 'edits of numbers and days',
    work: mooring,
    edits: [
      {
        edit: 'b1',
        text: 'The Skipper pays a berthing charge of 210 euros on the first working day of each quarter.',
      },
      {edit: 'e3', text: 'Damage is reported to the other side within ten days after it was seen.'},
      {edit: 'a2', text: 'The berth is for one vessel of no more than twelve metres.'},
    ],
  },
  {
    name: 'edits of wording',
    work: mooring,
    edits: [
      {edit: 'c1', text: 'The Skipper shall keep the vessel fit for the sea and all of its lines in order.'},
      {
        edit: 'd1',
        text: 'The Harbour ensures that the pier, the lamps and the ladders are safe at all times.',
      },
      {edit: 'f4', text: 'When it ends, the vessel and all gear are removed from the pier by the Skipper.'},
      {edit: 'a4', text: 'While the pier is dredged, another berth may be assigned by the Harbour.'},
    ],
  },
  {
    name: 'a clause moved within its part',
    work: mooring,
    edits: [{move: 'b5', behind: 'b1'}],
  },
  {
    name: 'a clause moved to another part',
    work: mooring,
    edits: [{move: 'f3', behind: 'b3'}],
  },
  {
    name: 'a part moved whole',
    work: mooring,
    edits: [{movePart: 'e', behind: 'b'}],
  },
  {
    name: 'insertions that renumber',
    work: mooring,
    edits: [
      {
        insert: 'a5',
        behind: 'a1',
        text: 'A plan of the piers hangs in the office and shows every berth with its number.',
      },
      {insert: 'c5', behind: 'c1', text: 'Dogs are kept on a lead wherever children are about.'},
    ],
  },
  {
    name: 'deletions that renumber',
    work: mooring,
    edits: [{remove: 'a2'}, {remove: 'c2'}, {remove: 'f1'}],
  },
  {
    name: 'a split',
    work: allotments,
    edits: [
      {split: 's1', at: 'printed in'},
      {split: 'r4', at: 'never after'},
    ],
  },
  {
    name: 'a merger',
    work: allotments,
    edits: [{merge: ['t1', 't2']}, {merge: ['q1', 'q2']}],
  },
  {
    name: 'a clause replaced under its number',
    work: mooring,
    edits: [
      {
        replace: 'b4',
        text: 'Whoever lets the berth stand empty for a whole season gets a fifth of the rent back in cash.',
      },
    ],
  },
  {
    name: 'replaced with the terms of the contract',
    work: mooring,
    edits: [
      {
        replace: 'd3',
        text: 'The Skipper shall show the Harbour the licence for the radio whenever the Harbour asks for it.',
      },
      {
        replace: 'e2',
        text: 'A mediator from the chamber of commerce hears both sides before anybody goes to court.',
      },
    ],
  },
  {
    name: 'an ordinance edited and renumbered',
    work: allotments,
    edits: [
      {insert: 'p5', behind: 'p2', text: 'The clerk of works takes the minutes and has no vote.'},
      {edit: 'q3', text: 'A household may hold one garden only, unless no applicant is waiting.'},
      {remove: 'r3'},
      {edit: 's3', text: 'Whoever breaks this ordinance after a warning pays a fine of up to 300 crowns.'},
    ],
  },
  {
    name: 'an ordinance with moves',
    work: allotments,
    edits: [
      {move: 'r6', behind: 'r1'},
      {move: 's4', behind: 'p4'},
    ],
  },
  {
    name: 'replaced, inserted and moved at once',
    work: allotments,
    edits: [
      {replace: 'r2', text: 'Compost is heaped in the corner that lies furthest from the path.'},
      {insert: 's5', behind: 's1', text: 'Who pays before February gets a bag of seed potatoes.'},
      {move: 'p4', behind: 'p1'},
    ],
  },
  {
    name: 'a part added in front',
    work: allotments,
    edits: [
      {movePart: 't', behind: 'p'},
      {insert: 'q5', behind: 'q1', text: 'Former holders who come back are entered at the head of the list.'},
    ],
  },
  {
    name: 'a repetitive schedule',
    work: lockers,
    edits: [
      {
        edit: 'l7',
        text: 'The tenant of the brown locker 107 pays 36 crowns at the desk on the first Monday of the month.',
      },
      {
        edit: 'l21',
        text: 'The tenant of the red locker 121 pays 40 crowns at the desk on the second Monday of the month.',
      },
    ],
  },
]

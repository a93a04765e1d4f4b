import {edge, from, type NegationLexicon} from '../negation.ts'

export const negation: NegationLexicon = {
  neutral: `${from}niet (?:alleen|slechts|enkel|meer dan|minder dan|later dan|eerder dan)${edge}|${from}(?:al dan|wel of) niet${edge}|${from}niettegenstaande${edge}|${from}zonder (?:enige )?twijfel${edge}|${from}zonder (?:\\p{L}+ )?(?:uitstel|vertraging|verwijl|dralen|uitzondering|beperking|afbreuk)${edge}`,
  strong: `${from}(?:niet|geen|geenszins|nooit|niemand|niets|nergens|zonder|noch)${edge}`,
  weak: `${from}(?:on(?!der|s|ze|t|geveer|middellijk)\\p{L}{4,}|niet\\p{L}{3,}|\\p{L}{3,}loos|\\p{L}{3,}loze|verbod\\p{L}*|verbied\\p{L}*|verboden|uitgesloten|uitgezonderd|behalve|behoudens|ontbre\\p{L}*|(?:ge)?weiger\\p{L}*|vermijd\\p{L}*|vrijgesteld|in plaats van|onth(?:oud|ield)\\p{L}*|nietig\\p{L}*)`,
  reach: 0,
  forbids: /\s(?:niet|nooit)\s+(?=\p{L}+en[.!]?$)/iu,
  denies: `${from}(?:niet(?! (?:alleen|slechts|enkel|noodzakelijk)| \\p{L}+(?:ig|ige|lijke|bare|ele))|geen|geenszins|nooit|niemand)${edge}`,
}

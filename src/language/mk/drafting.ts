import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'mk',
  source: 'Упатство за нормативно уредување (Secretariat for Legislation, 2011)',
  divisions: {
    Part: 'дел',
    Title: 'глава',
    Sec: 'оддел|пододдел',
    Art: 'член|членови',
    Annex: 'прилог',
  },
  ordinals: 'прв* втор* трет* четврт* пет*',
  to: 'до|и',
}

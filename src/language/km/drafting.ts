import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'km',
  source: 'the Constitution of the Kingdom of Cambodia (1993)',
  divisions: {
    Ch: 'ជំពូកទី|ជំពូក',
    Sec: 'ផ្នែកទី|ផ្នែក',
    Art: 'មាត្រា',
    Annex: 'ឧបសម្ព័ន្ធ',
  },
  to: 'ដល់',
}

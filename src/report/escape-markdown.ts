import {visible} from './visible.ts'

/** A character of no width. What it parts GitHub takes for no mention, reference, address or emoji. */
const parted = '&#8203;'

/**
 * What GitHub and GitLab make live in *rendered* text, where no escape of Markdown is left: `@name`, `#12`, `GH-12`,
 * `!12`, `:tada:`, addresses, and seven or more hexadecimal digits, which may be a commit.
 */
const live = [
  /@(?=\w)|[#!](?=\d)|\bGH-(?=\d)|:(?=[\w+\\-]+:)/gi,
  /\b(?:https?|ftp|mailto|xmpp):|\bwww(?=\.)/gi,
  /[\da-f]{6}(?=[\da-f])/gi,
]

/** Makes a text stand for itself in Markdown (CommonMark 2.4 and GFM tables), and start nothing. */
export function escapeMarkdown(text: string): string {
  const escaped = visible(text.replaceAll('\n', ' ')).replaceAll(/[\\`*_[\]<>|~#&]/g, '\\$&')
  return live.reduce((done, what) => done.replaceAll(what, `$&${parted}`), escaped)
}

/** A text as code, where nothing acts: between more backticks than it has in a row (CommonMark 6.1). */
export function codeSpan(text: string): string {
  const shown = visible(text.replaceAll('\n', ' '))
  if (shown.trim() === '') return ''
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  // A blank at both ends is taken off again, and parts the text's own backticks from ours.
  const blank = /^[ `]|[ `]$/.test(shown) ? ' ' : ''
  return `${fence}${blank}${shown}${blank}${fence}`
}

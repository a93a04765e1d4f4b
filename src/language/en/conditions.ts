import {conditions as make} from '../conditions.ts'

/** Compiled by hand: what narrows a right or a duty in laws and contracts. */
export const conditions = make(
  'only|solely|exclusively',
  'only (?:if|where|when|to the extent)|unless|except|save (?:as|where|that|for)|provided(?: always)? that|provided|if|as long as|so long as|on condition|on the condition|subject to|in the event|to the extent|in so far as|insofar as|other than|with the exception',
)

import type { Room } from './pages.ts'

/**
 * What Slack refuses beyond, in characters or pieces, as far as this adapter comes near it.
 * Blocks and their parts: https://docs.slack.dev/reference/block-kit/blocks; elements: .../block-kit/block-elements;
 * text objects: .../block-kit/composition-objects/text-object
 */
export const LIMITS = {
  text: 3_000,
  header: 150,
  buttons: 25,
  buttonText: 75,
  buttonValue: 2_000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  viewTitle: 24,
  optionText: 75,
  promptTitle: 75,
  prompts: 4,
} as const

/** Slack splits a top-level `text` into several posts somewhere above this (https://github.com/slackapi/bolt-python/issues/764). */
export const FALLBACK = 3_500

/**
 * Beside the documented 50 blocks, all text of a message together is refused above some 11,000 to 13,000 characters, not
 * documented (https://github.com/slackapi/bolt-js/issues/2509, .../2867). The page leaves room for what stands around it.
 */
export const PAGE: Room = { counted: 6, pieces: 40, characters: 6_000 }

/** An edition of a digest is a list of single reports: as many stand in a message as Slack takes. */
export const EDITION_PAGE: Room = { ...PAGE, counted: 25 }

/** A preview stands below what is said about the digest. */
export const PREVIEW_PAGE: Room = { counted: 8, pieces: 20, characters: 3_000 }

/** The longest of each text in a message: together with a page they stay far below what Slack takes. */
export const LONGEST = {
  headline: 1_000,
  reading: 500,
  asked: 500,
  sentence: 1_200,
  line: 600,
  quote: 2_000,
  speaker: 300,
  source: 200,
  title: 200,
  address: 500,
  carriers: 4,
} as const

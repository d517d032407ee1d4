import { sentencesOf, type Want } from './want.ts'

const MEDIATES = /\b(?:mediat|broker|facilitat|negotiat|orchestrat)(?:e[sd]?|ed|ing|ion|s)?\b/i

/** Whether somebody came in between: that a mission changed hands does not tell it. */
export const whoMediated: Want = ({ topic, text }) =>
  topic === 'mission' && MEDIATES.test(text)
    ? (fact) => sentencesOf(fact).some((sentence) => MEDIATES.test(sentence))
    : null

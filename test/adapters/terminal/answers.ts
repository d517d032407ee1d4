import type { Answer, Evidence, Finding, Part } from '../../../src/answer.ts'

/** Hand-made answers, so that the layout is tested without the knowledge that fills it. */
export function answerOf(headline: string, ...parts: Part[]): Answer {
  return {
    version: 1,
    outcome: 'answered',
    understood: {
      intent: 'status',
      aspect: 'recognition',
      countries: ['CA'],
      mission: null,
      people: [],
      asOf: null,
      language: 'en',
    },
    headline,
    parts,
    next: [{ label: 'Timeline', question: 'Timeline of Canada' }],
  }
}

export function finding(sentence: string, change: Partial<Finding> = {}): Finding {
  return {
    kind: 'finding',
    sentence,
    subject: { country: 'CA' },
    aspect: 'recognition',
    value: 'not-recognised',
    holds: '2024-02-26',
    staleness: 'fresh',
    evidence: [evidence()],
    contradictedBy: [],
    ...change,
  }
}

export function evidence(change: Partial<Evidence> = {}): Evidence {
  return {
    fact: 'ca/recognition/2024-02-26',
    quote: 'Canada does not recognize them and never will.',
    summary: 'An official ruled it out.',
    indirect: false,
    speaker: { id: 'ann', name: 'Ann Other', role: 'spokeswoman', side: 'CA' },
    said: '2024-02-26',
    via: ['The Post'],
    source: source('gazette'),
    ...change,
  }
}

export function source(id: string): Evidence['source'] {
  return {
    id,
    publisher: `The ${id}`,
    title: `Page one of the ${id}`,
    url: `https://example.org/${id}`,
    published: '2024-02-27',
  }
}

import type { Words } from '../reply/words.ts'
import type { Digest, Schedule, Watch } from './digest.ts'
import { CHANGES } from './digest.ts'

/** What is watched, in words: the places, the topics, and the kinds of change where not all are told. */
export function described(watch: Watch, words: Words): string {
  const places = [
    ...watch.countries.map(words.state),
    ...watch.groups.map(words.group),
    ...watch.missions.map(words.mission),
  ]
  const topics = watch.topics.map((topic) => words.say(`topic.${topic}`))
  const all = !watch.changes.length || watch.changes.length === CHANGES.length
  const changes = all ? [] : watch.changes.map((change) => words.say(`digest.change.${change}`))
  const told = [places.length ? words.list(places) : words.say('name.everyone'), words.list(topics)]
  return [...told, words.list(changes)].filter(Boolean).join('; ')
}

/** A whole digest in one sentence: when, what, and what if not. */
export function condition(digest: Digest, words: Words): string {
  const { watch, nothing, late, quiet, paused } = digest
  const said = [
    whenSaid(digest.schedule, digest.zone, words),
    described(watch, words),
    words.say(`digest.nothing.${nothing}`),
    late ? words.say('digest.up-to', { hours: late }) : words.say('digest.never-late'),
    quiet ? words.say('digest.quiet', quiet) : '',
    paused
      ? words.say(
          paused.until ? 'digest.paused-until' : 'digest.paused',
          paused.until ? { date: words.date(paused.until) } : {},
        )
      : '',
  ]
  return words.sentence(said.filter(Boolean).join('; '))
}

const EVERY_DAY = 7

/** When a digest runs, in words. */
function whenSaid(schedule: Schedule, zone: string, words: Words): string {
  if ('cron' in schedule) return words.say('digest.when.cron', { cron: schedule.cron, zone })
  const { days, time } = schedule
  if (days.length === EVERY_DAY) return words.say('digest.when.daily', { time, zone })
  const named = days.map(words.weekday)
  return words.say('digest.when.days', { days: words.list(named), time, zone })
}

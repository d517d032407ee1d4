/** The help text of the command line. */
export const USAGE = `Chancery: who recognises the Taliban authorities, who took their envoys, who runs which Afghan embassy.

  chancery                       a conversation on the terminal
  chancery ask "QUESTION"        one answer, for a person
  chancery ask --json "QUESTION" one answer as JSON
  chancery ask --batch           JSON Lines in and out: {"id": "1", "q": "..."} or {"id": "2", "turns": ["...", "..."]}
                                 or {"id": "3", "vet": "...", "on": "2024-02-28"}
  chancery ask --vet "TEXT"      holds each statement of a text, or of standard input for "-", against the record;
                                 --on YYYY-MM-DD: as of that day
  chancery check [FILE ...]      checks the knowledge; --archive DIR holds it against the articles themselves
  chancery digest preview "CONDITION"   an edition as a channel would get it, its runs, how often it would have posted;
                                 a condition is: monday 09:00 Europe/London watching Russia; corrections, changed
  chancery digest simulate "CONDITION"  all runs of a year; without a condition a week in four zones whose clocks change
  chancery backup FILE           copies what the bot remembers, also while it runs
  chancery restore FILE          puts a copy in its place; what stood there is kept beside it
  chancery health                how the bot that runs here is
  chancery discord:register      registers the commands in Discord where they differ, for one server or all;
                                 --clear SERVER removes those that a server has of its own
  chancery history [DIGEST]      who set up, changed or stopped which digest, the newest first
  chancery unanswered            the questions that found no answer, where keeping them is switched on

  --now YYYY-MM-DD               the clock, for answers that can be repeated: what began later does not count
  --knowledge DIR                another knowledge folder
  --help                         this page

From a checkout: npm start, npm run --silent ask -- "QUESTION", npm run --silent check
Exit codes: 0 answered, asked back or abstained; 1 the knowledge is invalid or something failed; 2 wrong usage.
`

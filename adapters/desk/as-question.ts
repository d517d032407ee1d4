/** What is asked where people write freely: who only calls the bot, without a word, wants to know what it can do. */
export const asQuestion = (words: string): string => words || 'help'

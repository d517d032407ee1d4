/** Whether a channel is a conversation with the bot alone: their ids begin with D. */
export const isDirect = (channel: string): boolean => channel.startsWith('D')

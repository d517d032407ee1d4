import bolt from '@slack/bolt'

/** What a person would write first: a Bolt app that only acknowledges a command. */
const app = new bolt.App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
  logLevel: bolt.LogLevel.ERROR,
})
app.command('/mission', ({ ack }) => ack())
await app.start(Number(process.env.SLACK_PORT))

export { type SlackSocketOptions, slackSocket } from "./slack-socket.ts"

export { type AtMostOnce, type Capabilities, lengthIn } from "./capabilities.ts"
export {
  type AttendOptions,
  attend,
  type ChannelOptions,
  type Handle,
  type OpenChannel,
  openChannel,
  type SendError
} from "./channel.ts"
export { type Arrival, type Attempt, Connector, type Cursor, Receipt } from "./connector.ts"
export type { Delivery, Step } from "./delivery.ts"
export {
  type Activity,
  type ActivityJson,
  Address,
  activityOf,
  type Envelope,
  type PlatformMessage,
  type Raw,
  type Sender
} from "./envelope.ts"
export { handOver } from "./hand-over.ts"
export { Journal, JournalError, openJournal, type Quarantined, type Sending, type Settlement } from "./journal.ts"
export { type Limit, type Limiter, makeLimiter } from "./limits.ts"
export {
  type Approval,
  type Dispatch,
  Outgoing,
  Refused,
  type ReplyText,
  refusalsOf,
  replyTo,
  unkeepable
} from "./outgoing.ts"
export {
  type Answer,
  errorOfAnswer,
  Forbidden,
  Invalid,
  isPassing,
  NotFound,
  type PlatformError,
  Protocol,
  RateLimited,
  Transient,
  Unauthorized
} from "./platform-error.ts"
export { type Patience, usualPatience } from "./retry.ts"
export type { Secret } from "./secret.ts"

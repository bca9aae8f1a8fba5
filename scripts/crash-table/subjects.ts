import type { Subject } from "@hubwright/connect/contract"
import { subject as chatwoot } from "../../packages/connect/src/chatwoot/contract-subject.ts"
import { subject as files } from "../../packages/connect/src/files/contract-subject.ts"
import { subject as mastodon } from "../../packages/connect/src/mastodon/contract-subject.ts"
import { subject as slack } from "../../packages/connect/src/slack/contract-subject.ts"
import { subject as slackSocket } from "../../packages/connect/src/slack-socket/contract-subject.ts"
import { subject as webhook } from "../../packages/connect/src/webhook/contract-subject.ts"
import { subject as x } from "../../packages/connect/src/x/contract-subject.ts"
import { subject as zendesk } from "../../packages/connect/src/zendesk/contract-subject.ts"
import { firehose, notifications } from "../../tests/real/bluesky/subjects.ts"
import { email } from "../../tests/real/email/subject.ts"
import type { RealSubject } from "../../tests/real/subject.ts"

/** A connector that runs without anything to install. */
const here = (subject: Subject): RealSubject => ({ subject, missing: undefined, stop: async () => undefined })

/** Everything that the contract is held against, in the order of the page. */
export const subjects: readonly RealSubject[] = [
  firehose,
  notifications,
  email,
  ...[webhook, files, mastodon, slack, slackSocket, x, zendesk, chatwoot].map(here)
]

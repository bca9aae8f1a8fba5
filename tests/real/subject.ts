import type { Subject } from "@hubwright/connect/contract"

/** A connector on servers that must be installed and started. */
export interface RealSubject {
  readonly subject: Subject
  /** Why its servers are not there; nothing where they are. */
  readonly missing: string | undefined
  /** Ends the servers, if any were started. */
  readonly stop: () => Promise<void>
}

import { getKey, type IdResolver, PoorlyFormattedDidDocumentError } from "@atproto/identity"
import { blocksToCarFile, RepoVerificationError, verifyProofs } from "@atproto/repo"
import type { Create, Update } from "@atproto/sync"

/** Whether a post is signed by its author; `unknown` while the directory of DIDs cannot be asked. */
export type Signature = "right" | "wrong" | "unknown"

/**
 * Whether a post of the firehose is in its author's repository, as a commit says that is signed with the author's key. A key that
 * is known already is asked for once more where it does not fit, since authors can change it.
 */
export const signatureOf = async (event: Create | Update, resolver: IdResolver): Promise<Signature> => {
  const commit = await blocksToCarFile(event.commit, event.blocks)
  const withKey = async (which: "known" | "fresh"): Promise<Signature> => {
    const key = await keyOf(event.did, { resolver, which })
    if (key === "unknown") return "unknown"
    if (key === undefined) return "wrong"
    const { collection, rkey, cid } = event
    const { verified } = await verifyProofs(commit, [{ collection, rkey, cid }], event.did, key)
    return verified.some((claim) => claim.cid?.equals(cid)) ? "right" : "wrong"
  }
  return withKey("known")
    .catch((error: unknown) => {
      if (error instanceof RepoVerificationError) return withKey("fresh")
      throw error
    })
    .catch(() => "wrong")
}

interface Asked {
  readonly resolver: IdResolver
  readonly which: "known" | "fresh"
}

/** The key of an author; nothing where there is none. */
const keyOf = async (did: string, { resolver, which }: Asked): Promise<string | undefined> => {
  try {
    const document = await resolver.did.resolve(did, which === "fresh")
    return document === null ? undefined : getKey(document)
  } catch (error) {
    // the directory serves everybody and comes back; a server of the author's own may never do
    const isDirectory = did.startsWith("did:plc:") && !(error instanceof PoorlyFormattedDidDocumentError)
    return isDirectory ? "unknown" : undefined
  }
}

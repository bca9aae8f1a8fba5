import { createHash } from "node:crypto"

/** The key of an intent, by which a platform knows it again: 32 characters of `0-9a-f`, since an intent can be any text. */
export const keyOfIntent = (intent: string): string => createHash("sha256").update(intent).digest("hex").slice(0, 32)

/** Where the parts of a message are in the records of an export: names of columns, or paths of keys with points. */
export interface Preset {
  /** Each part by the places it can be in, best first. `id` and `text` are needed. */
  readonly fields: {
    readonly [Field in
      | "id"
      | "text"
      | "conversation"
      | "publishedAt"
      | "authorId"
      | "authorName"
      | "form"
      | "visibility"
      | "language"
      | "market"
      | "brand"]?: readonly string[]
  }
  /** Records that are not from outside: a field, and the values that say so. */
  readonly skip?: { readonly field: string; readonly values: readonly string[] }
}

/** The presets that are known by name. */
export type PresetName = keyof typeof presets

/**
 * `hubwright`: the names that messages have here. The others follow the published field names of each product's message or
 * ticket data (Sprout Social API, messages; Zendesk ticket export; Chatwoot API, messages); they were not checked against an
 * export of a real account.
 */
export const presets = {
  hubwright: {
    fields: {
      id: ["id"],
      text: ["text"],
      conversation: ["conversation"],
      publishedAt: ["publishedAt", "timestamp"],
      authorId: ["author.id", "authorId"],
      authorName: ["author.name", "authorName"],
      form: ["form"],
      visibility: ["visibility"],
      language: ["language"],
      market: ["market"],
      brand: ["brand"]
    }
  },
  sprout: {
    fields: {
      id: ["guid", "Message ID"],
      text: ["text", "Message"],
      conversation: ["parent_guid", "guid"],
      publishedAt: ["created_time", "Timestamp (ET)", "Date"],
      authorId: ["from.guid", "from.screen_name"],
      authorName: ["from.name", "from.screen_name"],
      language: ["language_code"]
    },
    skip: { field: "sent", values: ["true", "True"] }
  },
  zendesk: {
    fields: {
      id: ["id", "Id", "ID"],
      text: ["description", "Description", "subject", "Subject"],
      publishedAt: ["created_at", "Created at"],
      authorId: ["requester_id", "Requester id", "Requester"],
      authorName: ["requester.name", "Requester"]
    },
    skip: { field: "status", values: ["deleted", "Deleted"] }
  },
  chatwoot: {
    fields: {
      id: ["id"],
      text: ["content"],
      conversation: ["conversation_id", "conversation.id"],
      publishedAt: ["created_at"],
      authorId: ["sender.id"],
      authorName: ["sender.name"]
    },
    skip: { field: "message_type", values: ["1", "2", "3", "outgoing", "activity", "template"] }
  }
} as const satisfies Readonly<Record<string, Preset>>

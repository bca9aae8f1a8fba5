export { contract } from "./contract.ts"
export type { ContractCase, Server, ShownReply, Subject, WrittenMessage } from "./subject.ts"
export { replyText, work } from "./work.ts"

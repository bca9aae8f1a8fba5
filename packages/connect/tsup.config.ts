import { base } from "../../tsup.base.ts"

export default base({ platform: "node", removeNodeProtocol: false }) // `node:sqlite` has no name without it

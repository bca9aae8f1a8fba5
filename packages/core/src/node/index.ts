export { type LoadedModel, type LoadOptions, loadFiles, loadModel, loadOrganization } from "./load.ts"

export { type Arrived, type OpenConnector, type OpenOptions, open } from "./open.ts"

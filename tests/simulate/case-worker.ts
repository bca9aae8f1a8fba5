import { parentPort } from "node:worker_threads"
import { foundOf } from "./measured-case.ts"

parentPort?.on("message", (index: number) => parentPort?.postMessage(foundOf(index)))

import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Server, Subject } from "./subject.ts"
import type { Orders } from "./work.ts"

/** A worker that runs. */
export interface Worker {
  /** What it wrote, a line each. */
  readonly lines: readonly string[]
  /** The signal it was ended by, or its exit code as text; waits for its end. */
  readonly ended: Promise<string>
  readonly kill: (signal: "SIGKILL" | "SIGTERM") => void
}

/** Starts the worker of a subject as a process of its own. */
export const startWorker = (
  { worker, nodeOptions = [] }: Subject,
  { settings }: Server,
  orders: Omit<Orders, "settings">
): Worker => {
  const argument = JSON.stringify({ settings, ...orders })
  const child = spawn(process.execPath, [...nodeOptions, fileURLToPath(worker), argument], {
    stdio: ["ignore", "pipe", "pipe"],
    // many short processes load the same modules
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "hubwright-compile-cache"), ...process.env, NODE_NO_WARNINGS: "1" }
  })
  const lines: string[] = []
  collect(child, lines)
  const ended = once(child, "close").then(([code, signal]: readonly unknown[]) => String(signal ?? code))
  return { lines, ended, kill: (signal) => void child.kill(signal) }
}

const collect = ({ stdout, stderr }: ChildProcess, lines: string[]): void => {
  let rest = ""
  stdout?.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\n")
    rest = parts.pop() ?? ""
    lines.push(...parts)
  })
  stderr
    ?.setEncoding("utf8")
    .on("data", (text: string) => lines.push(...text.split("\n").map((line) => `stderr ${line}`)))
}

/** Waits until something holds, asking again and again; says whether it did in time. */
export const eventually = async (holds: () => Promise<boolean>, withinMillis: number): Promise<boolean> => {
  const until = Date.now() + withinMillis
  for (;;) {
    if (await holds()) return true
    if (Date.now() > until) return false
    await pause(100)
  }
}

/** Waits. */
export const pause = (millis: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, millis))

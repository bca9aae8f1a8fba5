#!/usr/bin/env node
import module from "node:module"

// what was compiled before need not be compiled again; Node 20 has no such cache
module.enableCompileCache?.()
await import("./main.ts")

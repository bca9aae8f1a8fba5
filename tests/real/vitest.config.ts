import { defaultServerConditions } from "vite"
import { defineConfig } from "vitest/config"

const conditions = ["hubwright-src", ...defaultServerConditions]

/** The tests against real servers, which `npm run test:real` installs first. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["*.real.ts"],
    testTimeout: 480_000,
    hookTimeout: 180_000,
    retry: 1, // servers of others on a busy machine: what fails twice is told
    maxWorkers: 2 // a file starts servers of its own, and a PDS takes 400 MB
  }
})

// Puts Node's own SQLite in the place of better-sqlite3: `node --import ./register.mjs network.mjs`.
import { registerHooks } from "node:module"

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "better-sqlite3"
      ? { url: new URL("sqlite.mjs", import.meta.url).href, shortCircuit: true }
      : next(specifier, context)
})

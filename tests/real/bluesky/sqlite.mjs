// What the PDS needs of better-sqlite3, on Node's own SQLite: so it runs without a compiler and without a download.
import { DatabaseSync } from "node:sqlite"

/** The PDS tries again and knows duplicates by these names. */
const names = {
  5: "SQLITE_BUSY",
  6: "SQLITE_LOCKED",
  19: "SQLITE_CONSTRAINT",
  261: "SQLITE_BUSY_RECOVERY",
  517: "SQLITE_BUSY_SNAPSHOT",
  773: "SQLITE_BUSY_TIMEOUT",
  1555: "SQLITE_CONSTRAINT_PRIMARYKEY",
  2067: "SQLITE_CONSTRAINT_UNIQUE"
}

const named = (run) => {
  try {
    return run()
  } catch (error) {
    if (error?.code === "ERR_SQLITE_ERROR") error.code = names[error.errcode] ?? `SQLITE_${error.errcode}`
    throw error
  }
}

const givesRows = (sql) => /^\s*(?:select|pragma|with|values|explain)\b/iu.test(sql) || /\breturning\b/iu.test(sql)

const statementOf = (statement, sql) => ({
  reader: givesRows(sql),
  all: (parameters = []) => named(() => statement.all(...parameters)),
  get: (parameters = []) => named(() => statement.get(...parameters)),
  run: (parameters = []) => named(() => statement.run(...parameters)),
  iterate: (parameters = []) => named(() => statement.iterate(...parameters))
})

/** The class that `better-sqlite3` exports. */
export default class Database {
  constructor(location, { timeout = 5000 } = {}) {
    this.database = new DatabaseSync(location, { timeout })
  }

  prepare(sql) {
    return named(() => statementOf(this.database.prepare(sql), sql))
  }

  exec(sql) {
    named(() => this.database.exec(sql))
    return this
  }

  pragma(text) {
    return named(() => this.database.prepare(`pragma ${text}`).all())
  }

  close() {
    this.database.close()
  }
}

/** Why the servers that come from npm are not there, as `npm run test:real` found out; nothing where they are. */
export const missingServers = process.env.HUBWRIGHT_NO_SERVERS

/** Why there is no dovecot; nothing where there is. */
export const missingDovecot = process.env.HUBWRIGHT_NO_DOVECOT

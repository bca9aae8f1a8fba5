import { expect, test } from "vitest"
import { authorizationOf } from "./oauth.ts"

const keys = {
  consumerKey: "xvz1evFS4wEEPTGEFPHBog",
  consumerSecret: "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw",
  token: "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb",
  tokenSecret: "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE"
}
const status = encodeURIComponent("Hello Ladies + Gentlemen, a signed OAuth request!")

/** The worked example of "Creating a signature" and "Authorizing a request" on developer.x.com. */
const example = {
  method: "POST",
  url: `https://api.twitter.com/1/statuses/update.json?include_entities=true&status=${status}`,
  nonce: "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg",
  seconds: 1_318_622_958
}

test("a request is signed as the published example is", () => {
  expect(authorizationOf(example, keys)).toContain('oauth_signature="tnnArxj06cWHq44gCs1OSKk%2FjLY%3D"')
})

test("every part of a request counts", () => {
  const signatures = [
    authorizationOf(example, keys),
    authorizationOf({ ...example, method: "GET" }, keys),
    authorizationOf({ ...example, nonce: "another" }, keys),
    authorizationOf({ ...example, url: `${example.url}!` }, keys),
    authorizationOf(example, { ...keys, tokenSecret: "another" })
  ].map((header) => /oauth_signature="([^"]+)"/u.exec(header)?.[1])
  expect(new Set(signatures).size).toBe(signatures.length)
})

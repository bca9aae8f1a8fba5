// CommonJS takes the same modules with require().
const { defineOrganization, orThrow } = require("@hubwright/core")
const { compileRouter, route } = require("@hubwright/core/routing")

const modules = JSON.parse(process.argv[2])
const empty = modules.filter((name) => Object.keys(require(name)).length === 0)

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { marketing: {}, care: {} },
  channels: { help: { platform: "x", operators: ["care"] } }
})
const { responsible } = route(orThrow(compileRouter(acme)), { channel: "help" }, { at: "2026-11-21T09:00:00Z" })
console.log(JSON.stringify({ loaded: modules.length, empty, responsible }))

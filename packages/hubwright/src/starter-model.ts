/** A model of ten lines that says enough for a page worth reading. Its name comes from the folder it is for. */
export const starterModel = (
  folder: string
): string => `# A model of who answers on social media. Every line is yours to change; \`hubwright check\` finds mistakes in it.
hubwright: 1
organization: { name: ${JSON.stringify(nameOfFolder(folder))}, topology: hub-and-spoke }  # what you believe you are; the ties show what you are
departments: { marketing: {}, customer-care: {}, human-resources: {}, legal: {} }
channels:  # the accounts, and who works on each
  main-x: { platform: x, operators: [marketing] }
  jobs-linkedin: { platform: linkedin, purpose: recruiting, operators: [human-resources] }
topics: { complaint: { experts: [customer-care] }, jobs: { experts: [human-resources] } }  # what people write about, and who knows
ties:  # who works with whom: messages travel along these lines only
  - { kind: consults, from: marketing, to: legal }
`

/** The name of an organization whose model is in a folder: `acme-foods` is called Acme foods. */
export const nameOfFolder = (folder: string): string => {
  const words = folder
    .replace(/[-_\s]+/gu, " ")
    .trim()
    .slice(0, 100)
  return words === "" ? "My organization" : `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

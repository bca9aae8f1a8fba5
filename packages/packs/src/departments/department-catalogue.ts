import type { Department, Discipline, Pack } from "@hubwright/core"
import { documentsOf } from "../documents.ts"

/** A department as one begins with it. */
export interface CatalogueDepartment extends Pick<Department, "name" | "discipline"> {
  readonly id: string
  readonly name: string
  readonly discipline: Discipline
  /** What it does in social media. */
  readonly does: string
  /** The claims of the source documents that name it. */
  readonly claims: readonly string[]
}

interface Catalogue {
  readonly notice: string
  readonly sources: Pack["sources"]
  readonly departments: readonly CatalogueDepartment[]
}

const departments: readonly CatalogueDepartment[] = [
  {
    id: "group-social",
    name: "Group social media",
    discipline: "social-media",
    does: "coordinates all efforts, keeps everything on brand, creates the policy, holds the passwords, watches the reputation",
    claims: ["S0-18", "S4-04", "S4-05", "S4-06", "S4-07", "S4-08"]
  },
  {
    id: "marketing",
    name: "Marketing",
    discipline: "marketing",
    does: "campaigns and content before somebody buys, loyalty and advocacy after",
    claims: ["S2-13", "S3-11", "S3-24", "S4-02"]
  },
  {
    id: "advertising",
    name: "Advertising",
    discipline: "advertising",
    does: "ads that attract followers, and posts of customers with their permission",
    claims: ["S3-11", "S3-25"]
  },
  {
    id: "customer-service",
    name: "Customer service",
    discipline: "customer-service",
    does: "settles issues with products and services, reaches out to who needs something",
    claims: ["S2-13", "S2-25", "S3-20", "S4-02", "S4-25"]
  },
  {
    id: "sales",
    name: "Sales",
    discipline: "sales",
    does: "answers who wants to buy, wins leads of businesses and stays in touch with them",
    claims: ["S2-13", "S3-13", "S3-15", "S3-22"]
  },
  {
    id: "communications",
    name: "Corporate communications",
    discipline: "public-relations",
    does: "journalists, bloggers and influencers, reputation, crises",
    claims: ["S1-10", "S3-12", "S3-18", "S4-02", "S4-11"]
  },
  {
    id: "public-affairs",
    name: "Public affairs",
    discipline: "public-affairs",
    does: "politics, authorities and what the public holds of the industry",
    claims: ["S4-02"]
  },
  {
    id: "investor-relations",
    name: "Investor relations",
    discipline: "investor-relations",
    does: "investors and analysts, and what they say about results",
    claims: ["S4-02", "S4-11", "S4-15"]
  },
  {
    id: "human-resources",
    name: "Human resources",
    discipline: "human-resources",
    does: "applicants, and what employees share",
    claims: ["S1-09", "S4-02", "S4-11", "S4-13"]
  },
  {
    id: "product-development",
    name: "Product development",
    discipline: "product",
    does: "knows the products, and takes ideas for new ones",
    claims: ["S1-22", "S2-13"]
  },
  {
    id: "legal",
    name: "Legal",
    discipline: "legal",
    does: "knows the regulations, company policies and procedures",
    claims: ["S1-24"]
  }
]

/** Departments to start a model from: those that the source documents name, each with what it does. */
export const departmentCatalogue: Catalogue = {
  notice: "Every business is different (S4-03): take out what you do not have, and name what is missing here.",
  sources: documentsOf(departments.flatMap(({ claims }) => claims)),
  departments
}

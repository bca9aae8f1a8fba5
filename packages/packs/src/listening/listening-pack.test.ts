import { addPacks, defineOrganization, orThrow } from "@hubwright/core"
import { compileRouter, type Message, type Router, route } from "@hubwright/core/routing"
import { describe, expect, test } from "vitest"
import { packs } from "../packs.ts"

const listening = packs.filter(({ kind }) => kind === "listening")

const listener = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {} },
  brands: ["cardivex"],
  products: { cardivex: { brand: "cardivex", also: ["kardivex"] } },
  channels: {
    x: { platform: "x", operators: ["care"] },
    page: { platform: "x", brand: "cardivex", operators: ["care"] }
  },
  listening: { packs: listening.map(({ id }) => id) }
})
const router: Router = orThrow(compileRouter(orThrow(addPacks(listener, packs))))

const heard = (message: Omit<Message, "channel"> & { readonly channel?: string }) => {
  const { detected } = route(router, { channel: "x", ...message }, { at: 0 })
  return {
    stage: detected.stages.map(({ name }) => String(name)),
    customer: detected.customers.map(({ name }) => String(name)),
    intent: detected.intents.map(({ name }) => String(name)),
    topic: detected.topics.map(({ name }) => name),
    author: detected.authorKinds.map(({ name }) => name)
  }
}

/** The latest stage of several, as a decision takes it. */
const stageOf = (text: string, language: string): string | undefined => {
  const { stage } = heard({ text, language })
  return ["post-purchase", "purchase", "pre-purchase"].find((one) => stage.includes(one))
}

describe("the stage of the buying cycle", () => {
  test.each([
    ["en", "pre-purchase", "Thinking of switching to you lot from my current provider, any good?"],
    ["en", "pre-purchase", "Would it cope with dog hair, do you reckon"],
    ["en", "purchase", "Do you do next day to Skye? Put me down for two"],
    ["en", "post-purchase", "The lid came off on its second outing"],
    ["en", "post-purchase", "Cardivx and my legs are jelly"],
    ["en", "pre-purchase", "What's the difference between the Pro and the Mini?"],
    ["en", "pre-purchase", "We are evaluating three vendors, is there a case study for hospitals?"],
    ["en", "purchase", "How much is shipping to Ireland?"],
    ["en", "purchase", "Where can I buy the blue one in Leeds?"],
    ["en", "purchase", "Could your sales team send a quote for 40 licences?"],
    ["en", "post-purchase", "My order still hasn't turned up."],
    ["en", "post-purchase", "Been using it for a year and it never let me down"],
    ["en", "post-purchase", "How do I reset the filter light?"],
    ["en", undefined, "Good morning everyone"],
    ["de", "pre-purchase", "Lohnt sich der Umstieg auf das neue Modell?"],
    ["de", "purchase", "Was kostet der Versand nach Österreich?"],
    ["de", "post-purchase", "Meine Bestellung ist immer noch nicht da."],
    ["de", undefined, "Einen schönen Sonntag!"],
    ["en", "pre-purchase", "Our kettle has packed in, can anybody recommend a quiet one?"],
    ["en", "purchase", "Had the small one for years, how much is the big one?"],
    ["en", "post-purchase", "What does it mean when the lamp on our X200 blinks?"],
    ["en", undefined, "Is the placement in Cork open to students from abroad?"],
    ["es", "pre-purchase", "¿Alguien lo ha probado? ¿Merece la pena?"],
    ["es", "purchase", "¿Cuánto cuesta el envío a Canarias?"],
    ["es", "post-purchase", "Compré la cafetera hace un mes y ya no calienta"],
    ["es", undefined, "¡Feliz domingo!"]
  ] as const)("%s, %s: %s", (language, stage, text) => {
    expect(stageOf(text, language)).toBe(stage)
  })

  test.each([
    ["b2b", "We run a chain of hotels, our procurement needs a framework agreement"],
    ["b2c", "A present for my sister, does it come gift wrapped?"],
    ["b2b", "Angebot für unsere Firma, 200 Stück?"],
    ["b2c", "Ich überlege noch, reicht die kleine für zwei Leute?"],
    [undefined, "Is it blue?"]
  ] as const)("%s: %s", (customer, text) => {
    expect(heard({ text }).customer[0]).toBe(customer)
  })
})

describe("what somebody wants", () => {
  test.each([
    ["en", "complaint", "Absolutely disgusted, third time this week nobody answers"],
    ["de", "complaint", "Unverschämt, ich warte seit drei Wochen auf eine Antwort"],
    ["es", "complaint", "Una vergüenza de servicio, nadie contesta"],
    ["en", "question", "anyone home? hello"],
    ["en", "question", "Does it fit a 20 inch wheel?"],
    ["de", "question", "Wann kommt die neue Folge?"],
    ["es", "question", "¿Cuándo abrís en Valencia?"],
    ["en", "praise", "Hats off to your team, brilliant service"],
    ["de", "praise", "Großes Lob an das Team, alles perfekt"],
    ["es", "praise", "Me encanta, muchas gracias por la rapidez"],
    ["en", "purchase", "Shut up and take my money"],
    ["de", "purchase", "Ich möchte drei davon bestellen möchte kaufen"],
    ["es", "purchase", "Quiero comprar dos, ¿hay stock?"],
    ["en", "help", "Please help, I am locked out"],
    ["de", "help", "Hilfe, ich komme nicht weiter"],
    ["es", "help", "Necesito ayuda, no puedo entrar"],
    ["en", "application", "Sent my CV last week for the internship"],
    ["de", "application", "Habe mich für die Ausbildung beworben"],
    ["es", "application", "¿Dónde puedo enviar mi currículum?"]
  ] as const)("%s, %s: %s", (language, intent, text) => {
    expect(heard({ text, language }).intent).toContain(intent)
  })

  test("blame outweighs praise in one message", () => {
    expect(heard({ text: "Oh great, another brilliant update. Useless.", language: "en" }).intent).not.toContain(
      "praise"
    )
  })
})

describe("what a message is about", () => {
  test.each([
    ["en", "crisis", "My charger just caught fire, this is going viral"],
    ["de", "crisis", "Rückruf? In eurer Suppe waren Glassplitter"],
    ["es", "crisis", "Habéis sufrido una fuga de datos y lo tapáis"],
    ["en", "jobs", "Any openings for trainees in Hamburg?"],
    ["en", "earnings", "Will you raise guidance on the Q3 call?"],
    ["de", "earnings", "Wann kommen die Quartalszahlen?"],
    ["es", "earnings", "Como accionista quiero saber del dividendo"],
    ["en", "press", "I'm a reporter at the Gazette, who is your press contact?"],
    ["de", "press", "Presseanfrage: Redaktionsschluss ist um 15 Uhr"],
    ["es", "press", "Soy periodista de radio y busco a un portavoz"],
    ["en", "outreach-opportunity", "Monday morning, I could murder a coffee"],
    ["de", "outreach-opportunity", "Könnte jetzt gut einen Kaffee vertragen"],
    ["es", "outreach-opportunity", "Mataría por un café ahora mismo"],
    ["en", "personal-details", "Call me on the usual line, my account number is 4711"],
    ["de", "personal-details", "Meine Kundennummer lautet 4711"],
    ["es", "personal-details", "Mi DNI es el de siempre"],
    ["en", "privacy-request", "Please erase all personal data you hold about me"],
    ["de", "privacy-request", "Auskunft nach Art. 15, bitte"],
    ["es", "privacy-request", "Quiero ejercer mi derecho de acceso"],
    ["en", "data-breach", "Your portal shows me another customer's invoices"],
    ["de", "data-breach", "Warum sehe ich die Daten anderer Leute?"],
    ["es", "data-breach", "Me ha llegado la factura de otra señora"],
    ["en", "off-label", "Is Cardivex safe for kids?"],
    ["de", "off-label", "Hilft Cardivex auch gegen Migräne? Hilft das bei Kopfweh?"],
    ["es", "off-label", "¿Cardivex sirve para adelgazar?"],
    ["en", "quality-complaint", "Two tablets of my Cardivex came crushed and the seal was off"],
    ["de", "quality-complaint", "Cardivex Packung schon geöffnet"],
    ["es", "quality-complaint", "El Cardivex venía sin precinto"],
    ["en", "misinformation", "doctors won't tell you that Cardivex is only sugar"],
    ["de", "misinformation", "Cardivex verändert eure DNA, wacht auf"],
    ["es", "misinformation", "Las farmacéuticas ocultan que el Cardivex es veneno"],
    ["en", "device-malfunction", "hit the button and the pen jammed, no insulin came out"],
    ["de", "device-malfunction", "Der Inhalator klemmt seit gestern"],
    ["es", "device-malfunction", "El glucómetro marca error cada dos por tres"]
  ] as const)("%s, %s: %s", (language, topic, text) => {
    expect(heard({ text, language }).topic).toContain(topic)
  })

  test.each([
    ["en", "Lovely weather in Leeds today"],
    ["de", "Herrliches Wetter heute in Kiel"],
    ["es", "Qué buen tiempo hace hoy en Vigo"]
  ])("%s: nothing of it in %s", (language, text) => {
    expect(heard({ text, language }).topic).toEqual([])
  })

  test("somebody is an investor, a journalist or an employee who says so", () => {
    expect(heard({ text: "As a shareholder I am worried", language: "en" }).author).toEqual(["investor"])
    expect(heard({ text: "Journalist here, writing a piece on your plant", language: "en" }).author).toEqual([
      "journalist"
    ])
    for (const [language, text] of [
      ["en", "I work in your call centre and we are told to lie about refunds"],
      ["en", "ten years at this company and management treats us like dirt"],
      ["de", "Ich arbeite seit neun Jahren bei euch im Lager, unbezahlte Überstunden inklusive"],
      ["es", "Trabajo en vuestro almacén y nos obligan a mentir"]
    ] as const)
      expect(heard({ text, language }).author).toEqual(["employee"])
    expect(heard({ text: "I work from home and your router drops every hour", language: "en" }).author).toEqual([])
  })

  test("what is said of products, services, brands and staff has a stage, an intent or an author", () => {
    const said = (text: string) => {
      const { stage, intent, author } = heard({ text, language: "en" })
      return [...stage, ...intent, ...author]
    }
    expect(said("the new blender screams like a jet every morning")).toContain("post-purchase")
    expect(said("rang support, sorted in five minutes, legends")).toContain("praise")
    expect(said("the guy in your Bristol shop was so rude to my mum")).toContain("complaint")
    expect(said("as an employee I can tell you the targets are a joke")).toContain("employee")
  })

  test("a crisis is heard before the news has it (S4-14)", () => {
    expect(
      heard({ text: "Three kids in our class ended up in A&E after your yoghurt", language: "en" }).topic
    ).toContain("crisis")
    expect(
      heard({ text: "your warehouse in Derby is on fire, half the town can see the smoke", language: "en" }).topic
    ).toContain("crisis")
  })

  test("owners and analysts who speak of results are heard (S4-15)", () => {
    for (const text of [
      "So the CFO calls a 12% miss on guidance 'broadly in line'. Analysts weren't amused.",
      "As an owner of 400 shares I'd like to know why the payout was frozen"
    ])
      expect(heard({ text, language: "en" }).topic).toContain("earnings")
  })

  test("somebody is a blogger or has followers who says so", () => {
    expect(heard({ text: "I'm a blogger and would like to review it", language: "en" }).author).toEqual(["blogger"])
    expect(heard({ text: "Ich schreibe einen Blog über Kaffee", language: "de" }).author).toEqual(["blogger"])
    expect(heard({ text: "Soy creadora de contenido y me encantaría probarla", language: "es" }).author).toEqual([
      "influencer"
    ])
    expect(heard({ text: "Some influencer told me to buy it", language: "en" }).author).toEqual([])
  })

  test("nobody in trouble is offered a voucher", () => {
    expect(heard({ text: "Still no refund, I could murder a coffee", language: "en" }).topic).not.toContain(
      "outreach-opportunity"
    )
  })
})

describe("an adverse event is suspected", () => {
  const isSuspected = (message: Parameters<typeof heard>[0]) => heard(message).topic.includes("adverse-event")

  test.each([
    ["en", "Started Cardivex on Monday, covered in hives by Friday"],
    ["en", "kardivex did nothing for me, no difference at all"],
    ["en", "cardivxe week two, ankles like balloons"],
    ["de", "Cardivec, Beine wie Blei"],
    ["es", "con el cardibex no levanto cabeza"],
    ["en", "Mum ended up in A&E after two Cardivex"],
    ["en", "I am pregnant, took Cardivex until yesterday"],
    ["de", "Seit Cardivex ständig Schwindel"],
    ["de", "Mein Vater liegt mit Cardivex im Krankenhaus"],
    ["de", "Cardivex wirkt bei mir nicht mehr"],
    ["es", "Cardivex me da náuseas"],
    ["es", "Acabé en urgencias por el Cardivex"],
    ["es", "El perro se ha tragado una caja de Cardivex, se tragó todo"]
  ])("%s: %s", (language, text) => {
    expect(isSuspected({ text, language })).toBe(true)
  })

  test("on the page of the product without its name, and where the sender names it", () => {
    expect(isSuspected({ channel: "page", text: "got a terrible rash from this", language: "en" })).toBe(true)
    expect(isSuspected({ text: "got a terrible rash from this", language: "en", products: ["cardivex"] })).toBe(true)
  })

  test("not where no product of the organization is named, and not in every message that names one", () => {
    expect(isSuspected({ text: "got a terrible rash from aspirin", language: "en" })).toBe(false)
    expect(isSuspected({ text: "Congratulations on the approval of Cardivex", language: "en" })).toBe(false)
  })
})

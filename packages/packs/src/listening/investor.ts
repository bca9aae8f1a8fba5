import { anyOf } from "./any-of.ts"
import { listeningPack } from "./listening-pack.ts"
import { near } from "./near.ts"

const authors = anyOf(`
  as a shareholder, as shareholders, as an investor, as investors, as a stockholder, long term shareholder,
  long-term shareholder, longtime shareholder, retail investor, fellow shareholders, fellow investors, i own shares,
  i own stock, i hold shares, i hold stock, i'm invested, i am invested, my shares, my stock, my position in,
  our position in, our holding*, we hold, hold a position, holding shares, holding your stock, bought shares,
  bought more shares, buying shares, buying more shares, bought the stock, bought your stock, sold my shares,
  selling my shares, sell my shares, sold my position, adding to my position, topping up, bag holder*, bagholder*,
  i'm long, i am long, we're long, i'm short, our fund, our funds, my fund, fund manager, portfolio manager,
  asset manager, hedge fund, pension fund, equity research, research analyst, equity analyst, sell-side, sell side,
  buy-side, buy side, our clients hold, initiating coverage, my portfolio, our portfolio, in my ira, my 401k, my isa,
  als aktionär, als aktionärin, als anleger, als anlegerin, als investor, als investorin, meine aktien,
  ich halte aktien, halte eure aktien, aktien von euch, aktien gekauft, aktien verkauft, aktien nachgekauft,
  privatanleger, kleinanleger, kleinaktionär*, fondsmanager, mein depot, im depot, unser fonds, como accionista,
  como inversor, como inversora, soy accionista, soy inversor*, somos accionistas, mis acciones, tengo acciones,
  compré acciones, comprar acciones, vender mis acciones, nuestro fondo, gestor de fondos, mi cartera,
  pequeño inversor, pequeño accionista
`)

const subjects = anyOf(`
  shareholder*, stockholder*, investor*, investor relations, share price, stock price, price of the stock,
  stock is down, stock is up, stock down, stock up, stock drop*, stock fell, shares are down, shares are up,
  shares down, shares up, shares fell, shares drop*, market cap, market capitali*, dividend*, payout ratio, buyback*,
  buy-back*, share repurchase*, stock split, earnings, earnings call, earnings per share, eps, ebitda, ebit,
  gross margin*, operating margin*, net margin*, profit warning, revenue guidance, guidance for, full year guidance,
  full-year guidance, raise guidance, cut guidance, lowered guidance, your guidance, outlook for the,
  quarterly results, quarterly report, quarterly numbers, quarter results, half-year results, half year results,
  annual results, full year results, full-year results, interim results, preliminary results, first quarter,
  second quarter, third quarter, fourth quarter, q1, q2, q3, q4, h1, h2, fy25, fy26, fy27, fiscal year, fiscal 2026,
  fiscal 2027, annual report, 10-k, 10k filing, 10-q, 8-k, sec filing*, proxy vote, proxy statement,
  annual general meeting, agm, annual meeting, capital markets day, investor day, roadshow, price target,
  target price, buy rating, sell rating, hold rating, analyst*, consensus, beat estimates, missed estimates,
  missed expectations, beat expectations, short seller*, short interest, short report, insider selling,
  insider buying, ipo, going public, secondary offering, capital increase, rights issue, convertible, free cash flow,
  cash flow, cash burn, cash runway, capex, capital allocation, balance sheet, debt load, leverage ratio, net debt,
  return on equity, return on capital, roe, roic, valuation, price to earnings, p/e, pe ratio, ticker, nyse, nasdaq,
  ftse, dax, ibex, bond holders, bondholders, credit rating, takeover bid, acquisition of, merger with, spin-off,
  spinoff, activist investor*, stake in, revenue growth, organic growth, comparable sales, same-store sales,
  order intake, order backlog, aktie, aktien, aktionär*, aktienkurs, kurs der aktie, anleger*, investoren,
  dividende*, quartalszahlen, quartalsbericht, quartalsergebnis*, geschäftszahlen, geschäftsbericht, jahresabschluss,
  jahreszahlen, halbjahreszahlen, halbjahresbericht, hauptversammlung, gewinnwarnung, umsatzprognose, gewinnprognose,
  prognose für, ergebnis je aktie, marge, margen, cashflow, kursziel, aktienrückkauf, kapitalerhöhung, börse,
  börsengang, bilanz, verschuldung, accionista*, inversor*, acciones, la acción, cotización de la, bolsa, dividendo*,
  resultados trimestrales, resultados del trimestre, primer trimestre, segundo trimestre, tercer trimestre,
  cuarto trimestre, resultados anuales, informe anual, junta de accionistas, junta general, beneficio por acción,
  previsiones, márgenes, precio objetivo, analista*, recompra de acciones, ampliación de capital, salida a bolsa,
  flujo de caja, deuda neta, cnmv
`)

/** How people speak of their money in the organization without the words of the market. */
const invested = `${near(3, "owner of, hold, holding, own, owning, holder of, bought, sold", "shares")} OR ${anyOf(`
  half year numbers, half year figures, quarterly numbers, quarterly figures, full year numbers, since the float, since the flotation, after the call, half my position, payout safe, payout is safe, growth in q2, growth in q3, board still gets its bonus, the debt worries, model assumed, the street expected, priced in, seit dem börsengang, eure aktie, la acción lleva, la acción ha,
  desde la salida a bolsa
`)}`

/** What investors and analysts say, and what is said about results. */
export const investor = listeningPack({
  id: "investor",
  title: "Investors and results",
  claims: ["S4-11", "S4-15"],
  limits:
    "It knows English, German and Spanish. It goes by the words of the capital market: on the channels of a bank or a broker, customers use them too.",
  topics: { earnings: "high" },
  queries: {
    author: { query: authors, authorKind: "investor", topic: "earnings", about: ["investors"] },
    results: { query: subjects, topic: "earnings", about: ["investors"] },
    invested: { query: invested, topic: "earnings", about: ["investors"] }
  }
})

import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** What shows in English that somebody wants a thing of a kind, wherever it may come from. */
export const wantingEnglish: string = [
  near(
    4,
    "my, our, his, her, the old, the current",
    "on its last legs, finally died, just died, died on me, gave up, given up the ghost, packed in, bit the dust, about to die, nearly dead, needs replacing, needs an upgrade, outgrown, outgrew, outgrowing, finally gave, kicked the bucket"
  ),
  near(3, "the, let the", "hunt for, hunt begins, search for, search begins, hunt is on, search is on"),
  near(
    5,
    "i hear, heard, there's got to be, there has to be, there must be, must be, got to be, surely there's",
    "is nice, are nice, is good, are good, something better, a better, better machine, better bank, better way, better deal, an easier, a cheaper"
  ),
  near(
    3,
    "need, want, looking for, could use, time for, after",
    "proper ones, proper one, a proper, decent ones, decent one, better ones, a better, new ones, a new one, a good one, another one"
  ),
  near(4, "own, have, got, having", "zero, no proper, none yet, not got one, never owned, no idea which"),
  near(
    3,
    "need, needs, want, wants, looking for, after, in search of, shopping for, searching for, seeking, hunting for",
    "a new, new, a decent, a good, a better, a reliable, another provider, another supplier, an alternative, alternatives, someone reliable, something better, to replace, replacement for, suppliers, a supplier, a provider"
  ),
  anyOf(`
    looking for a, looking for an, looking for some, looking for something, looking for recommendations, on the lookout for a, in the market for, shopping around, time to switch, time to compare, alternatives to my, alternative to my, leaving my bank, thinking of leaving, thinking about leaving, thinking of switching from, fed up with my, must be a better, there must be something better, has outgrown, we've outgrown, finally gave up on me
  `)
].join(" OR ")

/** What shows in English that somebody has yet to buy: they weigh, compare, ask around, or need one. */
export const beforeEnglish: string = [
  wantingEnglish,
  near(
    3,
    `thinking of, thinking about, thought about, considering, tempted, planning, plan to, hoping to, debating, contemplating, contemplate, deciding, decide, toying, looking, looking at, looking into, interested in, keen on, keen to, ready, time, going, about, might, may, could, should i, should we,
     shall i, want to, wanna, dying to, been meaning, mulling, dreaming of, dream of, torn, dithering, hesitating, weighing up, no idea`,
    `buying, getting one, getting a, getting an, getting the, getting myself, getting into, switching, to switch, switch banks, switch from, trying it, trying out, trying the, moving to, move to you, upgrading, replacing, to replace, to compare, to look around, joining, signing up, changing, going with, going for, leaving, to leave,
     to buy a, investing in, taking out, adopting, insuring, opening an account, moving my, moving our, subscribing, going electric, to go electric, jump ship, jumping ship`
  ),
  near(
    3,
    "has anyone, have any of you, anyone, anybody, does anyone, does anybody, anyone here, who here, any of you, do people, what are you, what are you all, what do you all, what did you, what does everyone, folks, people, you lot, everyone, peeps",
    "tried, try the, using, use for, used the, experience with, experience of, experiences, been with, switched to, moved to, bought the, own one, have one, bank with, banked with, flown with, stayed at, thoughts on, start with, swear by, rate, rates, worth, recommend, recommending, suggest"
  ),
  near(
    2,
    "which, what",
    "best, better, one should, would you pick, would you choose, would you get, do you recommend, would you recommend, do i choose, do i go, should i, should we, to go for, to choose, suits"
  ),
  near(
    4,
    "difference, compare, compares, differ, different",
    "between, from the, how does, how do, with the, to the, what's the, whats the, what is the, to your, with your"
  ),
  near(
    4,
    "if, once, when, before",
    "i switch, i switched, we switch, i move over, i join, i joined, i buy, we buy, i order, i book, i sign, we sign, i commit, we commit, i subscribe, i come over, i came over, committing, buying, ordering, booking, signing, switching, deciding, we decide, i decide, we go further"
  ),
  near(
    4,
    "not sure, unsure, wondering, dunno, don't know, no clue, can't tell",
    "i'm a, if it's, if this is, whether, which, if i should, if i need, worth, look good, looks good, for me"
  ),
  near(
    3,
    "does look, do look, looks, look, sounds, sound",
    "tempting, gorgeous enough, good though, so good i, interesting, like something i, right up my, just what i, exactly what i need"
  ),
  near(
    4,
    "want to, would like to, like to, we'd like to, keen to, need to",
    "understand, know more, learn, find out, see a demo, see it, try before, test it, hear more, compare, get an idea"
  ),
  near(
    4,
    "one day, someday, some day, eventually, next year, next spring, when i'm rich",
    "mine, be mine, i'll, i will, we'll, have one, buy, own, upgrade, replace"
  ),
  near(
    3,
    "or stick, stick, stay, staying, sticking",
    "with what, with my, with diet, with our, with the old, or switch, or go"
  ),
  near(
    4,
    "heard, read, told, seen",
    "good things, great things, mixed things, mixed reviews, good reviews, so much about, a lot about, is it true"
  ),
  anyOf(`
    on the fence, can't decide, cannot decide, can't make up my mind, undecided, torn between, in two minds, weighing up, shortlist*, short list, longlist, in the market for, shopping around, shop around, window shopping, time to compare, time to switch, time to look, comparing, comparison, versus, vs, evaluating, evaluation, scoping, feasibility,
    alternative to, alternatives to, any alternatives, is it worth, are they worth, worth upgrading, worth switching, worth buying, worth getting, worth the hassle, worth the hype, worth the upgrade, worth it on, worth it for, worth the extra, any good, is it good, are they good, do you reckon,
    can anyone recommend, anyone recommend, anybody recommend, someone recommend, can you recommend, do you recommend, would you recommend, who would you recommend, recommend me, recommend a, recommend an, recommend any, recommendations, recommendation for, recs, any recs, suggestions please, any suggestions, suggestions for, suggest a, can anyone suggest, what would you suggest, open to suggestions,
    anyone know a, anybody know a, anyone know any, does anyone know a, know of a good, know a good, anyone got a, has anyone got, who do you use, who do you bank, which do you use, what do people use, what do you use, what are you using, what do you guys use, what does everyone use,
    looking for a, looking for an, looking for some, looking for something, looking for recommendations, looking to replace, looking to switch, looking to move, looking to get, on the lookout, tempted by, tempted, very tempted, wishlist, wish list, on my list, saving up, saving for, payday, pay day, one day i'll, someday, my next car, my next phone, next car, next phone, dream car,
    talk me into, talk me out, convince me, persuade me, sell it to me, someone stop me, haunts me, eyeing, eyeing up, got my eye, have my eye, had my eye, coveting, drooling over, lusting after, never used one, never tried, never had one, don't own, do not own, don't have one yet, first timer, first time buyer, new to this, newbie question, help me choose, help me pick, help me decide,
    tell me more, tell us more, more info, more information, find out more, learn more, brochure, datasheet, data sheet, spec sheet, case study, case studies, white paper, a demo, live demo, book a demo, free trial, trial period, proof of concept, pilot project, reference customer*, references in, what's the catch, whats the catch, too good to be true, sceptical, skeptical,
    fed up with my provider, leaving my bank, new kitchen, any plans to, any plans for, will you be launching, when will you launch, coming out, mentioned it, raves about, swears by, keeps recommending, was recommended, got recommended, your ad for, saw your ad, saw the ad, saw your advert, guess who has to, is there a version, might be interested, i'm interested, we're interested, if yes i'm, might be sold, is this for me, right for me, right for us
  `)
].join(" OR ")

/** What shows in English that somebody is about to buy: price, place, terms, a quote, and the wish to have it now. */
export const duringEnglish: string = [
  near(
    8,
    "what would, what will, what does, how much would, how much will, what do",
    "cost us, cost me, cost, set us back, set me back, run us, run me"
  ),
  near(
    3,
    "what, what's, whats, what is, what are, know, tell me, give me, send, share, your, the best, any, current, list",
    "the price, prices, price list, your price, best price, the cost of, your rates, rates for, a quote, quotation, the postage, monthly premium, trade price*, wholesale price*, price per, the fare, fares, the fee to, entry fee"
  ),
  near(
    3,
    "where, where's, whereabouts, which shop*, which store*, which pharmac*, which branch*, which supermarket*, any shop*, any store*, any pharmac*, any vet, is there a shop, is there a store, anywhere, who, which of your",
    "buy, get one, get it, get them, get the, get this, get these, get some, i get, we get, get hold, purchase, donate, sells, sell, selling, stock, stocks, stocking, has them in, pick one up, sign up, sells your, still has, carry, carries"
  ),
  near(
    3,
    `how, where, can i, can we, could i, could we, may i, do i, want to, wanna, would like, i'd like, we'd like, like to, need to, ready to, going to, gonna, trying to, tried to, about to, let me, possible to, wish to, hoping to, decided to, happy to, finally, time to, off to, tonight, today, in order to`,
    `buy the, buy it, buy one, buy some, buy a, buy these, buy this, buy my, buy from, buy, purchase, preorder, pre-order, reserve, reserve a, sign up, subscribe, donate, place an order, place the order, to order, i order, we order, order one, order a, order it, order two, order some, order online, order from, order more, order the, order 2*, order 5*,
     book a, book the, book it, book for, book one, book my, book our, book two, to book, open an account, become a member, set up a monthly, hire one, rent one, pay for it, take out a, join, start with, grab one, grab the, lease`
  ),
  near(
    1,
    "do you, do u, do you guys, can you, could you, will you, would you, do they, does it, can it be, can they",
    "deliver, ship, deliver to, ship to, posted to, delivered to, shipped to, still sell, sell, stock, have any left, still have, still stock, do wholesale, price match"
  ),
  near(
    4,
    "can i, can we, can you, could i, do you, do i, may i, possible to, option to, way to, is it, also, accept, take",
    "pay by, pay with, pay in, pay on, pay monthly, paypal, klarna, afterpay, apple pay, google pay, contactless, in instalments, in installments, instalments, installments, on finance, monthly payments, gift card*, amex, cash only, card only, trade in, trade-in, part exchange"
  ),
  near(
    5,
    "promo, voucher, discount code, code, coupon, checkout",
    "invalid, expired, not work*, doesn't work, doesnt work, won't apply, rejected, rejecting, not accepted, says, greyed out"
  ),
  near(
    5,
    "is the, is it, are the, are they, is this, when, when's, when will, any, any chance, got any, still, when are, let me know",
    "back in stock, in stock, restock*, re-stock*, stock yet, any left, left in, available, be available, available in, on sale, go on sale, back in, in my size, in a size, available again"
  ),
  near(
    4,
    "any, still, do you have, have you got, left, free, are there, book, reserve, need, get",
    "tickets, seats, seat left, seats left, table for, tables for, rooms free, rooms left, places left, spaces left, spots left, slots left, more seat, one more seat, two seats, a room for"
  ),
  near(
    4,
    "do you have, have you got, do u have, you have, got, comes, come, available, want, need",
    "in a size, in size, in a 38, in a 40, in a 42, in a 44, in xl, in large, in medium, in small, in black, in white, in blue, in navy, in green, in red, my size, size 6, size 7, size 8, size 9, size 10"
  ),
  near(
    3,
    "any, is there, do you, student, nhs, military, senior, group, volume, trade, nonprofit*, charity, bulk, get a, is the, new customer*, first order",
    "discount, discounts, deals, deal on, offers on, promotion*, black friday, sale on, pricing"
  ),
  near(
    4,
    "i, we, i'm, we're, we'll, i'll, just",
    "decided on, pulling the trigger, treating myself, treat myself, adding it, buying it, ordering it, getting it, going ahead, signing up, signing tonight, ordering tonight, buying it now, take two, take one, take it, take three, take both"
  ),
  near(
    4,
    "please, kindly, could you, can you, would you, need, want, get, send, request*, requesting, have, raise, looking for",
    "a quote, quote for, quotation, pro forma, proforma, an offer for, an offer on, a proposal, framework agreement, price list, rate card, order form, the po, purchase order, sales rep, sales team, someone from sales, from sales, your sales"
  ),
  near(
    3,
    "set me, set us, set you, what do you, what would you, how do you, do you, what's the",
    "back in, back for, back if, back, charge for, charge per, charge, damage for"
  ),
  near(
    5,
    "is, are, does, do, will, can, have, get, also, sold, sell",
    "in the outlet, the outlet, at the market, market stall, in your stores, in your shops, at your shop, in the supermarket, at the pharmacy, in pharmacies, in supermarkets, on your website"
  ),
  near(
    4,
    "early bird, student tariff, student rate, student price, student discount, family ticket, group rate, concession*, off peak, the offer, the deal, that offer, this offer, new customer offer, intro price",
    "get, still, eligible, qualify, apply, available, as well, can i, do i, for existing, ends, end, on, running"
  ),
  near(
    4,
    "tickets, seats, a seat, a table, a room, a slot, a place, a spot, an appointment",
    "get two, get three, together, book, reserve, left, free, get, how do i, want, still, possible"
  ),
  near(
    3,
    "want to, i'd like to, we'd like to, like to, going to, would love to, planning to, let me, ready to, wish to",
    "give, sponsor, donate, contribute, gift, adopt, hire, rent, buy, order, reserve, subscribe, enrol, enroll, open an, register, apply for a, take out, pay for, treat, make a donation, set up a"
  ),
  near(
    4,
    "basket, cart, coupon, checkout, payment page",
    "full, typed, wheel, spinning, frozen, empty, stuck, error, fails, failed, won't, refuses, let me"
  ),
  near(
    4,
    "how long, how soon, how quickly, how fast, when could, when would",
    "delivery take, to deliver, you deliver, you ship, get here, be here, be delivered, delivery to, lead time, have it by, have one by"
  ),
  near(
    4,
    "if i, if we",
    "order today, order tonight, order now, order by, order this, buy today, buy now, order tomorrow, book now, book today, sign today"
  ),
  anyOf(`
    how much is, how much are, how much does, how much do you, how much do they, how much would, how much for, how much to, how much per, how much you, how much will, how many quid, what does it cost, what do they cost, what would it cost, what does a, what would 1*, what would 2*, what would 5*, price of the, price for the, price for a, what's the damage, price include, price incl*,
    quote for, request for quotation, rfq, rfp, lead time*, minimum order, moq, order quantity, framework agreement, purchase order, wholesale account, trade account, per seat, per user, bulk order*, list price, ballpark, what are your rates, delivery cost*, delivery charge*, shipping cost*, shipping fee*, delivery fee*, how much delivery, click and collect, next day delivery to, deliver to my, deliver in time,
    in my basket, in my cart, in the basket, to cart, to basket, added to cart, at checkout, checkout keeps, the checkout, check out page, promo code, promotional code, discount code, voucher code, coupon code, sign me up, sign us up, i'll take, we'll take, i'll have two, put me down for, count me in, i want in, take my money, shut up and take, payday splurge, ready to sign, budget approv*, budget has been approved, have budget, sign the contract,
    do i need a prescription, need a prescription, do i need a script, over the counter, without a prescription, without insurance, covered by insurance, copay, pls quote, please quote, do you open on, are you open, coming home with me, will be mine, terms 30, what do i have to bring, what do we need to bring, have to bring along, to open a joint, open a joint account, open an account with, sold in the shops, sold in shops, only online, do i need to bring, what do i need to open, what documents, deposit needed, is a deposit, how do i join, how do i become, how do i subscribe, how do i sign, how do i donate, how can i donate, how do i order, how do i buy, how do i book, where do i sign, where do i donate,
    switch my number, upgrade to the, want to upgrade, last one left, any left, going to the shop, heading to the shop, nearest store, nearest shop, nearest branch, stockist*, stockists, preorder*, pre-order*, gift wrap*, hold one for, reserve one, keep one for
  `)
].join(" OR ")

/** What shows in English that somebody has it: theirs, bought, used, in trouble, or of help to them. */
export const afterEnglish: string = [
  near(
    6,
    "light, lights, lamp, led, display, screen, error, code, alarm, message",
    "what does, mean, means, turns, shows, showing, blinks, blinking, flashes, flashing, reads, after each, clears, keeps coming"
  ),
  near(
    3,
    "we're, i'm, we, i, am, are, we are, i am",
    "flying with, flying on, flying from, travelling with, traveling with, staying with, staying at, staying in, arriving on, arriving at, checking in, landing at, boarding, booked in, booked on, picking up my"
  ),
  near(
    3,
    "if i, if we, when i, when we, can i, can we, how do i, do i, may i, could i, what if i",
    "pay off, repay, cancel, move house, lose my, lost my, return, close my, miss, extend, change my, change the, downgrade, pause, add my, add a second, claim for, report a, exchange, swap it, get a refund, get my money"
  ),
  near(
    3,
    "no, without, not had, haven't had, have had no",
    "internet since, signal since, power since, heating since, hot water since, reply since, answer since, receipt, reply to, answer to, confirmation yet, news since, invoice yet, refund yet"
  ),
  near(
    5,
    "can i take, can i use, can i drink, can i have, should i take, do i take, am i supposed to take, how often, when should i, how do i store, does it matter if, is it ok to take, is it okay to take",
    "it, product, before, after, with, breakfast, food, evening, morning, alcohol, grapefruit, ibuprofen, together, fridge, day"
  ),
  near(
    3,
    "my, our, mine, his, her, mum's, mom's, dad's, their",
    `order, orders, parcel, parcels, package, delivery, booking, reservation, refund, claim, invoice, invoices, bill, bills, subscription, membership, account, accounts, statement, statements, repair, ticket, tickets, case, login, password, pin, router, broadband, luggage, suitcase, bag, bags, seat, flight, room, meal, latte, coffee, food, direct debit, standing order, receipt, points, miles, boarding pass, delivery address, address, warranty,
     contract, card, donation, machine, machines, unit, units, controller, firmware, app, data, signal, connection, internet, wifi, line, order number, customer number, policy number, prescription, tablets, pills, dose, cream, doctor, pharmacist, mortgage, loan, payment, payments, premium, transfer, salary, money, plan, tariff, engineer, technician, purchase, replacement, sim, tracking, boots, shoes, jacket, dress`
  ),
  near(
    2,
    "i, we, i've, we've, just, already, finally, ive, he, she, he's, she's, they, have, has, had",
    `bought, ordered, purchased, received, got mine, picked up, picked mine, booked, returned, opened, opened it, installed, unboxed, unpacked, assembled, signed up, switched to, moved to, joined, donated, paid, renewed, cancelled, canceled, waited, called, rang, phoned, emailed, complained, stayed at, stayed in, flew, ate, ate at, drank, wore, washed, visited, been charged, been billed, was charged, were charged,
     been using, been taking, been on, been with, been waiting, been putting, been without, used it, use it, use mine, using it, tried it, returned it, sent it back, own one, own two, run four, charged, got charged, tried to cancel, missed my, missed our, contacted, reported`
  ),
  near(
    3,
    "using, had, owned, have had, been with, been on, been a customer, customer, member, going, running, still going, together, lasted, use",
    "years, year, months, month, weeks, week, decade, days, ages, since, daily, every day"
  ),
  near(
    3,
    "how do i, how can i, how do we, how can we, how to, how does one, where do i, where is the, where does the, what does the, can't, cannot, could you please, please, could you, can you, need to, want to, unable to, pls",
    `reset, clean, descale, install, connect, set up, change my, change the, update, cancel, remove, replace the, turn off, turn it, pair, activate, unsubscribe, return, return it, charge it, assemble, log in, log into, login, access my, access, unlock, apply it, get the, get my, get into, close my, stop the, unblock, resend, download my, export, share the, track, check my, look into, call me back, refund, reschedule, rebook, add my, correct my, redeem, renew my, transfer my`
  ),
  near(
    3,
    "your",
    "driver, drivers, courier, couriers, crew, staff, agent, agents, technician, engineer, fitter, support team, helpline, hotline, chatbot, customer service, waiter, barista, call centre, call center, update, new packaging, packaging, service, new recipe, support, chat"
  ),
  near(
    3,
    "the, your, a, this, that, our",
    "driver was, courier was, crew was, crew were, staff were, staff was, waiter, waitress, receptionist, cashier, engineer came, engineer said, technician came, fitter, lady at, guy at, man at, woman at, girl at, team at, food was, room was, rooms were, bed was, flight was, service was, wait was, packaging, pharmacist, update, portion, portions"
  ),
  near(
    4,
    "bought, purchased, got, got it, had it, had mine, ordered, arrived, came, delivered, installed, replaced, picked up",
    "yesterday, last week, last month, last year, weeks ago, months ago, days ago, years ago, on monday, on tuesday, on friday, this morning, in may, in june, in january, only, already, broken, damaged, scratched, wrong, empty, late, missing, second one, third one"
  ),
  near(
    4,
    "order, parcel, package, refund, delivery, replacement, claim, reply, response, money, bag, suitcase, courier, letter, ticket",
    "where is, where's, wheres, still, stuck, lost, late, never, not arrived, hasn't, hasnt, missing, waiting, weeks, delayed, supposed, overdue, nowhere, no sign, no trace"
  ),
  anyOf(`
    still waiting, still no refund, no refund, on hold, kept on hold, hold music, refund me, refunded, money back, returned it, returning it, return label, send it back, sent it back, charged twice, charged me, double charged, overcharged, billed, debited, under warranty, out of warranty, does the warranty cover, warranty claim, serial number, spare part*, proof of purchase, error code, error message, locked out, log in, logs me out, logged out, auto renew*, renewal notice,
    stopped working, stops working, doesn't work, does not work, doesnt work, not working, isn't working, no longer works, won't turn on, won't switch on, won't start, won't charge, won't connect, won't load, won't pair, keeps crashing, keeps freezing, keeps disconnecting, keeps cutting out, keeps timing out, crashed again, fell apart, falling apart, came apart, came off in, leaking everywhere, broke after, broke on, broke within, broke down, after one wear, after one wash, after two weeks, after a week, after a month,
    is down, down again, outage, no hot water, no signal, support ticket, ticket open, account manager, support contract, service contract, maintenance contract, field team, retrofit, since the update, latest update, after the update, new update, the last update, would buy it again, i'd buy it again, buy again, buying again, would recommend, can recommend, highly recommend, wouldn't recommend, would not recommend, can't recommend, never again, never going back, never looked back, no regrets, first impressions, five stars, 5 stars, one star, 1 star, zero stars,
    unboxing, brewing it, on my second, on my third, second bag, third bag, second pair, third pair, works great, works perfectly, works a treat, works like a charm, works well, works now, does the job, brand new and, out of the box, three legs, arrived broken, arrived damaged, arrived today, it arrived, has arrived, finally arrived, came today, came broken, was delivered, says delivered, next day delivery and, charged for, renewed without, roll over, rolls over, points balance, left the branch, at your place last, the buffet, last night's meal,
    waste of money, money well spent, worth every penny, best purchase, regret buying, regret this purchase, about this purchase, the manual, no manual, manual is, user manual, instructions are, how do i descale, is it normal that, is it meant to, is it supposed to, am i supposed, am i meant to
  `)
].join(" OR ")

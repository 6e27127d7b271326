// The data of the page, the state of the view, and small helpers for elements.
const data = JSON.parse(document.getElementById("data").textContent);
const articles = data.articles;
const events = data.events.map(wholeEvent);

// The data leaves out what is usual, and in the evidence what is as in its event.
function wholeEvent(told) {
  const event = { ...data.usual, value: told.edtf, ...told };
  event.spots = event.places.map((n) => data.places[n]);
  event.places = event.spots.map(([name]) => name);
  event.evidence = told.evidence.map((piece) => wholePiece(event, piece));
  event.conflicts = told.conflicts.map((claim) => ({ ...claim, evidence: wholePiece(claim, claim.evidence) }));
  return event;
}

function wholePiece({ reading, edtf, value, iso, unit, lasted }, piece) {
  return { ...data.usual, reading, edtf, value, iso, unit, lasted, words: piece.quote[1], ...piece };
}

// All that a drawing depends on. Whoever changes it calls update(); nobody draws by hand.
const state = {
  folded: data.folds.length > 0, // whether long empty stretches are drawn short
  view: (data.folds.length ? data.folded : data).fit.slice(), // what the chart shows of the line
  lanes: "none", // "none", "place", "person" or "article"
  query: "",
  matches: null, // Set of event numbers, or null where nothing is searched
  known: null, // the day up to which reports count, or null for all of them
  focus: -1, // the event the keyboard stands on
  open: -1, // the event in the panel
};
const visited = []; // views to go back to

const byId = new Map(events.map((event, i) => [event.id, i]));
const $ = (id) => document.getElementById(id);
const isPhone = () => window.matchMedia("(max-width: 719px)").matches;
const isTouch = () => window.matchMedia("(hover: none), (pointer: coarse)").matches;
const clamp = (x, low, high) => Math.max(low, Math.min(high, x));
const plural = (n, noun) => `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;

// Make an element. Strings become text nodes and nothing else: no markup is ever parsed.
function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

function makeSvg(tag, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function button(className, label, action) {
  const element = make("button", className, label);
  element.type = "button";
  element.addEventListener("click", action);
  return element;
}

// A link for an article that has an http(s) address (Python lets no other through), else text.
function articleLink(article) {
  if (!/^https?:\/\//i.test(article.url)) return make("span", "article-title", article.title);
  const link = make("a", "article-title", article.title);
  link.href = article.url;
  link.rel = "noopener noreferrer";
  link.target = "_blank";
  return link;
}

const sourcesOf = (event) => [...new Set(piecesOf(event).map((piece) => piece.article))];
const quoteOf = (event) => piecesOf(event)[0].quote.join("");
const middle = (event) => (event.x0 + event.x1) / 2;
const isMatch = (i) => state.matches === null || state.matches.has(i);

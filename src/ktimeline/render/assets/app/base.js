// The data of the page, the state of the view, and small helpers for elements.
const data = JSON.parse(document.getElementById("data").textContent);
const articles = data.articles;
const dates = data.dates.map(([reading, edtf, value, start, end, unit, lasted, approx]) => ({
  reading, edtf, value, iso: [start, end], unit, lasted: lasted === 1, approx: approx === 1,
}));
const wholeEvents = data.events.map(wholeEvent); // as all reports together tell them
const events = wholeEvents.slice(); // as those up to a day tell them (known.js)

// The data leaves out what is usual, and in the evidence what is as in its event.
function wholeEvent(told) {
  const event = { ...data.usual, ...dates[told.date], ...told, d0: told.x0, d1: told.x1 };
  event.spots = event.places.map((n) => data.places[n]);
  event.places = event.spots.map(([name]) => name);
  event.evidence = told.evidence.map((piece) => wholePiece(told.date, piece));
  event.conflicts = event.conflicts.map((claim) => ({ ...dates[claim.date], evidence: wholePiece(claim.date, claim.evidence) }));
  return event;
}

function wholePiece(date, told) {
  const [number, from, length] = told.at;
  const [article, start, text] = data.sentences[number];
  const [quote, letters] = cutOut(text, from, length);
  const rule = data.rules[told.rule] ?? "";
  const steps = (told.steps || []).map((n) => data.steps[n]);
  const at = [start, start + letters, start + from];
  return { ...data.usual, ...dates[told.date ?? date], words: quote[1], ...told, article, quote, rule, steps, at };
}

// The text before, within and after a stretch of letters (those of Python: a pair of surrogates is
// one), and how many letters there are. A stretch that lies outside cuts nothing out.
function cutOut(text, from, length) {
  const letters = /[\ud800-\udfff]/.test(text) ? [...text] : text;
  if (from < 0 || from + length > letters.length) return [[text, "", ""], letters.length];
  const part = (...ends) => (letters === text ? text.slice(...ends) : letters.slice(...ends).join(""));
  return [[part(0, from), part(from, from + length), part(from + length)], letters.length];
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

const byId = new Map(wholeEvents.map((event, i) => [event.id, i]));
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
  const linked = /^https?:\/\//i.test(article.url);
  const link = make(linked ? "a" : "span", "article-title", article.title);
  link.dir = "auto";
  if (!linked) return link;
  link.href = article.url;
  link.rel = "noopener noreferrer";
  link.target = "_blank";
  return link;
}

// The words of an article: in the direction of their letters, and in its language where that is another.
function spoken(element, event) {
  element.dir = "auto";
  const language = articles[event.evidence[0].article]?.language;
  if (language && language !== "en") element.lang = language;
  return element;
}

// What is not told as a fact says so wherever it stands.
const statusOf = (event) => (event.status === "happened" ? null : make("i", "status", event.status));
const saidOf = (event) => `${event.reading}${event.status === "happened" ? "" : `, ${event.status}`}`;

const sourcesOf = (event) => [...new Set(event.evidence.map((piece) => piece.article))];
// Copies and updates of one report are one source; as known on a day nobody says which were.
const independentSources = (event) => (event.told ? sourcesOf(event).length : event.sources);
// The piece that speaks first: the one that Python chose, else what gives the event's date.
const leadOf = ({ evidence, reading }) => {
  const quoted = evidence.filter((piece) => piece.quote.join(""));
  return quoted.find((piece) => piece.lead) ?? quoted.find((piece) => piece.reading === reading) ?? quoted[0] ?? evidence[0];
};
const quoteOf = (event) => event.evidence[0].quote.join("");
const middle = (event) => (event.x0 + event.x1) / 2;
const isMatch = (i) => state.matches === null || state.matches.has(i);

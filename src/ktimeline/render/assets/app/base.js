// The data of the page, the state of the view, and small helpers for elements.
const data = JSON.parse(document.getElementById("data").textContent);
const events = data.events;
const articles = data.articles;

// All that a drawing depends on. Whoever changes it calls update(); nobody draws by hand.
const state = {
  view: data.fit.slice(), // days shown in the chart
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

const sourcesOf = (event) => [...new Set(event.evidence.map((piece) => piece.article))];
const middle = (event) => (event.x0 + event.x1) / 2;
const isMatch = (i) => state.matches === null || state.matches.has(i);

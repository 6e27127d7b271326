// The search box: words, "a phrase", -word, source:, in:, before:, after:, is:.
const haystack = (event) => (event.haystack ??= textOf(event));

function textOf(event) {
  const texts = [event.title, event.reading, ...event.places, ...event.people];
  for (const piece of event.evidence) {
    texts.push(piece.quote.join(""));
    const article = articles[piece.article];
    if (article) texts.push(article.source, article.title);
  }
  return fold(texts.join("\n"));
}

// Fold the texts while nobody waits, and search and arrange a few times, so that the browser has
// compiled what a search runs: the first search is as quick as the next ones.
const PORTION = 500;
const REHEARSALS = 6;

function prepareSearch(from = 0) {
  const idle = window.requestIdleCallback || ((task) => setTimeout(task, 50));
  const rehearsed = from - events.length;
  if (rehearsed >= REHEARSALS) return;
  idle(() => {
    for (const event of events.slice(from, from + PORTION)) haystack(event);
    if (rehearsed >= 0) [findMatches("a -b"), arrange(state.view, shown.width), stripBars()];
    prepareSearch(rehearsed < 0 ? Math.min(from + PORTION, events.length) : from + 1);
  });
}

// Lower case without accents, so that "gdansk" finds "Gdańsk".
const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

const TESTS = {
  source: (event, word) =>
    event.evidence.some((piece) => {
      const article = articles[piece.article];
      return article && fold(`${article.source}\n${article.title}`).includes(word);
    }),
  place: (event, word) => event.places.some((place) => fold(place).includes(word)),
  person: (event, word) => event.people.some((person) => fold(person).includes(word)),
  in: (event, word) => inPeriod(word, (start, end) => possiblyIn(event, start, end)),
  within: (event, word) => inPeriod(word, (start, end) => certainlyIn(event, start, end)),
  before: (event, word) => inPeriod(word, (start) => event.d1 <= start),
  after: (event, word) => inPeriod(word, (start, end) => event.d0 >= end),
  is: (event, word) => {
    if (word === "conflict") return event.conflicts.length > 0;
    if (word === "approx" || word === "approximate") return event.approx;
    return event.status === word || event.unit === word;
  },
};

function parseQuery(query) {
  const terms = [];
  for (const found of query.matchAll(/(-?)(?:(\w+):)?(?:"([^"]*)"?|(\S+))/g)) {
    const word = fold(found[3] ?? found[4] ?? "").trim();
    const known = found[2] && Object.hasOwn(TESTS, found[2].toLowerCase());
    const text = found[2] && !known ? `${fold(found[2])}:${word}` : word;
    if (text) terms.push({ not: found[1] === "-", field: known ? found[2].toLowerCase() : "", text });
  }
  return terms;
}

function findMatches(query) {
  const terms = parseQuery(query);
  if (!terms.length) return null;
  const matches = new Set();
  events.forEach((event, i) => {
    const holds = (term) => (term.field ? TESTS[term.field](event, term.text) : haystack(event).includes(term.text));
    if (terms.every((term) => holds(term) !== term.not)) matches.add(i);
  });
  return matches;
}

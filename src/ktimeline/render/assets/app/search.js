// The search box: words, "a phrase", -word, source:, in:, before:, after:, is:.
const haystacks = [];

function haystack(i) {
  if (haystacks[i] === undefined) {
    const event = events[i];
    const pieces = [event.title, event.reading, ...event.places, ...event.people];
    for (const piece of event.evidence) {
      pieces.push(piece.quote.join(""));
      const article = articles[piece.article];
      if (article) pieces.push(article.source, article.title);
    }
    haystacks[i] = fold(pieces.join("\n"));
  }
  return haystacks[i];
}

// Fold the texts while nobody waits, so that the first search is as quick as the next ones.
function prepareSearch(from = 0) {
  const idle = window.requestIdleCallback || ((task) => setTimeout(task, 50));
  idle(() => {
    const to = Math.min(events.length, from + 500);
    for (let i = from; i < to; i += 1) haystack(i);
    if (to < events.length) prepareSearch(to);
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
  in: (event, word) => within(word, (start, end) => event.x0 < end && event.x1 > start),
  before: (event, word) => within(word, (start) => event.x1 <= start),
  after: (event, word) => within(word, (start, end) => event.x0 >= end),
  is: (event, word) => {
    if (word === "conflict") return event.conflicts.length > 0;
    if (word === "approx" || word === "approximate") return event.approx;
    return event.status === word || event.unit === word;
  },
};

// A year, a month or a day as typed ("2017", "2017-06", "2017-06-12", "-43"), as days.
function within(word, test) {
  const found = /^(-?\d{1,6})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(word);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2] || 1), Number(found[3] || 1)];
  const start = dayNumber(year, month, day);
  if (found[3]) return test(start, start + 1);
  const step = found[2] ? { unit: "month", n: 1, days: 30 } : { unit: "year", n: 1, days: 365 };
  return test(start, stepAfter(step, start));
}

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
    const holds = (term) => (term.field ? TESTS[term.field](event, term.text) : haystack(i).includes(term.text));
    if (terms.every((term) => holds(term) !== term.not)) matches.add(i);
  });
  return matches;
}

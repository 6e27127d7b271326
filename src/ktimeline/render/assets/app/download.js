// What is downloaded is what is shown: the events that match the search, as they were known.
const explain = (piece) => `${[`"${piece.words}"`, ...piece.steps].join(" · ")} → ${piece.reading}`;
const longerThanDay = (unit) => !["second", "minute", "hour", "part of day", "day"].includes(unit);
const extentOf = (event) => (event.lasted ? "lasted" : longerThanDay(event.unit) ? "within" : "");
const located = (event) => event.spots.find(([, , latitude]) => latitude !== null) || ["", "", null, null];
const degrees = (x) => (x === null ? "" : Number.isInteger(x) ? x.toFixed(1) : String(x));
const assumedOf = (event) => [...new Set(piecesOf(event).flatMap((piece) => piece.assumed.map((key) => data.assumptions[key])))];

// A cell of each column that Python names (its CSV has the same); data.columns gives their order.
const CELLS = {
  id: (event) => event.id,
  start: (event) => event.iso[0],
  end: (event) => event.iso[1],
  granularity: (event) => event.unit,
  edtf: (event) => event.edtf,
  value: (event) => event.value,
  reading: (event) => event.reading,
  extent: extentOf,
  approximate: (event) => String(event.approx),
  title: (event) => event.title,
  trigger: (event) => event.trigger,
  status: (event) => event.status,
  places: (event) => event.places.join("; "),
  latitude: (event) => degrees(located(event)[2]),
  longitude: (event) => degrees(located(event)[3]),
  participants: (event) => event.people.join("; "),
  sources: (event) => String(sourcesOf(event).length),
  articles: (event) => sourcesOf(event).map((n) => articles[n]?.title ?? "").join("; "),
  published: (event) => sourcesOf(event).map((n) => articles[n]?.iso || "unknown").join("; "),
  mention: (event) => piecesOf(event)[0].words,
  quote: quoteOf,
  explanation: (event) => explain(piecesOf(event)[0]),
  assumptions: (event) => assumedOf(event).join("; "),
  conflicts: (event) => claimsOf(event).map((claim) => claim.edtf).join("; "),
};

// Text that a spreadsheet would run as a formula gets an apostrophe, as in the CSV that Python writes.
function csvCell(type, text) {
  const safe = type === "text" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function shownCsv() {
  const row = (event) => data.columns.map(([name, type]) => csvCell(type, CELLS[name](event)));
  const rows = [data.columns.map(([name]) => name), ...listed.map((i) => row(events[i]))];
  return `${rows.map((cells) => cells.join(",")).join("\r\n")}\r\n`;
}

// The shape of Python's JSON, without what a page has no use for: the trees and the lengths of texts.
const whenDocument = (when) => ({
  start: when.iso[0] || null, end: when.iso[1] || null, granularity: when.unit, value: when.value, edtf: when.edtf,
  reading: when.reading, extent: when.lasted ? "lasted" : "within", approximate: when.approx,
});

function resolutionDocument(piece) {
  const { article, words, at } = piece;
  return {
    mention: { article: articles[article]?.id ?? null, start: at[2], end: at[2] + [...words].length, text: words },
    start: piece.iso[0] || null, end: piece.iso[1] || null, granularity: piece.unit || null,
    timex: { type: piece.type, value: piece.value, mod: piece.mod }, edtf: piece.edtf, reading: piece.reading,
    extent: piece.lasted ? "lasted" : "within",
    assumptions: piece.assumed.map((key) => ({ key, text: data.assumptions[key] })), steps: piece.steps,
    alternatives: piece.others.map(([reading, why, value, edtf]) => ({ value, edtf, reading, why })),
    explanation: explain(piece),
  };
}

const evidenceDocument = (piece) => ({
  article: articles[piece.article]?.id ?? null, sentence: { start: piece.at[0], end: piece.at[1] },
  quote: piece.quote.join(""), resolution: resolutionDocument(piece),
});

const eventDocument = (event) => ({
  id: event.id, when: whenDocument(event), title: event.title, trigger: event.trigger, status: event.status,
  places: event.spots.map(([name, country, latitude, longitude]) => ({ name, country, latitude, longitude })),
  participants: event.people, evidence: piecesOf(event).map(evidenceDocument),
  conflicts: claimsOf(event).map((claim) => ({ when: whenDocument(claim), evidence: evidenceDocument(claim.evidence) })),
});

const articleDocument = (article) => ({
  id: article.id, title: article.title === article.id ? "" : article.title, source: article.source, url: article.url, path: article.path,
  language: article.language, published: article.iso ? { date: article.iso, signal: article.signal, raw: article.raw } : null,
});

function shownJson() {
  const shown = listed.map((i) => events[i]);
  const used = new Set(shown.flatMap(sourcesOf));
  const sources = articles.filter((_, n) => used.has(n)).map(articleDocument);
  return `${JSON.stringify({ schema: data.schema, articles: sources, events: shown.map(eventDocument) }, null, 1)}\n`;
}

function save(name, type, text) {
  const link = make("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say(`${plural(listed.length, "event")} saved`);
}

function listenToDownloads() {
  $("save-csv").addEventListener("click", () => save("events.csv", "text/csv;charset=utf-8", shownCsv()));
  $("save-json").addEventListener("click", () => save("events.json", "application/json", shownJson()));
}

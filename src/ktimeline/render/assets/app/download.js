// What is downloaded is what is shown: the events that match the search, as they were known.
const STEP_MARK = " · ";
const longerThanDay = (unit) => !["second", "minute", "hour", "part of day", "day"].includes(unit);
const located = (event) => event.spots.find(([, , latitude]) => latitude !== null) || ["", "", null, null];
const fraction = (x) => (x !== null && Number.isInteger(x) ? x.toFixed(1) : x); // as Python writes it
const joined = (items) => (items.some(Boolean) ? items.map((item) => item.replace(/[\\;]/g, "\\$&")).join("; ") : "");
const ofSources = (event, read) => joined(sourcesOf(event).map((n) => (articles[n] ? read(articles[n]) : "")));
const publishedFirst = (event) => articles[sourcesOf(event)[0]]?.iso || "";
const kindOf = (when) => (when.lasted ? "lasted" : longerThanDay(when.unit) ? "within" : "exact");
const claimText = ({ edtf, evidence }) =>
  [edtf, articles[evidence.article]?.id ?? "", evidence.quote.join("").split(/\s+/).filter(Boolean).join(" ")].join(STEP_MARK);

// A cell of each column that Python names (its table has the same); data.columns gives their order.
const CELLS = {
  event_id: (event) => event.id,
  date_edtf: (event) => event.edtf,
  date_start: (event) => event.iso[0],
  date_end: (event) => event.iso[1],
  date_kind: kindOf,
  precision: (event) => event.unit,
  approximate: (event) => event.approx,
  date_text: (event) => event.evidence[0].words,
  date_basis: (event) => event.evidence[0].steps.join(STEP_MARK),
  anchor_date: (event) => (event.evidence[0].steps[0]?.startsWith("published") ? publishedFirst(event).slice(0, 10) : ""),
  rule: (event) => event.evidence[0].rule,
  confidence: (event) => fraction(event.confidence),
  status: (event) => event.status,
  title: (event) => event.title,
  trigger: (event) => event.trigger,
  quote: quoteOf,
  participants: (event) => joined(event.people),
  places: (event) => joined(event.places),
  lat: (event) => fraction(located(event)[2]),
  lon: (event) => fraction(located(event)[3]),
  source_ids: (event) => ofSources(event, (article) => article.id),
  source_titles: (event) => ofSources(event, (article) => article.title),
  source_urls: (event) => ofSources(event, (article) => article.url),
  published_first: publishedFirst,
  n_sources: independentSources,
  n_articles: (event) => sourcesOf(event).length,
  conflict: (event) => event.conflicts.map(claimText).join("\n"),
  importance: (event) => fraction(event.importance),
  tags: (event) => joined(event.tags),
  notes: (event) => event.notes,
};

// Text with an apostrophe before what a spreadsheet would run gets another, as in Python's CSV.
function csvCell(type, cell) {
  const text = String(cell ?? "");
  const safe = type === "text" && /^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function shownCsv() {
  const row = (event) => data.columns.map(([name, type]) => csvCell(type, CELLS[name](event)));
  const rows = [data.columns.map(([name]) => name), ...listed.map((i) => row(events[i]))];
  return `${rows.map((cells) => cells.join(",")).join("\r\n")}\r\n`;
}

// The row of an event as JSON has it: numbers are numbers.
const rowDocument = (event) =>
  Object.fromEntries(data.columns.map(([name, type]) => [name, type === "number" && CELLS[name](event) !== null ? Number(CELLS[name](event)) : CELLS[name](event)]));

// The shape of Python's JSON, without what a page has no use for: the trees, the accounts in sentences,
// and the lengths of texts.
const whenDocument = (when) => ({
  start: when.iso[0] || null, end: when.iso[1] || null, granularity: when.unit, value: when.value, edtf: when.edtf,
  reading: when.reading, extent: when.lasted ? "lasted" : "within", approximate: when.approx,
});

function resolutionDocument(piece) {
  const { article, words, at } = piece;
  return {
    mention: { article: articles[article]?.id ?? null, start: at[2], end: at[2] + [...words].length, text: words, rule: piece.rule },
    start: piece.iso[0] || null, end: piece.iso[1] || null, granularity: piece.unit || null,
    timex: { type: piece.type, value: piece.value, mod: piece.mod }, edtf: piece.edtf, reading: piece.reading,
    extent: piece.lasted ? "lasted" : "within",
    assumptions: piece.assumed.map((key) => ({ key, text: data.assumptions[key] })), steps: piece.steps,
    alternatives: piece.others.map(([reading, why, value, edtf]) => ({ value, edtf, reading, why })),
  };
}

const evidenceDocument = (piece) => ({
  article: articles[piece.article]?.id ?? null, sentence: { start: piece.at[0], end: piece.at[1] },
  quote: piece.quote.join(""), resolution: resolutionDocument(piece),
});

const eventDocument = (event) => ({
  ...rowDocument(event), id: event.id, when: whenDocument(event), title: event.title, trigger: event.trigger, status: event.status,
  estimated: event.estimated,
  places: event.spots.map(([name, country, latitude, longitude]) => ({ name, country, latitude, longitude })),
  participants: event.people, evidence: event.evidence.map(evidenceDocument),
  conflicts: event.conflicts.map((claim) => ({ when: whenDocument(claim), evidence: evidenceDocument(claim.evidence) })),
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

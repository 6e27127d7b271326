// What is downloaded is what is shown: the events that match the search and were known.
const CSV_COLUMNS = {
  id: (event) => event.id,
  start: (event) => event.iso[0],
  end: (event) => event.iso[1],
  granularity: (event) => event.unit,
  edtf: (event) => event.edtf,
  value: (event) => event.value,
  reading: (event) => event.reading,
  extent: (event) => (event.lasted ? "lasted" : event.bar ? "within" : ""),
  approximate: (event) => String(event.approx),
  title: (event) => event.title,
  status: (event) => event.status,
  places: (event) => event.places.join("; "),
  participants: (event) => event.people.join("; "),
  sources: (event) => String(sourcesOf(event).length),
  articles: (event) => sourcesOf(event).map((n) => articles[n]?.title ?? "").join("; "),
  published: (event) => sourcesOf(event).map((n) => articles[n]?.iso || "unknown").join("; "),
  mention: (event) => event.evidence[0].words,
  quote: (event) => event.evidence[0].quote.join(""),
  conflicts: (event) => event.conflicts.map((claim) => claim.reading).join("; "),
};
const OURS = new Set(["id", "start", "end", "edtf", "sources", "approximate"]);

// Text that a spreadsheet would run as a formula gets an apostrophe, as in the CSV that Python writes.
function csvCell(name, text) {
  const safe = !OURS.has(name) && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function shownCsv() {
  const names = Object.keys(CSV_COLUMNS);
  const rows = listed.map((i) => names.map((name) => csvCell(name, CSV_COLUMNS[name](events[i]))));
  return [names, ...rows].map((row) => row.join(",")).join("\r\n") + "\r\n";
}

function shownJson() {
  return JSON.stringify({ articles, events: listed.map((i) => events[i]) }, null, 1);
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

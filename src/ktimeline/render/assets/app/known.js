// The second clock: when an event was first reported. The slider shows the story as it was known.
const reported = events.map((event) => {
  const days = event.evidence.map((piece) => articles[piece.article]?.day ?? null).filter((day) => day !== null);
  return days.length ? Math.min(...days) : null;
});

// The days on which something was reported, in order: each step of the slider adds a report.
const reports = events.flatMap((event) => [...event.evidence, ...event.conflicts.map((claim) => claim.evidence)]);
const newsDays = [...new Set(reports.map((piece) => articles[piece.article]?.day ?? null))].filter((day) => day !== null).sort((a, b) => a - b);

// What nobody dated was known at some time that nobody knows; it is always shown.
const isKnown = (i) => state.known === null || reported[i] === null || reported[i] <= state.known;
const knownOrder = () => (state.known === null ? timeOrder : timeOrder.filter(isKnown));

const isPublished = (article) => state.known === null || article.day === null || article.day <= state.known;

// What of an event had been reported by the chosen day: nothing later is shown anywhere.
const isOut = (piece) => !articles[piece.article] || isPublished(articles[piece.article]);

function piecesOf(event) {
  if (state.known === null) return event.evidence;
  const pieces = event.evidence.filter(isOut);
  return pieces.length ? pieces : event.evidence; // an event that is not known is not shown at all
}

const claimsOf = (event) => event.conflicts.filter((claim) => isOut(claim.evidence));

// The date as the reports of that day gave it.
function readingOf(event) {
  const pieces = piecesOf(event);
  const settled = pieces.length === event.evidence.length || pieces.some((piece) => piece.reading === event.reading);
  return settled ? event.reading : pieces[0].reading;
}

function knownText() {
  if (state.known === null) return `all ${plural(articles.length, "article")} read`;
  return `${dayText(state.known)}: ${knownOrder().length.toLocaleString("en")} of ${plural(events.length, "event")}`;
}

function setKnown(day) {
  const last = newsDays.length - 1;
  const step = day === null ? last : newsDays.findLastIndex((one) => one <= day);
  $("known").value = Math.max(0, step);
  update({ known: day === null || step === last ? null : newsDays[Math.max(0, step)] });
  update({ matches: findMatches(state.query) });
  if (state.open >= 0 && !isKnown(state.open)) update({ open: -1 }); // the focus stays on the slider
  const text = knownText();
  $("known-on").textContent = text;
  $("known").setAttribute("aria-valuetext", text);
  $("count").textContent = countText();
}

function listenToKnown() {
  $("known-control").hidden = newsDays.length < 2;
  $("known").max = newsDays.length - 1;
  $("known").addEventListener("input", () => setKnown(newsDays[Number($("known").value)]));
}

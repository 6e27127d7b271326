// The second clock: when an event was first reported. The slider shows the story as it was known.
const reported = wholeEvents.map((event) => {
  const days = event.evidence.map((piece) => articles[piece.article]?.day ?? null).filter((day) => day !== null);
  return days.length ? Math.min(...days) : null;
});

// The days on which something was reported, in order: each step of the slider adds a report.
const reports = wholeEvents.flatMap((event) => [...event.evidence, ...event.conflicts.map((claim) => claim.evidence)]);
const newsDays = [...new Set(reports.map((piece) => articles[piece.article]?.day ?? null))].filter((day) => day !== null).sort((a, b) => a - b);

// What nobody dated was known at some time that nobody knows; it is always shown.
const isKnown = (i) => state.known === null || reported[i] === null || reported[i] <= state.known;
const knownOrder = () => (state.known === null ? timeOrder : timeOrder.filter(isKnown));

const isPublished = (article) => state.known === null || !article || article.day === null || article.day <= state.known;
const isOut = ({ article }) => isPublished(articles[article]);

// An event as the reports up to the chosen day told it: nothing later is shown anywhere. Where none
// of them gives the title, the status or the date that it has now, those of a report stand in: what
// happened since was planned then.
function asKnown(event) {
  const evidence = event.evidence.filter(isOut);
  const conflicts = event.conflicts.filter((claim) => isOut(claim.evidence));
  const whole = evidence.length === event.evidence.length && conflicts.length === event.conflicts.length;
  if (whole || !evidence.length) return event;
  const told = event.versions.filter(isOut);
  const now = { ...event, evidence, conflicts, haystack: undefined, told: true };
  if (!told.length) return now;
  const best = told.find(({ title }) => title === undefined) ?? told.find(({ status }) => status === undefined) ?? told[0];
  const { title = event.title, status = event.status } = best;
  return { ...now, ...dateAsTold(event, told), ...sceneAsTold(event, told), title, status };
}

function dateAsTold(event, told) {
  if (told.some((version) => version.date === undefined)) return {};
  const marks = told.map(({ date, x0 = event.d0, x1 = event.d1, bar = event.bar, open = event.open }) => ({ ...dates[date], d0: x0, d1: x1, bar, open }));
  return marks.reduce((best, mark) => (mark.d1 - mark.d0 < best.d1 - best.d0 ? mark : best));
}

function sceneAsTold(event, told) {
  const inOrder = (known, named) => [...known.filter((one) => named.has(one)), ...[...named].filter((one) => !known.includes(one))];
  const spots = inOrder(event.spots, new Set(told.flatMap(({ places }) => (places ? places.map((n) => data.places[n]) : event.spots))));
  const people = inOrder(event.people, new Set(told.flatMap((version) => version.people ?? event.people)));
  return { spots, places: spots.map(([name]) => name), people };
}

// Tell all events anew, and forget what was laid out for the old ones.
function tellEvents() {
  wholeEvents.forEach((event, i) => (events[i] = state.known === null ? event : asKnown(event)));
  placeEvents();
  timeOrder = events.map((_, i) => i);
  if (state.known !== null) timeOrder.sort((a, b) => events[a].d0 - events[b].d0 || a - b);
  for (const cache of [laneCache, rowCache, labelCache]) cache.clear();
}

function knownText() {
  if (state.known === null) return `all ${plural(articles.length, "article")} read`;
  return `${dayText(state.known)}: ${knownOrder().length.toLocaleString("en")} of ${plural(events.length, "event")}`;
}

function setKnown(day) {
  const last = newsDays.length - 1;
  const step = day === null ? last : newsDays.findLastIndex((one) => one <= day);
  $("known").value = Math.max(0, step);
  const known = day === null || step === last ? null : newsDays[Math.max(0, step)];
  if (known !== state.known) {
    update({ known });
    tellEvents();
  }
  update({ matches: findMatches(state.query) });
  if (state.open >= 0 && !isKnown(state.open)) update({ open: -1 }); // the focus stays on the slider
  if (state.focus >= 0 && !isKnown(state.focus)) update({ focus: -1 });
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
